import { html, type Markup } from './markup.ts';

const STYLE = `
body { margin: 0; background: #fff; color: #000; font: 12px Tahoma, Verdana, sans-serif; }
table { border-collapse: collapse; font-size: 12px; }
td { padding: 2px 6px; vertical-align: top; }
td.lbl { width: 170px; background: #e4e8ee; color: #223; white-space: nowrap; }
td.balk { background: #35557e; color: #fff; font-weight: bold; }
table.raster td { border: 1px solid #9aa7b8; }
table.raster tr.kopregel td { background: #c9d3e0; }
input, select, textarea { font: 12px Tahoma, Verdana, sans-serif; border: 1px solid #9aa7b8; }
.blad { padding: 8px 10px; }
.leeg { color: #777; }
a { color: #1b3f73; }
`;

/** A whole document, in the manner of the year in which this system was bought. */
export const page = (
  title: string,
  body: Markup,
): Markup => html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="nl">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><link rel="stylesheet" type="text/css" href="/zoris.css"></head>
${body}
</html>
`;

export const style = STYLE;

/** A bar over the full width with what is below it; the outer table is for the looks only. */
export const block = (title: string, body: Markup): Markup => html`
<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td class="balk">${title}</td></tr>
<tr><td style="padding: 4px 0 12px">${body}</td></tr></table>`;

export type Pair = readonly [label: string, value: string | Markup | null];

/** Two columns of label and value, next to each other, as cells of one table. */
export function pairs(items: readonly Pair[], columns: 1 | 2 = 1): Markup {
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );
  return html`<table border="0" cellspacing="1" width="100%">${rows.map(
    (row) =>
      html`<tr>${row.map(([label, value]) => html`<td class="lbl">${label}</td><td>${value ?? html`&nbsp;`}</td>`)}</tr>`,
  )}</table>`;
}

/** A list with its column names in a first row of ordinary cells. */
export function raster(
  columns: readonly string[],
  rows: readonly (readonly (string | Markup | null)[])[],
  nothing: string,
): Markup {
  return html`<table class="raster" width="100%"><tr class="kopregel">${columns.map((name) => html`<td><b>${name}</b></td>`)}</tr>${
    rows.length === 0
      ? html`<tr><td colspan="${columns.length}" class="leeg">${nothing}</td></tr>`
      : rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell ?? html`&nbsp;`}</td>`)}</tr>`)
  }</table>`;
}
