/** What is looked for all over a page, again and again: bits, so that an element can say in one number what it holds. */
const TITLE = 1;
const TABLE = 2;
const LIST = 4;
const CONTROL = 8;
const ACTION = 16;
const LOADING = 32;
const FORM = 64;

const byTag: ReadonlyMap<string, number> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'summary'].map((tag) => [tag, TITLE] as const),
  ['table', TABLE],
  ['ul', LIST],
  ['ol', LIST],
  ['input', CONTROL],
  ['select', CONTROL],
  ['textarea', CONTROL],
  ['button', ACTION],
  ['a', ACTION],
  ['progress', LOADING],
  ['form', FORM],
  ['search', FORM],
]);
const byRole: ReadonlyMap<string, number> = new Map([
  ['heading', TITLE],
  ...['table', 'grid', 'treegrid'].map((role) => [role, TABLE] as const),
  ['list', LIST],
  ...['checkbox', 'switch', 'textbox', 'combobox', 'radio'].map((role) => [role, CONTROL] as const),
  ['button', ACTION],
  ['link', ACTION],
  ['progressbar', LOADING],
  ['search', FORM],
]);
const byAttribute: ReadonlyMap<string, number> = new Map([
  ['aria-checked', CONTROL],
  ['aria-pressed', CONTROL],
  ['aria-busy', LOADING],
]);

export function kindOfTag(localName: string): number {
  return byTag.get(localName) ?? 0;
}

export function kindOfRole(role: string): number {
  return byRole.get(role) ?? 0;
}

export function kindOfAttribute(name: string): number {
  return byAttribute.get(name) ?? 0;
}

const known = new Map<string, number>();

/** The kinds that fit a selector; 0 when something else may fit it too. */
export function kindsOfSelector(selector: string): number {
  const before = known.get(selector);
  if (before !== undefined) return before;
  const kinds = selector.split(',').map(kindOfSimple);
  const all = kinds.includes(0) ? 0 : kinds.reduce((some, other) => some | other, 0);
  known.set(selector, all);
  return all;
}

/** Of `table`, `input[type="radio"]`, `[role="grid"]` or `[aria-checked]`; 0 for everything else. */
function kindOfSimple(simple: string): number {
  const [, tag = '', role, attribute] =
    /^([a-z\d]*)(?:\[role="([a-z]+)"\]|\[([a-z-]+)(?:="[^"]*")?\])?$/.exec(simple.trim()) ?? [];
  if (tag !== '') return kindOfTag(tag);
  return role === undefined ? kindOfAttribute(attribute ?? '') : kindOfRole(role);
}
