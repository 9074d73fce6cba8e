import { css, el } from '../dom.ts';

const ROW = 96;
const AROUND = 2;

const STYLE = `
:host { display: block; height: 480px; overflow-y: auto; border: 1px solid #dde3ea; border-radius: 12px; background: #fff; }
.baan { position: relative; }
.rij { position: absolute; left: 0; right: 0; height: ${ROW - 1}px; border-bottom: 1px solid #eef1f5; overflow: hidden; }
`;

/** A long list of which only the rows in view are in the document. */
export class VirtualList extends HTMLElement {
  readonly #lane = el('div', { class: 'baan', role: 'list' });
  #rows: readonly (() => HTMLElement)[] = [];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(css(STYLE), this.#lane);
    this.addEventListener('scroll', () => this.#draw());
  }

  set rows(rows: readonly (() => HTMLElement)[]) {
    this.#rows = rows;
    this.#lane.style.height = `${rows.length * ROW}px`;
    this.#draw();
  }

  connectedCallback(): void {
    this.#draw();
  }

  #draw(): void {
    const from = Math.max(0, Math.floor(this.scrollTop / ROW) - AROUND);
    const until = Math.ceil((this.scrollTop + (this.clientHeight || 480)) / ROW) + AROUND;
    this.#lane.replaceChildren(
      ...this.#rows.slice(from, until).map((make, index) => {
        const row = make();
        row.classList.add('rij');
        row.setAttribute('role', 'listitem');
        row.setAttribute('aria-setsize', String(this.#rows.length));
        row.setAttribute('aria-posinset', String(from + index + 1));
        row.style.top = `${(from + index) * ROW}px`;
        return row;
      }),
    );
  }
}
