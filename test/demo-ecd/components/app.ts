import { getClients, getHeader } from './api.ts';
import { written } from './dates.ts';
import { css, el } from './dom.ts';
import { later } from './elements/loading.ts';
import { hulp } from './screens/hulp.ts';
import { mensen } from './screens/mensen.ts';
import { plan } from './screens/plan.ts';
import { terugkijken } from './screens/terugkijken.ts';
import { uren } from './screens/uren.ts';
import { veilig } from './screens/veilig.ts';
import { verslagen } from './screens/verslagen.ts';

const SCREENS: Readonly<Record<string, readonly [title: string, draw: (number: string) => Node]>> = {
  hulp: ['Hulp', hulp],
  plan: ['Plan', plan],
  terugkijken: ['Terugkijken', terugkijken],
  veilig: ['Gezond en veilig', veilig],
  uren: ['Aanwezigheid', uren],
  mensen: ['Mensen', mensen],
  verslagen: ['Verslagen', verslagen],
};

const STYLE = `
:host { display: block; color: #1c2733; font: 15px/1.45 "Segoe UI", Roboto, sans-serif; background: #f3f6f9; min-height: 100vh; }
header { display: flex; gap: 24px; align-items: center; padding: 12px 24px; background: #0d4d4d; color: #fff; }
header h1 { font-size: 20px; margin: 0; }
nav { display: flex; gap: 6px; padding: 8px 24px; background: #fff; border-bottom: 1px solid #dde3ea; }
nav a { padding: 6px 12px; color: inherit; text-decoration: none; border-radius: 8px; }
nav a[aria-current] { background: #d6ecec; font-weight: 600; }
main { padding: 20px 24px; max-width: 1080px; }
.stil { color: #667684; }
.persoon { border-top: 1px solid #eef1f5; }
.pillen { display: flex; gap: 8px; list-style: none; padding: 0; }
.kopje { font-weight: 600; padding: 6px 12px 0; }
`;

/** The whole app, in a shadow root of its own. */
export class App extends HTMLElement {
  readonly #body = el('div');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(css(STYLE), this.#body);
    root.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.#draw());
  }

  connectedCallback(): void {
    this.#draw();
  }

  #follow(event: Event): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const path = link?.getAttribute('href');
    if (path === undefined || path === null) return;
    event.preventDefault();
    if (!path.startsWith('/')) return;
    history.pushState(null, '', path);
    this.#draw();
  }

  #draw(): void {
    const [, , number, name = 'hulp'] = location.pathname.split('/');
    const screen = SCREENS[name];
    if (number === undefined || !screen) {
      this.#drawClients();
      return;
    }
    const [title, draw] = screen;
    document.title = `${title} – Kompas`;
    this.#body.replaceChildren(
      later(header(number)),
      el(
        'nav',
        { 'aria-label': 'Onderdelen' },
        ...Object.entries(SCREENS).map(([path, [label]]) =>
          el('a', { href: `/dossier/${number}/${path}`, 'aria-current': path === name && 'page' }, label),
        ),
      ),
      el('main', {}, draw(number)),
    );
  }

  #drawClients(): void {
    document.title = 'Cliënten – Kompas';
    this.#body.replaceChildren(el('header', {}, el('h1', {}, 'Kompas')), el('main', {}, later(clients())));
  }
}

async function header(number: string): Promise<Node> {
  const { client, age, status } = await getHeader(number);
  return el(
    'header',
    {},
    el('a', { href: '/' }, 'Kompas'),
    el('h1', {}, `${client.givenName} ${client.familyName}`),
    el('span', {}, `Cliëntnummer ${number}`),
    el('span', {}, `${written(client.birthDate)} (${age})`),
    el('span', {}, status),
    client.caution && el('strong', {}, client.caution),
  );
}

async function clients(): Promise<Node> {
  const rows = await getClients();
  return el(
    'ul',
    {},
    ...rows.map((row) =>
      el('li', {}, el('a', { href: `/dossier/${row.number}/hulp` }, row.name), ` · ${row.number} · ${row.product}`),
    ),
  );
}
