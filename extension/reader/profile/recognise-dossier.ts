import { matchPath } from '../../../shared/profiles/address-pattern.ts';
import type { IdentityPlace, SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { isBsn } from '../bsn.ts';
import { tidy } from '../normalise.ts';
import { selected } from './find-places.ts';
import { labelPlaces } from './label-places.ts';
import { withIndex } from './page-index.ts';
import { shownAt } from './place.ts';

export type DossierProblem =
  /** A place that must be there shows no number; the page may still be on its way. */
  | 'none'
  /** One place shows several numbers. */
  | 'ambiguous'
  /** The places show different numbers. */
  | 'disagree'
  /** Only a citizen service number stands there, which is never an identity. */
  | 'bsn';

export type DossierByProfile =
  /** `element` shows the number; undefined when only the address does. */
  { readonly id: string; readonly element: Element | undefined } | { readonly problem: DossierProblem };

interface Shown {
  readonly text: string;
  readonly element?: Element;
}

const aDate = /^\d{1,2}([-/.])\d{1,2}\1\d{4}$|^\d{4}-\d{2}-\d{2}$/;
/** As the domain keeps ids; a figure at least, so that "nieuw" in an address is no client. */
const aNumber = /^(?=.*\d)[A-Z0-9][A-Z0-9._/-]{0,63}$/;
const figures = /(?<![\p{L}\d])\d+(?![\p{L}\d])/gu;
const lettersAndFigures = /(?<![\p{L}\d])[A-Za-z]{0,6}-?\d[\dA-Za-z]*(?:[-/.][\dA-Za-z]+)*(?![\p{L}\d])/gu;

/** The numbers in a text; the whole text when no kind is asked. */
function numbersIn(text: string, kind: 'digits' | 'letters-digits' | undefined): readonly string[] {
  const found =
    kind === undefined ? [text] : [...text.matchAll(kind === 'digits' ? figures : lettersAndFigures)].flat();
  return found.filter((number) => number !== undefined && number !== '');
}

/** Query parameters of an address, also those behind the hash of a single-page app. */
function queryOf(url: URL, name: string): readonly string[] {
  const at = url.hash.indexOf('?');
  const behindHash = at < 0 ? [] : new URLSearchParams(url.hash.slice(at + 1)).getAll(name);
  return [...url.searchParams.getAll(name), ...behindHash];
}

function shownBy(place: IdentityPlace, root: Element, url: URL): readonly Shown[] {
  switch (place.from) {
    case 'path': {
      const id = matchPath(place.pattern, url)?.get('id');
      return id === undefined ? [] : [{ text: id }];
    }
    case 'query':
      return queryOf(url, place.name).map((text) => ({ text }));
    case 'label':
      return place.labels
        .flatMap((label) => labelPlaces(root, label))
        .map((at) => ({ text: shownAt(at) ?? '', element: at.element }));
    case 'css':
      return selected(root, place.css).map((element) => ({ text: shownAt({ element, label: '' }) ?? '', element }));
  }
}

interface FoundNumber {
  readonly id: string;
  readonly element: Element | undefined;
}

function numberAt(place: IdentityPlace, root: Element, url: URL): FoundNumber | DossierProblem {
  const kind = place.from === 'label' || place.from === 'css' ? place.kind : undefined;
  const shown = shownBy(place, root, url).flatMap(({ text, element }) =>
    numbersIn(tidy(text).slice(0, 400), kind).map((number) => ({ id: number.toUpperCase(), element })),
  );
  const usable = shown.filter(({ id }) => aNumber.test(id) && !aDate.test(id));
  const [first, ...others] = usable.filter(({ id }) => !isBsn(id));
  if (!first) return usable.length > 0 ? 'bsn' : 'none';
  return others.some(({ id }) => id !== first.id) ? 'ambiguous' : first;
}

/**
 * Whose dossier is on the page, by the places that a profile names. Those that must be there must all show the same
 * number, and so must the others when they are there.
 */
export function recogniseDossier(profile: SiteProfile, root: Element, url: URL): DossierByProfile {
  return withIndex(root, () => dossierAt(profile, root, url));
}

function dossierAt({ dossierId }: SiteProfile, root: Element, url: URL): DossierByProfile {
  const found: FoundNumber[] = [];
  for (const place of dossierId) {
    const number = numberAt(place, root, url);
    if (typeof number === 'object') found.push(number);
    else if (!(place.optional && number === 'none')) return { problem: number };
  }
  const [first, ...others] = found;
  if (!first) return { problem: 'none' };
  if (others.some(({ id }) => id !== first.id)) return { problem: 'disagree' };
  return { id: first.id, element: found.find(({ element }) => element)?.element };
}
