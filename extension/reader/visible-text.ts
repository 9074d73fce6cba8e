import {
  closestOf,
  findAll,
  isElement,
  isTextNode,
  knowingWhatLacks,
  type Lacks,
  parentOf,
  slotOf,
  walk,
} from './composed-tree.ts';
import { tidy } from './normalise.ts';
import { datesIn, dayOfInstant } from './values/dutch-date.ts';

/** What never holds text that a worker reads as part of the dossier. */
const skippedTags = new Set(
  'script,style,template,noscript,head,title,datalist,dossierlens-overlay,frame,iframe,object,embed'.split(','),
);
/** Ways around in the application, not content of the dossier. */
const navigationRoles = new Set([
  'navigation',
  'menu',
  'menubar',
  'menuitem',
  'tablist',
  'toolbar',
  'search',
  'tooltip',
  'tree',
  'listbox',
]);

const blockTags = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul label option'.split(
    ' ',
  ),
);

export function isSkipped(element: Element): boolean {
  if (skippedTags.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')
  );
}

export function isNavigation(element: Element): boolean {
  return isNavigationPart(element.localName, element.getAttribute('role'));
}

/** The same, of an element whose role was asked already. */
export function isNavigationPart(localName: string, role: string | null): boolean {
  if (localName === 'nav' || localName === 'menu' || localName === 'search') return true;
  return role !== null && navigationRoles.has(role);
}

/** What fits it is still on its way, when it is shown. */
export const loadingSelector = 'progress,[aria-busy="true"],[role="progressbar"]';

/** Still on its way: what is here now is not what the dossier says. */
export function isLoading(element: Element): boolean {
  return (
    element.localName === 'progress' ||
    element.getAttribute('aria-busy') === 'true' ||
    element.getAttribute('role') === 'progressbar'
  );
}

/** What was asked of each element while nothing of the page could change. */
let shownNow: Map<Element, boolean> | undefined;

/**
 * While `look` runs, without giving the page a turn, each element is asked once whether it is shown: that is slow.
 * @param lacks what is known not to stand in an element is not looked for at all
 */
export function lookingOnce<T>(look: () => T, lacks?: Lacks): T {
  if (shownNow) return look();
  shownNow = new Map();
  try {
    return lacks ? knowingWhatLacks(lacks, look) : look();
  } finally {
    shownNow = undefined;
  }
}

/** The element is laid out and not made invisible. Text for screen readers only counts as shown. */
export function isShown(element: Element): boolean {
  const known = shownNow?.get(element);
  if (known !== undefined) return known;
  const isIt = looksShown(element);
  shownNow?.set(element, isIt);
  return isIt;
}

function looksShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return hasShownBox(element);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    // Only where there is no layout, as in Node: what the element itself says.
    if (/(?:display:\s*none|visibility:\s*hidden)/u.test(at.getAttribute('style') ?? '')) return false;
    if (slotOf(at) === null) return false;
  }
  return true;
}

const alsoVisible: CheckVisibilityOptions = { visibilityProperty: true };

/** What has no box of its own, as every slot, is drawn in the box around it. */
function hasShownBox(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.checkVisibility(alsoVisible)) return true;
    if (!isWithoutBox(at)) return false;
  }
  return false;
}

function isWithoutBox(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility !== 'hidden';
}

const silentInputs = new Set([
  'radio',
  'hidden',
  'button',
  'submit',
  'reset',
  'image',
  'password',
  'file',
  'range',
  'color',
  'search',
]);

/** The text that a control shows: what is chosen or filled in, "ja" or "nee" for a switch. */
export function controlText(control: Element): string | undefined {
  const role = control.getAttribute('role');
  const { localName } = control;
  if (role !== null || control.hasAttribute('aria-checked')) {
    const checked =
      control.getAttribute('aria-checked') ?? (role === 'switch' ? control.getAttribute('aria-pressed') : null);
    if (checked !== null && role !== 'option' && role !== 'radio' && role?.startsWith('menuitem') !== true)
      return checked === 'true' ? 'ja' : checked === 'false' ? 'nee' : '';
  }
  // A choice drawn by the page itself shows what is chosen as its text.
  if (role === 'combobox' && localName !== 'input' && localName !== 'select') return tidy(control.textContent ?? '');
  if (localName === 'input') {
    const input = control as HTMLInputElement;
    if (input.type === 'checkbox') return input.indeterminate ? '' : input.checked ? 'ja' : 'nee';
    return silentInputs.has(input.type) ? undefined : input.value;
  }
  if (localName === 'textarea') return (control as HTMLTextAreaElement).value;
  if (localName === 'select') {
    const chosen = [...(control as HTMLSelectElement).selectedOptions].filter(
      (option) => option.value !== '' && !option.disabled,
    );
    return chosen.map((option) => option.label || option.text).join(', ');
  }
  return undefined;
}

/** The name of a picture that stands for a text: an icon with an accessible name. */
function iconName(element: Element): string | undefined {
  const { localName } = element;
  if (localName !== 'img' && localName !== 'svg' && element.getAttribute('role') !== 'img') return undefined;
  const title = [...element.children].find((child) => child.localName === 'title')?.textContent;
  return (
    element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? title ?? ''
  );
}

/** Some interfaces name a picture and hide it from screen readers at once: a tooltip on an icon. It is on screen. */
function isNamedIcon(element: Element): boolean {
  return element.localName === 'svg' && !element.hasAttribute('hidden') && element.hasAttribute('aria-label');
}

/** It shows a picture that may be the answer, other than on a button. */
export function showsPicture(element: Element): boolean {
  return findAll(element, 'svg,img,canvas,i[class*="icon" i],mat-icon', 5, (each) => each.matches('button,a')).some(
    (picture) => !closestOf(picture, 'button,a,[role="button"]') && isShown(picture),
  );
}

/** "3 dagen geleden", "Yesterday": a day that only the program knows. */
const relative = /\b(?:geleden|gisteren|eergisteren|vandaag|zojuist|ago|today|yesterday|afgelopen|vorige|last)\b/iu;

/** The day that the markup gives with a text that names none by itself; undefined when it gives none. */
function dayInMarkup(element: Element): string | undefined {
  const given = element.localName === 'time' ? element.getAttribute('datetime') : element.getAttribute('title');
  if (!given || given.length > 60) return undefined;
  const text = (element.textContent ?? '').slice(0, 200);
  const { dates, hasImpossible } = datesIn(text);
  if (dates.length > 0 || hasImpossible || (element.localName !== 'time' && !relative.test(text))) return undefined;
  return tidy(text) === '' ? undefined : dayOfInstant(given);
}

export interface VisibleText {
  readonly text: string;
  /** Part of it is still loading, so the text may not be final. */
  readonly isLoading: boolean;
  /** The text goes on: what is left out may change its meaning. */
  readonly isCut: boolean;
  /** It holds controls, whose values change without a trace in the markup. */
  readonly hasControls: boolean;
}

/** More nodes than any value or list has. */
const MOST_NODES = 20_000;

/** Elements that show something other than what is in them, also without an attribute. */
const tellingTags = new Set('progress,input,textarea,select,img,svg,time,slot'.split(','));
/** Attributes by which an element is passed over, or shows something other than what is in it. */
const tellingAttributes = new Set('role,hidden,inert,title,aria-hidden,aria-busy,aria-checked,aria-pressed'.split(','));

/** Most elements only hold what is in them: nothing more has to be asked of them. */
function isPlain(element: Element): boolean {
  const { localName } = element;
  if (tellingTags.has(localName) || skippedTags.has(localName)) return false;
  // One question for all names is faster than one for each.
  return !element.hasAttributes() || !element.getAttributeNames().some((name) => tellingAttributes.has(name));
}

/** Of an element with so few parts it is not asked whether it is shown: its texts are, and that is slow enough. */
const FEW_PARTS = 3;

/**
 * The text of an element as a worker sees it: hidden parts, scripts and our own overlay left out, controls and icons
 * by what they show, blocks set apart by a space.
 */
export function visibleText(
  root: Element,
  limit = 2000,
  isLeftOut: (element: Element) => boolean = () => false,
): VisibleText {
  let text = '';
  let isBusy = false;
  let isCut = false;
  let hasControls = false;
  let nodes = 0;
  const enter = (node: Node, around: Element | null) => {
    nodes += 1;
    if (text.length > limit || nodes > MOST_NODES) {
      isCut ||= nodes > MOST_NODES || !isTextNode(node) || (node.nodeValue ?? '').trim() !== '';
      return 'stop';
    }
    if (isTextNode(node)) {
      const value = node.nodeValue ?? '';
      if (around && value.trim() !== '' && !isShown(around)) return 'over';
      const kept = value.length > limit * 2 ? value.slice(0, limit * 2 + 200) : value;
      isCut ||= kept.length < value.length;
      // Indentation is not text: it must not count for the limit.
      text += /\s\s/u.test(kept) ? kept.replaceAll(/\s+/gu, ' ') : kept;
      return 'over';
    }
    if (!isElement(node)) return 'over';
    if (isPlain(node)) {
      if (isLeftOut(node) || (node.childElementCount > FEW_PARTS && !isShown(node))) return 'over';
      if (blockTags.has(node.localName)) text += ' ';
      return 'into';
    }
    if ((isSkipped(node) && !isNamedIcon(node)) || isLeftOut(node)) return 'over';
    if (isLoading(node)) {
      isBusy = true;
      return 'over';
    }
    if (!isShown(node)) return 'over';
    const control = controlText(node);
    hasControls ||= control !== undefined || node.localName === 'input';
    const shown = control ?? iconName(node) ?? dayInMarkup(node);
    if (shown !== undefined) {
      text += ` ${shown} `;
      return 'over';
    }
    if (blockTags.has(node.localName)) text += ' ';
    return 'into';
  };
  const step = enter(root, parentOf(root));
  if (step === 'into')
    walk(root, enter, (element) => {
      if (blockTags.has(element.localName)) text += ' ';
    });
  return { text: tidy(text), isLoading: isBusy, isCut, hasControls };
}
