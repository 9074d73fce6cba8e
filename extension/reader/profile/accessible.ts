import { byIdNear, closestOf, findAll, parentOf } from '../composed-tree.ts';
import { tidy } from '../normalise.ts';
import { isShown, visibleText } from '../visible-text.ts';

const roleOfTag: Readonly<Record<string, string>> = {
  textarea: 'textbox',
  img: 'img',
  svg: 'img',
  output: 'status',
  section: 'region',
  fieldset: 'group',
  article: 'article',
  table: 'table',
  ul: 'list',
  ol: 'list',
  td: 'cell',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
const roleOfInput: Readonly<Record<string, string>> = { checkbox: 'checkbox', number: 'spinbutton' };
const silentInputs = new Set(['radio', 'hidden', 'button', 'submit', 'reset', 'image', 'password', 'file']);

/** Elements that may have one of the roles that a locator names. */
export const mayHaveRole = `[role],input,select,${Object.keys(roleOfTag).join(',')}`;

/** The role that assistive technology knows an element by, as far as locators name it. */
export function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (given) return given;
  const { localName } = element;
  if (localName === 'select') return element.hasAttribute('multiple') ? 'listbox' : 'combobox';
  if (localName !== 'input') return roleOfTag[localName];
  const { type } = element as HTMLInputElement;
  return silentInputs.has(type) ? undefined : (roleOfInput[type] ?? 'textbox');
}

const named = (element: Element | null | undefined) => tidy(element?.textContent ?? '').slice(0, 200);

/** The name that assistive technology reads out, for the usual ways of naming. */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  const labelled = tidy(ids.map((id) => named(byIdNear(element, id))).join(' '));
  const given = labelled || tidy(element.getAttribute('aria-label') ?? '');
  if (given) return given;
  const { labels } = element as Partial<Pick<HTMLInputElement, 'labels'>>;
  const label = labels?.[0] ?? (element.matches('input,select,textarea') ? closestOf(element, 'label') : undefined);
  if (label) return label.contains(element) ? wordsBeside(label, element) : named(label);
  const title = [...element.children].find((child) => ['legend', 'caption', 'title'].includes(child.localName));
  if (title) return named(title);
  if (element.matches('h1,h2,h3,h4,h5,h6,[role="heading"]')) return named(element);
  return tidy(element.getAttribute('alt') ?? element.getAttribute('title') ?? '');
}

/** The text of a label without what stands in the control that it holds. */
function wordsBeside(label: Element, control: Element): string {
  const inside = control.matches('select,textarea') ? (control.textContent ?? '') : '';
  return tidy((label.textContent ?? '').replace(inside, ' '));
}

/** The text of the chosen radio button of a group; empty when none is chosen, undefined when it is no such group. */
export function chosenRadio(group: Element): string | undefined {
  const radios = findAll(group, 'input[type="radio"],[role="radio"]').filter((radio) => isShown(radio));
  if (radios.length < 2) return undefined;
  const chosen = radios.filter((radio) =>
    radio.localName === 'input' ? (radio as HTMLInputElement).checked : radio.getAttribute('aria-checked') === 'true',
  );
  const [only] = chosen;
  if (!only || chosen.length > 1) return '';
  return nameOf(only) || visibleText(only.localName === 'input' ? (parentOf(only) ?? only) : only, 200).text;
}
