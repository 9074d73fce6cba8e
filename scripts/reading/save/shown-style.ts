const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup option p plaintext pre search section summary ul xmp'.split(
    ' ',
  ),
);
const tables: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'table-caption',
  col: 'table-column',
  colgroup: 'table-column-group',
  li: 'list-item',
};
const controls = new Set(['input', 'select', 'textarea', 'button', 'meter', 'progress']);

function usualDisplay(tag: string): string {
  return tables[tag] ?? (blocks.has(tag) ? 'block' : controls.has(tag) ? 'inline-block' : 'inline');
}

/** The style that an element needs on a saved page: whether it is shown, and whether it stands beside or below others. */
export function shownStyle(element: Element): string | undefined {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return undefined;
  const { display, visibility } = style;
  const tag = element.localName;
  const parts = [
    ...(display && display !== usualDisplay(tag) && /^[a-z -]{3,30}$/.test(display) ? [`display:${display}`] : []),
    ...(visibility === 'hidden' || visibility === 'collapse' ? ['visibility:hidden'] : []),
  ];
  return parts.length > 0 ? parts.join(';') : undefined;
}
