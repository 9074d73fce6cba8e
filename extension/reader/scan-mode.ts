import { chosenSelector } from './page-place.ts';
import { kindOfAttribute, kindOfRole } from './part-kinds.ts';
import { isNavigationPart } from './visible-text.ts';

/**
 * How a part of the page is scanned: read; `unread` because it is chosen from or clicked on; or `apart`: hidden, on its
 * way, or a way around in the application. What stands in a part is known all the same.
 */
export type ScanMode = 'read' | 'unread' | 'apart';

/** Nothing in these is looked at: what they hold is not drawn, or is theirs alone. */
const opaqueTags = new Set(
  'script,style,template,noscript,head,title,datalist,dossierlens-overlay,frame,iframe,object,embed,select,textarea,svg,canvas,video,audio,math'.split(
    ',',
  ),
);
/** What is chosen from or clicked on, not read. */
const unreadTags = new Set(['select', 'textarea', 'button', 'svg', 'canvas', 'video', 'audio', 'math']);
const unreadRoles = new Set(['button', 'tab', 'option', 'link', 'combobox', 'slider', 'spinbutton', 'textbox']);

export function isOpaque(localName: string): boolean {
  return opaqueTags.has(localName);
}

/** What the attributes of an element say, as far as it matters for the scan. */
export interface Attributes {
  readonly role: string | null;
  /** `aria-label` and `aria-labelledby`. */
  readonly name: string | null;
  readonly namedBy: string | null;
  readonly isHidden: boolean;
  readonly isBusy: boolean;
  /** The page marks it as chosen: a menu item or tab. */
  readonly isChosen: boolean;
  readonly kinds: number;
}

export const noAttributes: Attributes = {
  role: null,
  name: null,
  namedBy: null,
  isHidden: false,
  isBusy: false,
  isChosen: false,
  kinds: 0,
};

const telling = new Set(
  'role,hidden,inert,aria-hidden,aria-busy,aria-label,aria-labelledby,aria-checked,aria-pressed,aria-current,aria-selected'.split(
    ',',
  ),
);

/** One question for all names is faster than one for each: most elements have a class and nothing that tells. */
export function attributesOf(element: Element): Attributes {
  if (!element.hasAttributes()) return noAttributes;
  let found: { -readonly [K in keyof Attributes]: Attributes[K] } | undefined;
  for (const name of element.getAttributeNames()) {
    if (!telling.has(name)) continue;
    found ??= { ...noAttributes };
    const value = element.getAttribute(name) ?? '';
    found.kinds |= name === 'role' ? kindOfRole(value) : kindOfAttribute(name);
    if (name === 'role') found.role = value;
    else if (name === 'aria-label') found.name = value;
    else if (name === 'aria-labelledby') found.namedBy = value;
    else if (name === 'aria-busy') found.isBusy = value === 'true';
    else if (name === 'aria-current' || name === 'aria-selected') found.isChosen ||= element.matches(chosenSelector);
    else if (name === 'hidden' || name === 'inert' || (name === 'aria-hidden' && value === 'true'))
      found.isHidden = true;
  }
  return found ?? noAttributes;
}

export function modeIn(around: ScanMode, { localName }: Element, { role, isHidden, isBusy }: Attributes): ScanMode {
  if (around === 'apart' || isHidden || isBusy) return 'apart';
  if (localName === 'progress' || role === 'progressbar' || isNavigationPart(localName, role)) return 'apart';
  if (around === 'unread' || unreadTags.has(localName)) return 'unread';
  return role !== null && unreadRoles.has(role) ? 'unread' : 'read';
}
