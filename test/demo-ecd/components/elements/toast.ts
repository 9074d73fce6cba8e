import { css, el } from '../dom.ts';

const STYLE = `
:host { position: fixed; right: 24px; bottom: 24px; background: #14324f; color: #fff; padding: 10px 16px; border-radius: 8px; }
`;

/** A message that goes away by itself. */
export class Toast extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(css(STYLE), el('div', { role: 'status' }, el('slot')));
  }
}

export function toast(text: string): void {
  const shown = el('kz-melding', {}, text);
  document.body.append(shown);
  setTimeout(() => shown.remove(), 4000);
}
