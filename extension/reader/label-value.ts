import { matchLabel } from './label-index.ts';
import { normalise, tidy } from './normalise.ts';
import { isColumnHeader, tableSelector } from './table.ts';
import { controlText, isNavigation, isShown, isSkipped, visibleText } from './visible-text.ts';

/** The place of a value. `isFirm`: the markup itself pairs it with the label, so a blank means that nothing is there. */
export interface ValuePlace {
  readonly element: Element;
  /** The text when it is only a part of the element ("label: value" in one paragraph). */
  readonly text?: string;
  readonly isFirm: boolean;
}

const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const controls =
  'input,select,textarea,[role="checkbox"],[role="switch"],[role="textbox"],[role="combobox"],[role="radio"]';

/** Nodes that stand between a label and its value without being either: white space, a break, a colon, an icon. */
function isBetween(node: Node): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return true;
  if (node.nodeType === Node.TEXT_NODE) return /^[\s:]*$/u.test(node.nodeValue ?? '');
  if (!(node instanceof Element)) return true;
  if (node.tagName === 'BR' || isSkipped(node)) return true;
  // An info button or a tooltip mark next to the label.
  return node.matches('button,svg,[role="tooltip"]') && tidy(node.textContent ?? '').length <= 2;
}

/** Text from a node on, up to a break or a block: the rest of a line. */
function restOfLine(start: Node | null): string {
  let text = '';
  for (let node = start; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof Element) {
      if (node.tagName === 'BR' || node.matches('p,div,dl,ul,ol,table,dt,dd,li')) break;
      if (node.matches('b,strong,dt,label') && matchLabel(node.textContent ?? '').length > 0) break;
      if (!isSkipped(node) && isShown(node)) text += ` ${visibleText(node, 400).text} `;
    }
  }
  return tidy(text);
}

/** The element a label fills: the outermost one that holds no more than the label. */
function outermost(parent: Element, own: string): Element {
  let element = parent;
  while (
    element.parentElement &&
    !element.matches('dt,dd,th,td,label,legend') &&
    !element.matches(headings) &&
    normalise(element.parentElement.textContent ?? '') === own &&
    !element.parentElement.querySelector(controls)
  ) {
    element = element.parentElement;
  }
  return element;
}

function controlOf(label: Element, byLabelId: ReadonlyMap<string, Element>): Element | undefined {
  if (label instanceof HTMLLabelElement && label.control) return label.control;
  const named = label.id ? byLabelId.get(label.id) : undefined;
  return named ?? (label.tagName === 'LABEL' ? (label.querySelector(controls) ?? undefined) : undefined);
}

/** The text of the chosen radio button of a group; empty when none is chosen, undefined when it is no such group. */
function chosenRadio(group: Element): string | undefined {
  const radios = [...group.querySelectorAll('input[type="radio"],[role="radio"]')].filter(isShown);
  if (radios.length < 2) return undefined;
  const chosen = radios.filter((radio) =>
    radio instanceof HTMLInputElement ? radio.checked : radio.getAttribute('aria-checked') === 'true',
  );
  const [only] = chosen;
  if (!only || chosen.length > 1) return '';
  const label = only instanceof HTMLInputElement ? only.labels?.[0] : only;
  return label ? tidy(visibleText(label, 200).text) : tidy(only.getAttribute('aria-label') ?? '');
}

function afterSibling(label: Element): ValuePlace | undefined {
  for (let node = label.nextSibling; node; node = node.nextSibling) {
    if (isBetween(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = label.parentElement;
      return parent ? { element: parent, text: restOfLine(node), isFirm: false } : undefined;
    }
    if (!(node instanceof Element) || isNavigation(node) || node.matches(headings)) return undefined;
    // Two labels in a row may be a column of labels; two alone in their block are a label and its value.
    const isPair = label.parentElement?.childElementCount === 2;
    return !isPair && matchLabel(visibleText(node, 200).text).length > 0 && !node.matches(controls)
      ? undefined
      : { element: node, isFirm: false };
  }
  return undefined;
}

/** A cell's value is the next cell of its row, when the table pairs row headers with values. */
function afterCell(cell: Element): ValuePlace | undefined {
  if (isColumnHeader(cell)) return undefined;
  const next = cell.nextElementSibling;
  const isPair =
    cell.tagName === 'TH' || cell.matches('[role="rowheader"]') || cell.parentElement?.children.length === 2;
  if (!next || !isPair || !next.matches('td,[role="cell"],[role="gridcell"]')) return undefined;
  return { element: next, isFirm: true };
}

/**
 * The place of the value that belongs to a label, found from the markup around it; undefined when nothing there can be
 * its value.
 * @param node the text node that holds the label, the part before a colon when there is one
 */
export function findValue(
  node: Text,
  byLabelId: ReadonlyMap<string, Element>,
): { readonly label: Element; readonly place: ValuePlace | undefined } | undefined {
  const parent = node.parentElement;
  if (!parent) return undefined;
  const colon = (node.nodeValue ?? '').indexOf(':');
  const behindColon = colon >= 0 ? tidy((node.nodeValue ?? '').slice(colon + 1)) : '';
  const rest = colon >= 0 && node.nextSibling ? restOfLine(node.nextSibling) : '';
  if (behindColon || rest) {
    return { label: parent, place: { element: parent, text: tidy(`${behindColon} ${rest}`), isFirm: true } };
  }
  const own = normalise(node.nodeValue ?? '');
  const label = outermost(parent, own);
  const group = (label.tagName === 'LEGEND' ? label.closest('fieldset') : byLabelId.get(label.id)) ?? undefined;
  const chosen = group && chosenRadio(group);
  if (chosen !== undefined && group) return { label, place: { element: group, text: chosen, isFirm: true } };
  const control =
    controlOf(label, byLabelId) ??
    (label.parentElement?.tagName === 'LABEL' ? controlOf(label.parentElement, byLabelId) : undefined);
  if (control) return { label, place: { element: control, isFirm: controlText(control) !== undefined } };
  // A value that reads like a label ("Leefgebied: sociaal netwerk") is still a value.
  if (label.tagName === 'DD') return undefined;
  if (label.tagName === 'DT') {
    const next = label.nextElementSibling;
    return { label, place: next?.tagName === 'DD' ? { element: next, isFirm: true } : undefined };
  }
  if (label.matches('td,th,[role="rowheader"],[role="cell"],[role="gridcell"]') && label.closest(tableSelector)) {
    return { label, place: afterCell(label) };
  }
  const beside = afterSibling(label);
  if (beside || label.nextElementSibling) return { label, place: beside };
  // A label alone in its wrapper: the value stands beside the wrapper.
  const wrapper = label.parentElement;
  const isAlone = wrapper && normalise(wrapper.textContent ?? '') === own;
  return { label, place: isAlone ? afterSibling(wrapper) : undefined };
}
