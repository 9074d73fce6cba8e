import { isBsn } from './bsn.ts';
import { tidy } from './normalise.ts';
import { isNavigation, isShown, isSkipped } from './visible-text.ts';

/** Whose dossier is on the page, by the number that the dossier system shows for the client. */
export type Identity =
  | { readonly kind: 'known'; readonly id: string; readonly element: Element }
  /** Several clients are on the page: a list, or two dossiers beside each other. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const label =
  /(?:cli[eë]nt(?:en)?|dossier|zorgdossier|pati[eë]nt)\s?-?\s?(?:nummer|nr\b\.?|no\b\.?|id\b|code\b|number)/iu;
const labelledNumber = new RegExp(
  `${label.source}\\s*[:#.]?\\s*([A-Z]{0,4}-?\\d[\\dA-Z]*(?:[-/.][\\dA-Z]+)*)(?![\\p{L}\\d])`,
  'iu',
);

function isInsideHidden(element: Element, root: Node): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isSkipped(at) || isNavigation(at)) return true;
  }
  return !isShown(element);
}

/** The number beside a label: in the same text, or in the smallest block around it that holds more than the label. */
function numberBeside(node: Text): { readonly id: string; readonly element: Element } | undefined {
  let element = node.parentElement;
  const own = tidy(node.nodeValue ?? '');
  for (let up = 0; element && up < 3; up += 1, element = element.parentElement) {
    const text = tidy([...textsOf(element)].join(' '));
    if (text.length > 160) return undefined;
    const id = labelledNumber.exec(text.slice(Math.max(0, text.indexOf(own))))?.[1];
    if (id) return isBsn(id) || id.length > 24 ? undefined : { id: id.toUpperCase(), element };
    if (text.length > own.length + 1 && !element.matches('dt,th,label')) return undefined;
  }
  return undefined;
}

function* textsOf(element: Element): Generator<string> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.nodeValue ?? '';
}

/**
 * Reads whose dossier is on the page. A number in a table with column headers is one of a list of clients and does not
 * count; two different numbers elsewhere are ambiguous. Works on any page: no site is known here.
 */
export function readIdentity(root: ParentNode & Node): Identity {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (label.test(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP),
  });
  let known: { readonly id: string; readonly element: Element } | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || isInsideHidden(parent, root)) continue;
    const beside = numberBeside(node as Text);
    if (!beside || known?.id === beside.id) continue;
    if (known) return { kind: 'ambiguous' };
    known = beside;
  }
  return known ? { kind: 'known', ...known } : { kind: 'none' };
}
