import { isBsn } from './bsn.ts';
import { tidy } from './normalise.ts';
import { isNavigation, isShown, isSkipped, visibleText } from './visible-text.ts';

/** Whose dossier is on the page, by the number that the dossier system shows for the client. */
export type Identity =
  | { readonly kind: 'known'; readonly id: string; readonly element: Element }
  /** Several clients are on the page: a list, or two dossiers beside each other. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const kinds = ['cli[eë]nt(?:en)?|pati[eë]nt', 'dossier|zorgdossier'] as const;
const number = '(?:nummer|nr\\b\\.?|no\\b\\.?|id\\b|code\\b|number)';
const labels = kinds.map((kind) => `(?:${kind})\\s?-?\\s?${number}`);
const anyLabel = new RegExp(labels.join('|'), 'iu');
const labelledNumbers = labels.map(
  (label) => new RegExp(`${label}\\s*[:#.]?\\s*([A-Z]{0,4}-?\\d[\\dA-Z]*(?:[-/.][\\dA-Z]+)*)(?![\\p{L}\\d])`, 'iu'),
);
/** The number of someone else, or of before: not the one whose dossier this is. */
const ofAnother = /(?:vorig|voormalig|oud|extern|ander|partner|gekoppeld|gezinslid)\p{L}*\s*$/iu;
const aDate = /^\d{1,2}([-/.])\d{1,2}\1\d{4}$|^\d{4}-\d{2}-\d{2}$/;

interface Labelled {
  readonly id: string;
  readonly element: Element;
  /** Place in `kinds`: a client number says more than a dossier number. */
  readonly kind: number;
}

function isInsideHidden(element: Element, root: Node): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isSkipped(at) || isNavigation(at)) return true;
  }
  return !isShown(element);
}

/** The number beside a label: in the same text, or in the smallest block around it that holds more than the label. */
function numberBeside(node: Text): Labelled | undefined {
  const own = tidy(node.nodeValue ?? '');
  const kind = labels.findIndex((label) => new RegExp(label, 'iu').test(own));
  const at = own.search(anyLabel);
  if (kind < 0 || ofAnother.test(own.slice(0, at))) return undefined;
  let element = node.parentElement;
  for (let up = 0; element && up < 3; up += 1, element = element.parentElement) {
    // Without the fields of a form most texts are found by walking over them, so that is done first.
    const text = element.querySelector('input')
      ? visibleText(element, 300).text
      : tidy([...textsOf(element)].join(' '));
    if (text.length > 160) return undefined;
    const id = labelledNumbers[kind]?.exec(text.slice(Math.max(0, text.indexOf(own))))?.[1];
    if (id) return isBsn(id) || aDate.test(id) || id.length > 24 ? undefined : { id: id.toUpperCase(), element, kind };
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
 * count; two different client numbers elsewhere are ambiguous, and so are two dossier numbers when there is no client
 * number. Works on any page: no site is known here.
 */
export function readIdentity(root: ParentNode & Node): Identity {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (anyLabel.test(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP),
  });
  const found: Labelled[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || isInsideHidden(parent, root)) continue;
    const beside = numberBeside(node as Text);
    if (beside) found.push(beside);
  }
  const best = Math.min(...found.map(({ kind }) => kind));
  const [first, ...others] = found.filter(({ kind }) => kind === best);
  if (!first) return { kind: 'none' };
  return others.some(({ id }) => id !== first.id)
    ? { kind: 'ambiguous' }
    : { kind: 'known', id: first.id, element: first.element };
}
