import {
  byIdNear,
  childNodesOf,
  closestOf,
  findAll,
  findFirst,
  firstOf,
  isElement,
  isTextNode,
  nextElementOf,
  nextOf,
  parentOf,
  plainText,
} from './composed-tree.ts';
import { holdsControls } from './controls.ts';
import { beforeDay } from './label-before-day.ts';
import { matchLabel } from './label-index.ts';
import { normalise, tidy } from './normalise.ts';
import { regionsBelow } from './regions-below.ts';
import { cellsOf, isInHeaderRow, tableSelector } from './table.ts';
import { isTitle } from './titles.ts';
import { controlText, isNavigation, isShown, isSkipped, visibleText } from './visible-text.ts';

/** The place of a value. `isFirm`: the markup itself pairs it with the label, so a blank means that nothing is there. */
export interface ValuePlace {
  readonly element: Element;
  /** The text when it is only a part of the element ("label: value" in one paragraph). */
  readonly text?: string;
  readonly isFirm: boolean;
}

export interface LabelledPlace {
  readonly label: Element;
  readonly place: ValuePlace | undefined;
  /** Nothing outside this element was looked at; undefined when the pair depends on ids or on what controls hold. */
  readonly scope: Element | undefined;
}

/** The control that an element names, by `aria-labelledby`. */
export type NamedBy = (label: Element) => Element | undefined;

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** By its tag or role, which is asked of many elements. */
function headsBlock(element: Element): boolean {
  return headingTags.has(element.localName) || element.getAttribute('role') === 'heading';
}

const controls =
  'input,select,textarea,[role="checkbox"],[role="switch"],[role="textbox"],[role="combobox"],[role="radio"]';
const ownBlock = new Set(['dt', 'dd', 'th', 'td', 'label', 'legend']);
const cells = 'td,th,[role="rowheader"],[role="cell"],[role="gridcell"]';
const ornaments = new Set(['svg', 'img', 'i', 'hr', 'wbr', 'button', 'sup', 'mat-icon']);

/** Nodes that stand between a label and its value without being either: white space, a break, a colon, an icon. */
function isBetween(node: Node): boolean {
  if (isTextNode(node)) return /^[\s:]*$/u.test(node.nodeValue ?? '');
  if (!isElement(node)) return true;
  if (node.localName === 'br' || isSkipped(node) || node.getAttribute('role') === 'tooltip') return true;
  if (node.localName === 'span' && plainText(node, 20).trim() === ':') return true;
  // A place in a component that nothing was put in.
  if (node.localName === 'slot') return childNodesOf(node).length === 0;
  // An info button or a tooltip mark next to the label; a picture with a name is a value.
  if (!ornaments.has(node.localName)) return false;
  if (node.localName === 'button') return tidy(plainText(node, 200)).length <= 2;
  return /^[*?!i]?$/u.test(visibleText(node, 10).text);
}

/** Text from a node on, up to a break or a block: the rest of a line. */
function restOfLine(start: Node | null): string {
  let text = '';
  for (let node = start; node && text.length < 2000; node = nextOf(node)) {
    if (isTextNode(node)) text += (node.nodeValue ?? '').slice(0, 2000);
    else if (isElement(node)) {
      if (node.localName === 'br' || node.matches('p,div,dl,ul,ol,table,dt,dd,li')) break;
      if (node.matches('b,strong,dt,label') && matchLabel(plainText(node, 200)).length > 0) break;
      if (!isSkipped(node) && isShown(node)) text += ` ${visibleText(node, 400).text} `;
    }
  }
  return tidy(text);
}

/** Whether an element shows the label and nothing else. */
function holdsOnly(element: Element, own: string): boolean {
  return normalise(plainText(element, own.length + 500)) === own;
}

/** Interfaces wrap a label in a few elements; in more it is the only thing on the page. */
const MOST_WRAPPERS = 12;

/** The element a label fills: the outermost one that holds no more than the label. */
function outermost(parent: Element, own: string): Element {
  let element = parent;
  for (let up = parentOf(element), height = 0; up && height < MOST_WRAPPERS; up = parentOf(element), height += 1) {
    if (ownBlock.has(element.localName) || headsBlock(element)) break;
    if (!holdsOnly(up, own) || findFirst(up, controls)) break;
    // A picture with a name beside the label is its value.
    if (normalise(visibleText(up, own.length + 200).text) !== own) break;
    element = up;
  }
  return element;
}

function controlOf(label: Element, named: NamedBy): Element | undefined {
  if (label.localName === 'label') {
    const id = label.getAttribute('for');
    const control = id === null ? (label as HTMLLabelElement).control : byIdNear(label, id);
    if (control) return control;
  }
  return named(label) ?? (label.localName === 'label' ? findFirst(label, controls) : undefined);
}

const radios = 'input[type="radio"],[role="radio"]';

/** The text of the chosen radio button of a group; empty when none is chosen, undefined when it is no such group. */
function chosenRadio(group: Element): string | undefined {
  const all = findAll(group, radios, 100).filter(isShown);
  if (all.length < 2) return undefined;
  const chosen = all.filter((radio) =>
    radio.localName === 'input' ? (radio as HTMLInputElement).checked : radio.getAttribute('aria-checked') === 'true',
  );
  const [only] = chosen;
  if (!only || chosen.length > 1) return '';
  const label = only.localName === 'input' ? (only as HTMLInputElement).labels?.[0] : only;
  return label ? visibleText(label, 200).text : tidy(only.getAttribute('aria-label') ?? '');
}

const inline = new Set(['b', 'strong', 'i', 'em', 'u', 'mark', 'code', 'small', 'span', 'a']);

/** Words stand before it on the same line. */
function isInSentence(label: Element): boolean {
  if (!inline.has(label.localName)) return false;
  let before: Node | null = label.previousSibling;
  while (before && isTextNode(before) && (before.nodeValue ?? '').trim() === '') before = before.previousSibling;
  return isTextNode(before) && /\p{L}[^.:;\n\p{L}]*$/u.test((before.nodeValue ?? '').slice(-200));
}

/** Two elements and no more; a block may have thousands, so they are not all counted. */
function holdsTwo(block: Element): boolean {
  let count = 0;
  for (let node = firstOf(block); node && count < 3; node = nextOf(node))
    if (isElement(node) && !isSkipped(node)) count += 1;
  return count === 2;
}

function afterSibling(label: Element): ValuePlace | undefined {
  if (isInSentence(label)) return undefined;
  for (let node = nextOf(label); node; node = nextOf(node)) {
    if (isBetween(node)) continue;
    if (isTextNode(node)) {
      const parent = parentOf(label);
      return parent ? { element: parent, text: restOfLine(node), isFirm: false } : undefined;
    }
    if (!isElement(node) || isNavigation(node) || headsBlock(node)) return undefined;
    // Two labels in a row may be a column of labels; two alone in their block are a label and its value.
    const parent = parentOf(label);
    const isPair = parent !== null && holdsTwo(parent);
    return !isPair && matchLabel(visibleText(node, 200).text).length > 0 && !node.matches(controls)
      ? undefined
      : { element: node, isFirm: false };
  }
  return undefined;
}

/** Every other cell has the looks of a label: a class that all of them have and none of the values has. */
function isStyledAsPairs(row: readonly Element[]): boolean {
  const [first] = row;
  return [...(first?.classList ?? [])].some((name) =>
    row.every((cell, index) => cell.classList.contains(name) === (index % 2 === 0)),
  );
}

/** Columns of labels and values in turn, without headers: "Naam: | Jan | Status: | actief". */
function isLayoutPair(row: readonly Element[], at: number): boolean {
  if (row.length === 2) return at === 0;
  if (row.length % 2 !== 0 || at % 2 !== 0) return false;
  if (isStyledAsPairs(row)) return true;
  return row.every((cell, index) => {
    if (index % 2 !== 0) return true;
    const text = visibleText(cell, 100).text;
    return text.endsWith(':') || matchLabel(text).length > 0;
  });
}

/** A cell's value is the next cell of its row, when the table pairs row headers with values. */
function afterCell(cell: Element): ValuePlace | undefined {
  if (isInHeaderRow(cell)) return undefined;
  const row = closestOf(cell, 'tr,[role="row"]');
  if (!row) return undefined;
  // Old layouts give the colon a cell of its own.
  const all = cellsOf(row).filter((each) => each === cell || plainText(each, 20).trim() !== ':');
  const at = all.indexOf(cell);
  const next = all[at + 1];
  if (!next?.matches('td,[role="cell"],[role="gridcell"]')) return undefined;
  const isHeader = cell.localName === 'th' || cell.getAttribute('role') === 'rowheader';
  if (!isHeader) return isLayoutPair(all, at) ? { element: next, isFirm: true } : undefined;
  // Values of several columns: of the client and of the organisation, of now and of before.
  const after = all[at + 2];
  const isAlone =
    !after || after.localName === 'th' || visibleText(after, 20).text === '' || !!findFirst(after, 'button,a');
  return isAlone ? { element: next, isFirm: true } : undefined;
}

/**
 * The place of the value that belongs to a label, found from the markup around it; undefined when nothing there can be
 * its value.
 * @param node the text node that holds the label, the part before a colon when there is one
 */
export function findValue(node: Text, named: NamedBy): LabelledPlace | undefined {
  const parent = parentOf(node);
  if (!parent) return undefined;
  const raw = node.nodeValue ?? '';
  const colon = raw.indexOf(':');
  const day = beforeDay(raw);
  const behindColon = colon >= 0 ? tidy(raw.slice(colon + 1)) : day === undefined ? '' : tidy(raw.slice(day));
  const next = nextOf(node);
  const rest = colon >= 0 && next ? restOfLine(next) : '';
  if (behindColon || rest) {
    const place = { element: parent, text: tidy(`${behindColon} ${rest}`), isFirm: true };
    return { label: parent, place, scope: holdsControls(parent) ? undefined : parent };
  }
  const own = normalise(raw);
  if (!holdsOnly(parent, own)) {
    const place = withinParent(node, parent);
    if (place) return { label: parent, place, scope: holdsControls(parent) ? undefined : parent };
  }
  const label = outermost(parent, own);
  const group = (label.localName === 'legend' ? closestOf(label, 'fieldset') : named(label)) ?? undefined;
  const chosen = group && chosenRadio(group);
  if (chosen !== undefined && group) {
    return { label, place: { element: group, text: chosen, isFirm: true }, scope: undefined };
  }
  const around = parentOf(label);
  const control = controlOf(label, named) ?? (around?.localName === 'label' ? controlOf(around, named) : undefined);
  if (control) {
    return { label, place: { element: control, isFirm: controlText(control) !== undefined }, scope: undefined };
  }
  const isTied = label.hasAttribute('for') || around?.hasAttribute('for') === true;
  const place = placeAround(label, around, own);
  return { label, place: place?.place, scope: isTied ? undefined : (place?.scope ?? around ?? undefined) };
}

/**
 * Label and value as parts of one element: a text and its value on the next line, or an element that ends it. In the
 * middle of a sentence the same words label nothing.
 */
function withinParent(node: Text, parent: Element): ValuePlace | undefined {
  let at = nextOf(node);
  let isNextLine = false;
  for (; at && isBetween(at); at = nextOf(at)) isNextLine ||= isElement(at) && at.localName === 'br';
  if (!at) return undefined;
  if (isTextNode(at)) return isNextLine ? { element: parent, text: restOfLine(at), isFirm: false } : undefined;
  if (!isElement(at) || isNavigation(at) || headsBlock(at) || at.matches(controls)) return undefined;
  if (isNextLine) return { element: parent, text: restOfLine(at), isFirm: false };
  for (let rest = nextOf(at); rest; rest = nextOf(rest)) if (!isBetween(rest)) return undefined;
  return matchLabel(visibleText(at, 200).text).length > 0 ? undefined : { element: at, isFirm: false };
}

/** The title stands beside its value, as a label does. */
function nextIsShort(title: Element): boolean {
  const next = nextElementOf(title);
  return next !== null && !ownBlock.has(next.localName) && plainText(next, 100).trim() !== '';
}

/** What stands below or beside a label that no control belongs to. */
function placeAround(
  label: Element,
  around: Element | null,
  own: string,
): { readonly place: ValuePlace | undefined; readonly scope: Element | null } | undefined {
  // A value that reads like a label ("Leefgebied: sociaal netwerk") is still a value.
  if (label.localName === 'dd') return undefined;
  if (label.localName === 'dt') {
    const next = nextElementOf(label);
    return { place: next?.localName === 'dd' ? { element: next, isFirm: true } : undefined, scope: around };
  }
  if (isTitle(label) && !nextIsShort(label)) {
    const { regions, scope } = regionsBelow(label);
    const region = regions.find((each) => isShown(each) && !isSkipped(each));
    return { place: region ? { element: region, isFirm: false } : undefined, scope: scope ?? null };
  }
  if (label.matches(cells)) {
    if (closestOf(label, tableSelector)) return { place: afterCell(label), scope: closestOf(label, 'tr,[role="row"]') };
  }
  const beside = afterSibling(label);
  if (beside || nextElementOf(label)) return { place: beside, scope: around };
  // A label alone in its wrapper: the value stands beside the wrapper.
  if (!around || !holdsOnly(around, own)) return { place: undefined, scope: around };
  return { place: afterSibling(around), scope: parentOf(around) };
}
