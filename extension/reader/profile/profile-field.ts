import type { FactValue } from '../../../shared/domain/fact.ts';
import { type FactName, factTitle, vocabulary } from '../../../shared/facts/vocabulary.ts';
import type { Locator } from '../../../shared/profiles/locator.ts';
import type { ProfileFact } from '../../../shared/profiles/site-profile.ts';
import { isBsn } from '../bsn.ts';
import { clip } from '../values/parse-value.ts';
import { findPlaces } from './find-places.ts';
import { type Place, shownAt } from './place.ts';
import { readListAt } from './profile-list.ts';
import { parseByProfile, type SiteWords } from './profile-words.ts';

export type PlaceReading =
  | { readonly state: 'found'; readonly value: FactValue; readonly isPlain?: boolean }
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable' };

/** What one place says. */
export interface ReadPlace {
  readonly place: Place;
  readonly text: string;
  readonly reading: PlaceReading;
}

/** What one locator gives. `isSound`: as many places as the profile expects. */
export interface LocatorResult {
  readonly places: readonly ReadPlace[];
  readonly isSound: boolean;
}

/**
 * A field of a page as its locators read it. `waiting`: a place is still loading, or holds what is typed but not saved,
 * so that nothing can be said yet. `private`: a citizen service number stands there, which is never a fact.
 */
export type FieldResult =
  | { readonly kind: 'read'; readonly locators: readonly LocatorResult[] }
  | { readonly kind: 'waiting' | 'private' };

export interface FieldOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isIgnored?: ((element: Element) => boolean) | undefined;
}

const numbers = /(?<![\p{L}\d])(?:\d{8,9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3})(?![\p{L}\d])/gu;

/** A citizen service number stands in the text. */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(numbers)].some(([number]) => isBsn(number));
}

function readPlace(place: Place, fact: FactName, locator: Locator, words: SiteWords): ReadPlace | undefined {
  const text = shownAt(place);
  if (text === undefined) return undefined;
  if (vocabulary[fact].type !== 'list') return { place, text, reading: parseByProfile(words, fact, text) };
  const list = readListAt(place, fact, 'list' in locator ? locator : undefined, words);
  if (!list) return undefined;
  const reading: PlaceReading =
    list.state === 'found' ? { state: 'found', value: list.items.slice(0, 500), isPlain: list.isPlain } : list;
  return { place, text, reading };
}

/** Reads one field of a page with each of its locators. */
export function readField(
  root: Element,
  { fact, locate, expect }: ProfileFact,
  words: SiteWords,
  { today, isIgnored }: FieldOptions,
): FieldResult {
  const { min, max } = { min: 1, max: 1, ...expect };
  const locators: LocatorResult[] = [];
  for (const locator of locate) {
    const places = findPlaces(root, locator, factTitle(fact, 'nl'), today);
    if (places.some(({ element }) => isIgnored?.(element))) return { kind: 'waiting' };
    const read = places.map((place) => readPlace(place, fact, locator, words));
    if (read.includes(undefined)) return { kind: 'waiting' };
    const known = read.filter((each) => each !== undefined);
    if (known.some(({ text, reading }) => holdsBsn(text) || holdsBsn(textOf(reading)))) return { kind: 'private' };
    locators.push({ places: known, isSound: known.length >= Math.max(1, min) && known.length <= max });
  }
  return { kind: 'read', locators };
}

function textOf(reading: PlaceReading): string {
  if (reading.state !== 'found') return '';
  return Array.isArray(reading.value) ? reading.value.map(({ text }) => text).join('\n') : clip(String(reading.value));
}
