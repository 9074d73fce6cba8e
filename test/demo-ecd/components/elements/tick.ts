import { css, el } from '../dom.ts';

const PATHS = { Ja: 'M3 9l4 4 8-9', Nee: 'M4 4l10 10M14 4L4 14', Onbekend: 'M4 9h10' } as const;

/** Yes, no or not known, as an icon that a screen reader can name. Its inside is closed to the page. */
export class Tick extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' });

  connectedCallback(): void {
    const stand = this.getAttribute('stand');
    const name = stand === 'ja' ? 'Ja' : stand === 'nee' ? 'Nee' : 'Onbekend';
    const picture = svg('svg', { viewBox: '0 0 18 18', width: '18', role: 'img', 'aria-label': name });
    picture.append(svg('path', { d: PATHS[name], fill: 'none', stroke: 'currentColor' }));
    this.#root.replaceChildren(css(':host { display: inline-block; }'), el('span', {}, picture));
  }
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** `null` is: nobody filled it in. */
export function tick(value: boolean | null): HTMLElement {
  return el('kz-vink', { stand: value === null ? 'onbekend' : value ? 'ja' : 'nee' });
}
