import { matchPath } from '../../../shared/profiles/address-pattern.ts';
import type { IdentityPlace, SiteProfile } from '../../../shared/profiles/site-profile.ts';
import type { IdentityProposal, StabilityReason } from '../../messaging/picker-messages.ts';
import { isTextNode, parentOf, walk } from '../../reader/composed-tree.ts';
import { readDocumentIdentity } from '../../reader/identity.ts';
import { tidy } from '../../reader/normalise.ts';
import { isOnScreen } from '../../reader/profile/headings.ts';
import { withIndex } from '../../reader/profile/page-index.ts';
import { type DossierByProfile, recogniseDossier } from '../../reader/profile/recognise-dossier.ts';
import { clientWordsOn } from './client-words.ts';
import { cssFor } from './css-locator.ts';
import { labelsOf } from './label-locators.ts';
import { isVariable, pathPattern } from './propose-sign.ts';
import { spotOf, textOf } from './spot.ts';
import { stabilityOf } from './stability.ts';

/** What one place by itself says. */
export function numberAt(place: IdentityPlace, root: Element, url: URL): DossierByProfile {
  const { optional: _, ...always } = place;
  const only: Pick<SiteProfile, 'dossierId'> = { dossierId: [always] };
  return recogniseDossier(only as SiteProfile, root, url);
}

function proposal(
  place: IdentityPlace,
  reasons: readonly StabilityReason[],
  root: Element,
  url: URL,
): IdentityProposal {
  const shown = numberAt(place, root, url);
  const known = 'id' in shown ? { number: shown.id } : { problem: shown.problem };
  return { place, ...known, stability: stabilityOf(reasons), reasons };
}

/** Each changing piece of the address as the number of the dossier. */
function inAddress(url: URL): IdentityPlace[] {
  const route = url.hash.replace(/^#!?/, '').split('?')[0] ?? '';
  const path = route.startsWith('/') ? route : url.pathname;
  const inPath = path.split('/').filter(isVariable);
  const byPath = inPath.flatMap((piece): IdentityPlace[] => {
    const whole = pathPattern(url, piece);
    const at = whole.split('/').indexOf(':id');
    if (at < 0) return [];
    // What comes behind it differs from screen to screen.
    const start = whole
      .split('/')
      .slice(0, at + 1)
      .join('/');
    const isLast = whole.split('/').length === at + 1;
    const open = `${start}/*`;
    return [{ from: 'path', pattern: isLast || matchPath(open, url) === undefined ? start : open }];
  });
  const byQuery = [...url.searchParams].flatMap(([name, value]): IdentityPlace[] =>
    isVariable(value) && name.length <= 80 ? [{ from: 'query', name }] : [],
  );
  return [...byPath, ...byQuery].slice(0, 4);
}

/** Elements in which a number stands by itself, or with a few words. */
function elementsWith(root: Element, number: string): readonly Element[] {
  const found: Element[] = [];
  const wanted = number.toUpperCase();
  walk(root, (node) => {
    if (found.length >= 20) return 'stop';
    if (!isTextNode(node)) return 'into';
    const text = tidy(node.nodeValue ?? '').toUpperCase();
    if (text.length > 120 || !text.split(/[^\p{L}\d._/-]+/u).includes(wanted)) return 'over';
    const element = parentOf(node);
    if (element && isOnScreen(element)) found.push(element);
    return 'over';
  });
  return found;
}

function kindOf(number: string): 'digits' | 'letters-digits' {
  return /^\d+$/.test(number) ? 'digits' : 'letters-digits';
}

interface Idea {
  readonly place: IdentityPlace;
  readonly reasons: readonly StabilityReason[];
}

/** Places on the page for the number that an element shows. */
function onPage(root: Element, target: Element, number: string): readonly Idea[] {
  const clientWords = clientWordsOn(root);
  const kind = kindOf(number);
  const isPlain = textOf(target).toUpperCase() === number;
  const css = cssFor(root, target, clientWords);
  const labelled = labelsOf(root, target, clientWords)
    .slice(0, 1)
    .map(
      (label): Idea => ({
        place: { from: 'label', labels: [label], ...(isPlain ? {} : { kind }) },
        reasons: ['own-label'],
      }),
    );
  return [...labelled, ...(css ? [{ place: { from: 'css', css: css.css, kind }, reasons: css.reasons } as const] : [])];
}

const inText = /(?<![\p{L}\d])(?=[A-Za-z-]*\d)[A-Za-z\d][A-Za-z\d._/-]{1,39}(?![\p{L}\d])/gu;

/** Where the number of the dossier stands that somebody points at: beside a label, in an element, in the address. */
export function identityAt(root: Element, element: Element, url: URL): readonly IdentityProposal[] {
  const target = spotOf(element);
  const numbers = [...textOf(target).matchAll(inText)].map(([number]) => number.toUpperCase());
  const [number] = numbers;
  if (number === undefined) return [];
  return withIndex(root, () => {
    const shown = onPage(root, target, number).map(({ place, reasons }) => proposal(place, reasons, root, url));
    const address = inAddress(url).map((place) => proposal(place, ['address'], root, url));
    return [...shown, ...address.filter((each) => each.number === number)];
  });
}

/**
 * Where a document shows whose dossier it is, as far as that can be told without being pointed at: what the general
 * reading takes for the number, and the address.
 */
export function proposeIdentity(root: Element, url: URL): readonly IdentityProposal[] {
  const general = readDocumentIdentity(root.ownerDocument);
  const address = inAddress(url).map((place) => proposal(place, ['address'], root, url));
  const number = general.kind === 'known' ? general.id : address.find((each) => each.number !== undefined)?.number;
  if (number === undefined) return address;
  const written = elementsWith(root, number);
  const elements = written.length > 0 || general.kind !== 'known' ? written : [general.element];
  return withIndex(root, () => {
    const shown = elements
      .slice(0, 6)
      .flatMap((element) => onPage(root, spotOf(element), number.toUpperCase()))
      .map(({ place, reasons }) => proposal(place, reasons, root, url))
      .filter((each) => each.number === number.toUpperCase());
    const once = shown.filter(
      ({ place }, at) => shown.findIndex((other) => JSON.stringify(other.place) === JSON.stringify(place)) === at,
    );
    return [...once.slice(0, 4), ...address.filter((each) => each.number === number.toUpperCase())];
  });
}
