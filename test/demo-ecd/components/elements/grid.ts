import { css, el } from '../dom.ts';

const STYLE = `
[role="table"] { display: grid; }
[role="row"] { display: grid; grid-template-columns: var(--kolommen); border-bottom: 1px solid #eef1f5; padding: 4px 0; }
[role="columnheader"] { font-weight: 600; color: #51606f; }
`;

/** A table of divs with roles. */
export class Grid extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  fill(name: string, columns: readonly string[], rows: readonly (readonly (string | Node)[])[]): void {
    const table = el(
      'div',
      { role: 'table', 'aria-label': name, style: `--kolommen: repeat(${columns.length}, 1fr)` },
      el('div', { role: 'row' }, ...columns.map((title) => el('div', { role: 'columnheader' }, title))),
      ...rows.map((row) => el('div', { role: 'row' }, ...row.map((cell) => el('div', { role: 'cell' }, cell)))),
    );
    this.shadowRoot?.replaceChildren(css(STYLE), table);
  }
}

export function grid(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const element = el('kz-tabel');
  if (element instanceof Grid) element.fill(name, columns, rows);
  return element;
}
