import { identityInAddress } from './address-identity.ts';
import { isBsn } from './bsn.ts';
import { findFirst, isElement, isTextNode, parentOf, walk } from './composed-tree.ts';
import { tidy } from './normalise.ts';
import { NumberTexts } from './number-texts.ts';
import { isNavigation, isShown, isSkipped, visibleText } from './visible-text.ts';

/** Whose dossier is on the page, by the number that the dossier system shows for the client. */
export type Identity =
  | {
      readonly kind: 'known';
      readonly id: string;
      /** Where it stands; the root of the document when only its address says it. */
      readonly element: Element;
      /** How much it says: 0 a client number, 1 a dossier number, 2 only the address. */
      readonly rank: 0 | 1 | 2;
    }
  /** Several clients are on the page: a list, or two dossiers beside each other. */
  | { readonly kind: 'ambiguous' }
  /** `only-bsn`: the one number that stands there may not be used. `list`: numbers stand in the rows of a table. */
  | { readonly kind: 'none'; readonly why?: 'only-bsn' | 'list' };

/** Gathers the texts that may tell whose dossier it is. */
export type TextsIn = (root: Element) => readonly Text[];

/** Reads whose dossier a document shows: the generic way, or by the profile of a site. */
export type ReadIdentity = (document: Document, textsIn?: TextsIn) => Identity;

const kinds = ['cli[eë]nt(?:en)?|pati[eë]nt', 'dossier|zorgdossier'] as const;
const number = '(?:nummer|nr\\b\\.?|no\\b\\.?|id\\b|code\\b|number)';
const labels = kinds.map((kind) => `(?:${kind})\\s?-?\\s?${number}`);
const anyLabel = new RegExp(labels.join('|'), 'iu');
const bsnLabel = /\bBSN\b|burgerservice\s?nummer/iu;
const eachLabel = labels.map((label) => new RegExp(label, 'iu'));
const labelledNumbers = labels.map(
  (label) => new RegExp(`${label}\\s*[:#.]?\\s*([A-Z]{0,4}-?\\d[\\dA-Z]*(?:[-/. ]?[\\dA-Z]+)*)(?![\\p{L}\\d])`, 'iu'),
);
/** The number of someone else, or of before: not the one whose dossier this is. */
const ofAnother =
  /(?:vorig|voormalig|oud|extern|ander|partner|gekoppeld|gezinslid|broer|zus|ouder|moeder|vader)\p{L}*\s*$/iu;
const aDate = /^\d{1,2}([-/.])\d{1,2}\1\d{4}$|^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 160;

/** The text names a number of a client, or a BSN. */
export function namesNumber(text: string): boolean {
  return text.length >= 3 && (anyLabel.test(text) || bsnLabel.test(text));
}

const numberTextsIn: TextsIn = (root) => new NumberTexts(namesNumber).in(root);

interface Labelled {
  readonly id: string;
  readonly element: Element;
  readonly rank: 0 | 1;
}

type Beside = Labelled | 'bsn' | 'list' | undefined;

function isInsideHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isSkipped(at) || isNavigation(at)) return true;
  return !isShown(element);
}

/** Of `100412 Geboren 3 mei`, what belongs to the number: figures apart from each other may be one BSN. */
function numberIn(written: string): string | 'bsn' | undefined {
  const parts = written.split(' ');
  for (let count = parts.length; count > 0; count -= 1) if (isBsn(parts.slice(0, count).join(' '))) return 'bsn';
  const [id = ''] = parts;
  return aDate.test(id) || id.length > 24 ? undefined : id.toUpperCase();
}

/** The number beside a label: in the same text, or in the smallest block around it that holds more than the label. */
function numberBeside(node: Text): Beside {
  const own = tidy(node.nodeValue ?? '');
  const kind = eachLabel.findIndex((label) => label.test(own));
  const at = own.search(anyLabel);
  const rank = kind === 0 ? 0 : 1;
  if (kind < 0 || ofAnother.test(own.slice(0, at))) return undefined;
  let element = parentOf(node);
  if (isColumnOfList(element, own)) return 'list';
  for (let up = 0; element && up < 3; up += 1, element = parentOf(element)) {
    // Without the fields of a form most texts are found by walking over them, so that is done first.
    const text = findFirst(element, 'input') ? visibleText(element, 300).text : joinedText(element);
    if (text.length > LONGEST) return undefined;
    const written = labelledNumbers[kind]?.exec(text.slice(Math.max(0, text.indexOf(own))))?.[1];
    if (written) {
      const id = numberIn(written);
      return id === 'bsn' || id === undefined ? id : { id, element, rank };
    }
    if (text.length > own.length + 1 && !element.matches('dt,th,label')) return undefined;
  }
  return undefined;
}

/** A header of a column: no values beside it, rows below it. */
function isColumnOfList(element: Element | null, own: string): boolean {
  const header = element?.closest('th,[role="columnheader"]');
  const row = header?.closest('tr,[role="row"]');
  if (!header || !row || own.length > 40 || row.querySelector('td,[role="cell"],[role="gridcell"]')) return false;
  const table = header.closest('table,[role="table"],[role="grid"]');
  return (table?.querySelectorAll('tr,[role="row"]').length ?? 0) > 1;
}

/** The texts inside, set apart, no longer than matters here. */
function joinedText(element: Element): string {
  let text = '';
  walk(element, (node) => {
    if (isTextNode(node)) text += ` ${node.nodeValue ?? ''}`;
    if (text.length > LONGEST * 4) return 'stop';
    return isElement(node) && (node.localName === 'script' || node.localName === 'style') ? 'over' : 'into';
  });
  return tidy(text);
}

/** What stands there in words and fields; when it changes, another number may stand there. */
export function identityPrint({ element, rank }: Extract<Identity, { kind: 'known' }>): string {
  if (rank === 2) return identityInAddress(element.ownerDocument.URL) ?? '';
  let text = '';
  walk(element, (node) => {
    if (isTextNode(node)) text += node.nodeValue ?? '';
    else if (isElement(node) && node.localName === 'input') text += ` ${(node as HTMLInputElement).value} `;
    return 'into';
  });
  return text;
}

/**
 * Reads whose dossier is on the page. A number in a table with column headers is one of a list of clients and does not
 * count; two different client numbers elsewhere are ambiguous, and so are two dossier numbers when there is no client
 * number. Works on any page: no site is known here.
 */
export function readIdentity(root: Element, textsIn: TextsIn = numberTextsIn): Identity {
  const found: Labelled[] = [];
  let why: 'only-bsn' | 'list' | undefined;
  for (const node of textsIn(root)) {
    const text = node.nodeValue ?? '';
    const parent = parentOf(node);
    if (!parent || isInsideHidden(parent)) continue;
    if (anyLabel.test(text)) {
      const beside = numberBeside(node);
      if (beside === 'bsn') why ??= 'only-bsn';
      else if (beside === 'list') why = 'list';
      else if (beside) found.push(beside);
    } else if (bsnLabel.test(text)) why ??= 'only-bsn';
  }
  const best = Math.min(...found.map(({ rank }) => rank));
  const [first, ...others] = found.filter(({ rank }) => rank === best);
  if (!first) return why ? { kind: 'none', why } : { kind: 'none' };
  return others.some(({ id }) => id !== first.id) ? { kind: 'ambiguous' } : { kind: 'known', ...first };
}

/** The generic way for a whole document: the number that it shows, otherwise the one in its address. */
export function readDocumentIdentity(document: Document, textsIn?: TextsIn): Identity {
  const root = document.documentElement;
  if (!root) return { kind: 'none' };
  const shown = readIdentity(root, textsIn);
  if (shown.kind !== 'none' || shown.why === 'list') return shown;
  const id = identityInAddress(document.URL);
  return id === undefined ? shown : { kind: 'known', id, element: root, rank: 2 };
}
