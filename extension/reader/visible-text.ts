import { tidy } from './normalise.ts';

/** What never holds text that a worker reads as part of the dossier. */
const skipped =
  'script,style,template,noscript,head,svg title,datalist,[hidden],[aria-hidden="true"],[inert],dossierlens-overlay';
/** Ways around in the application, not content of the dossier. */
const navigation =
  'nav,[role="navigation"],[role="menu"],[role="menubar"],[role="tablist"],[role="toolbar"],[role="search"]';
/** Still on its way: what is here now is not what the dossier says. */
const loading = '[aria-busy="true"],[role="progressbar"],progress';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL LABEL OPTION'.split(
    ' ',
  ),
);

export function isSkipped(element: Element): boolean {
  return element.matches(skipped);
}

export function isNavigation(element: Element): boolean {
  return element.matches(navigation);
}

export function isLoading(element: Element): boolean {
  return element.matches(loading);
}

/** The element is laid out and not made invisible. Text for screen readers only counts as shown. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility)
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLElement && (at.style.display === 'none' || at.style.visibility === 'hidden')) return false;
  }
  return true;
}

/** The text that a control shows: what is chosen or filled in, "ja" or "nee" for a switch. */
export function controlText(control: Element): string | undefined {
  const role = control.getAttribute('role');
  const checked =
    control.getAttribute('aria-checked') ?? (role === 'switch' ? control.getAttribute('aria-pressed') : null);
  if (checked !== null && role !== 'option') return checked === 'true' ? 'ja' : checked === 'false' ? 'nee' : '';
  if (control instanceof HTMLInputElement) {
    if (control.type === 'checkbox') return control.indeterminate ? '' : control.checked ? 'ja' : 'nee';
    if (['radio', 'hidden', 'button', 'submit', 'reset', 'image', 'password', 'file'].includes(control.type))
      return undefined;
    return control.value;
  }
  if (control instanceof HTMLTextAreaElement) return control.value;
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.selectedOptions].filter((option) => option.value !== '' && !option.disabled);
    return chosen.map((option) => option.label || option.text).join(', ');
  }
  return undefined;
}

/** The name of a picture that stands for a text: an icon with an accessible name. */
function iconName(element: Element): string | undefined {
  const isPicture =
    element.tagName === 'IMG' || element.getAttribute('role') === 'img' || element.tagName.toLowerCase() === 'svg';
  if (!isPicture) return undefined;
  const title = [...element.children].find((child) => child.tagName.toLowerCase() === 'title')?.textContent;
  return (
    element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? title ?? ''
  );
}

export interface VisibleText {
  readonly text: string;
  /** Part of it is still loading, so the text may not be final. */
  readonly isLoading: boolean;
}

/**
 * The text of an element as a worker sees it: hidden parts, scripts and our own overlay left out, controls and icons
 * by what they show, blocks set apart by a space.
 */
export function visibleText(root: Element, limit = 2000): VisibleText {
  let text = '';
  let isBusy = false;
  const walk = (node: Node): void => {
    if (text.length > limit) return;
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
      return;
    }
    if (!(node instanceof Element) || isSkipped(node)) return;
    if (isLoading(node)) {
      isBusy = true;
      return;
    }
    if (!isShown(node)) return;
    const shown = controlText(node) ?? iconName(node);
    if (shown !== undefined) {
      text += ` ${shown} `;
      return;
    }
    const isBlock = blockTags.has(node.tagName);
    if (isBlock) text += ' ';
    for (const child of node.childNodes) walk(child);
    if (isBlock) text += ' ';
  };
  walk(root);
  return { text: tidy(text), isLoading: isBusy };
}
