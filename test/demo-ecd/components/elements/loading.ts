import { css, el } from '../dom.ts';

const STYLE = `
:host { display: block; }
.balk { height: 14px; margin: 8px 0; border-radius: 7px; background: #e8edf2; }
`;

/** Grey bars where a part will come. */
export class Loading extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(
      css(STYLE),
      el('div', { 'aria-busy': 'true' }, ...Array.from({ length: 4 }, () => el('div', { class: 'balk' }))),
    );
  }
}

/** The content takes the place of the bars once it is there, each part on its own. */
export function later(content: Promise<Node>): HTMLElement {
  const place = el('div', { 'aria-busy': 'true' }, el('kz-laden'));
  content.then(
    (node) => {
      place.removeAttribute('aria-busy');
      place.replaceChildren(node);
    },
    () => {
      place.removeAttribute('aria-busy');
      place.replaceChildren(el('p', { role: 'alert' }, 'Dit deel kon niet worden geladen.'));
    },
  );
  return place;
}
