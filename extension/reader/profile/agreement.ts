import type { FactValue } from '../../../shared/domain/fact.ts';
import { vocabulary } from '../../../shared/facts/vocabulary.ts';
import { normalise } from '../normalise.ts';
import type { ReadObservation } from '../read-page.ts';
import { MAX_TEXT } from '../values/parse-value.ts';
import type { LocatorResult, PlaceReading, ReadPlace } from './profile-field.ts';
import { parseByProfile, type SiteWords } from './profile-words.ts';

/** A value in the form in which two readings of it are the same: of a list, how many entries and of which days. */
function printOf(value: FactValue): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? normalise(value) : String(value);
  const days = value.map(({ date }) => date ?? '').sort();
  return `${value.length} ${days.join(' ')}`;
}

function sayingOf(reading: PlaceReading): string {
  return reading.state === 'found' ? `found ${printOf(reading.value)}` : reading.state;
}

function weightOf({ reading }: ReadPlace): number {
  return reading.state === 'found' ? JSON.stringify(reading.value).length : 0;
}

/** What the generic reader says of the same fact, with the site's own words where these say something else. */
function genericSaying({ observation }: ReadObservation, words: SiteWords): string | undefined {
  const { fact, state, evidence } = observation;
  if (vocabulary[fact].type !== 'list' && evidence.text !== '' && evidence.text.length < MAX_TEXT) {
    const reading = parseByProfile(words, fact, evidence.text);
    return reading.state === 'unreadable' ? undefined : sayingOf(reading);
  }
  return state === 'unreadable' ? undefined : state === 'empty' ? 'empty' : `found ${printOf(observation.value)}`;
}

/** What the places of a field say together. */
export type Agreement =
  | { readonly kind: 'says'; readonly read: ReadPlace }
  /** Two places, or a place and the generic reader, say different things; or there are more places than expected. */
  | { readonly kind: 'disagree'; readonly read: ReadPlace }
  | { readonly kind: 'nothing' };

/**
 * Weighs what the locators of a field and the generic reader say. Two locators that agree outweigh the generic reader;
 * one does not.
 */
export function weigh(
  locators: readonly LocatorResult[],
  generic: readonly ReadObservation[],
  words: SiteWords,
): Agreement {
  const places = locators.flatMap((locator) => locator.places);
  const [read] = [...places].sort((one, other) => weightOf(other) - weightOf(one));
  if (!read) return { kind: 'nothing' };
  const saying = sayingOf(read.reading);
  const sound = locators.filter(({ isSound }) => isSound).length;
  const isOne = places.every(({ reading }) => sayingOf(reading) === saying);
  const isContradicted = sound < 2 && generic.some((each) => ![saying, undefined].includes(genericSaying(each, words)));
  return isOne && sound > 0 && !isContradicted ? { kind: 'says', read } : { kind: 'disagree', read };
}
