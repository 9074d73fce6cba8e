import { css, el } from '../dom.ts';

const STYLE = `
:host { display: block; background: #fff; border: 1px solid #dde3ea; border-radius: 12px; margin: 0 0 16px; }
header { display: flex; gap: 12px; align-items: baseline; padding: 12px 16px 0; }
h3 { margin: 0; font-size: 16px; flex: 1; }
.binnen { padding: 10px 16px 14px; }
`;

/** A card: its heading is its own, what is in it comes from outside. */
export class Card extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(
      css(STYLE),
      el('header', {}, el('h3', {}, el('slot', { name: 'kop' })), el('slot', { name: 'actie' })),
      el('div', { class: 'binnen' }, el('slot')),
    );
  }
}

export function card(title: string, ...children: (Node | string | null | false)[]): HTMLElement {
  return el('kz-kaart', {}, el('span', { slot: 'kop' }, title), ...children);
}
