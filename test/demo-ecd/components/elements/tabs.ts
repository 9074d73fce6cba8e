import { css, el } from '../dom.ts';

const STYLE = `
[role="tablist"] { display: flex; gap: 4px; border-bottom: 2px solid #dde3ea; margin-bottom: 14px; }
button { font: inherit; border: 0; background: none; padding: 8px 14px; }
button[aria-selected="true"] { border-bottom: 3px solid #0d6e6e; font-weight: 600; }
`;

/** Tabs in the page: every panel is in the document, one is shown. */
export class Tabs extends HTMLElement {
  readonly #bar = el('div', { role: 'tablist' });

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(css(STYLE), this.#bar, el('slot'));
  }

  connectedCallback(): void {
    const panels = [...this.children].filter((child) => child instanceof HTMLElement);
    this.#bar.replaceChildren(
      ...panels.map((panel, index) => {
        const button = el('button', { type: 'button', role: 'tab' }, panel.dataset.tab ?? '');
        button.addEventListener('click', () => this.#choose(panels, index));
        return button;
      }),
    );
    this.#choose(panels, 0);
  }

  #choose(panels: readonly HTMLElement[], chosen: number): void {
    for (const [index, panel] of panels.entries()) panel.hidden = index !== chosen;
    for (const [index, button] of [...this.#bar.children].entries()) {
      button.setAttribute('aria-selected', String(index === chosen));
    }
  }
}

export function tabs(...panels: readonly (readonly [title: string, ...content: (Node | null)[]])[]): HTMLElement {
  return el(
    'kz-tabs',
    {},
    ...panels.map(([title, ...content]) =>
      el('div', { role: 'tabpanel', 'data-tab': title, 'aria-label': title }, ...content),
    ),
  );
}
