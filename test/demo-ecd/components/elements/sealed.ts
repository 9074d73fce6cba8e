import { css, el } from '../dom.ts';

const fill = new WeakMap<HTMLElement, (children: readonly Node[]) => void>();

/** A part by another supplier, whose inside the page cannot reach. */
export class Sealed extends HTMLElement {
  constructor() {
    super();
    const body = el('div', { class: 'vak' });
    this.attachShadow({ mode: 'closed' }).append(css('.vak { display: block; }'), body);
    fill.set(this, (children) => body.replaceChildren(...children));
  }
}

export function sealed(...children: readonly Node[]): HTMLElement {
  const element = el('kz-module');
  fill.get(element)?.(children);
  return element;
}
