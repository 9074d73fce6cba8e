import type { Evidence, Observation } from '../../../shared/domain/fact.ts';
import { type FactName, factTitle } from '../../../shared/facts/vocabulary.ts';
import type { ProfileFact, ProfilePage, SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { tidy } from '../normalise.ts';
import type { PagePlace } from '../page-place.ts';
import { isEnglishPage } from '../page-view.ts';
import type { ReadObservation, ReadOptions } from '../read-page.ts';
import { clip } from '../values/parse-value.ts';
import { type Agreement, weigh } from './agreement.ts';
import { isOnScreen } from './headings.ts';
import { indexOf, withIndex } from './page-index.ts';
import { type LocatorResult, readField } from './profile-field.ts';
import type { SiteWords } from './profile-words.ts';
import type { RecognisedPage } from './recognise-page.ts';

/** Whether a field was there on a page where it could be; no value, no place. */
export interface FieldHealth {
  readonly page: string;
  readonly fact: FactName;
  /** It could be read, by one locator at least. */
  readonly read: boolean;
  /** Each locator found it in as many places as expected, in the order of the profile. */
  readonly locators: readonly boolean[];
}

export interface ProfileReading {
  /** Of every fact of the page: by profile where it has the fact, else as the generic reader found it. */
  readonly observations: readonly ReadObservation[];
  readonly health: readonly FieldHealth[];
  /** The page is there as a whole, so that what is not on it does not exist. */
  readonly complete: boolean;
}

export interface ProfileOptions extends ReadOptions {
  /** The page has been quiet long enough that what is not there by now is not coming. */
  readonly isSettled: boolean;
  /** Facts that the profile can't be trusted with any more. */
  readonly isDegraded?: (fact: FactName) => boolean;
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
/** A bar with a value is as often part of the page ("70 % van het doel") as a sign that it is loading. */
const loading = '[aria-busy="true"],[role="progressbar"]:not([aria-valuenow]),progress:not([value])';

/** One field after its locators and the generic reader were heard. */
interface Weighed {
  readonly field: ProfileFact;
  readonly locators: readonly LocatorResult[];
  readonly agreement: Agreement | { readonly kind: 'waiting' | 'private' };
}

function weighField(
  root: Element,
  field: ProfileFact,
  words: SiteWords & { readonly today: string },
  options: ProfileOptions,
  generic: readonly ReadObservation[],
): Weighed {
  const result = readField(root, field, words, { today: words.today, isIgnored: options.isIgnored });
  if (result.kind !== 'read') return { field, locators: [], agreement: result };
  const same = generic.filter(({ observation }) => observation.fact === field.fact);
  return { field, locators: result.locators, agreement: weigh(result.locators, same, words) };
}

const isRequired = ({ expect, fact }: ProfileFact, { seen = [] }: ProfilePage) =>
  (expect?.min ?? 1) > 0 && !seen.includes(fact);

/** Reads a recognised page with its profile, beside what the generic reader made of it. */
export function readWithProfile(
  profile: SiteProfile,
  { page, sign }: RecognisedPage,
  root: Element,
  place: PagePlace,
  options: ProfileOptions,
  generic: readonly ReadObservation[],
): ProfileReading {
  const today = dutchDay.format(options.now);
  const words = { profile, today, dates: { today, isEnglish: isEnglishPage(root) } };
  const { fields, isBusy } = withIndex(root, () => ({
    fields: page.facts.map((field) => weighField(root, field, words, options, generic)),
    isBusy: indexOf(root).select(loading).some(isOnScreen),
  }));
  const isWhole = options.isSettled && !isBusy;
  const isThere = ({ agreement }: Weighed) => agreement.kind !== 'nothing';
  const complete =
    isWhole &&
    fields.every((each) => each.agreement.kind !== 'waiting' && (isThere(each) || !isRequired(each.field, page)));
  const scene: Scene = { page, sign, place, options, isWhole, complete };
  const byProfile = new Set(page.facts.map(({ fact }) => fact));
  const others = generic.filter(({ observation }) => !byProfile.has(observation.fact));
  return {
    observations: [...others, ...fields.flatMap((each) => observationOf(each, scene, generic))],
    health: isWhole ? fields.flatMap((each) => healthOf(each, page)) : [],
    complete,
  };
}

interface Scene {
  readonly page: ProfilePage;
  readonly sign: Element;
  readonly place: PagePlace;
  readonly options: ProfileOptions;
  readonly isWhole: boolean;
  readonly complete: boolean;
}

function evidenceOf(label: string, text: string, { place, options }: Scene): Evidence {
  const { title, path } = place;
  return {
    label: clip(tidy(label).replace(/:$/, '')),
    text: clip(text),
    page: { title, path },
    seenAt: options.now.toISOString(),
  };
}

function observationOf(
  { field, agreement }: Weighed,
  scene: Scene,
  generic: readonly ReadObservation[],
): ReadObservation[] {
  const { fact } = field;
  const { page, sign, options } = scene;
  if (agreement.kind === 'nothing') {
    // Still on its way, and so is what contradicts it.
    if (!scene.isWhole) return [];
    const evidence = evidenceOf(factTitle(fact, 'nl'), '', scene);
    const said = generic.filter(({ observation }) => observation.fact === fact);
    if (isRequired(field, page)) {
      const isFound = said.some(({ observation }) => observation.state === 'found');
      const reason = isFound ? 'places-disagree' : 'not-found';
      return [{ observation: { fact, state: 'unreadable', reason, evidence }, element: sign }];
    }
    // A field that may be absent, at a place that the profile does not name.
    if (said.length > 0 && !options.isDegraded?.(fact)) return said;
    if (page.seen?.includes(fact)) {
      return scene.complete ? [{ observation: { fact, state: 'empty', evidence }, element: sign }] : [];
    }
    return [];
  }
  if (!('read' in agreement)) return [];
  const { place, text, reading } = agreement.read;
  const evidence = evidenceOf(place.label, text, scene);
  const isDegraded = options.isDegraded?.(fact) ?? false;
  const observation: Observation =
    agreement.kind === 'disagree'
      ? { fact, state: 'unreadable', reason: 'places-disagree', evidence }
      : isDegraded
        ? { fact, state: 'unreadable', reason: 'not-found', evidence }
        : reading.state === 'found'
          ? { fact, state: 'found', value: reading.value, evidence }
          : reading.state === 'empty'
            ? { fact, state: 'empty', evidence }
            : { fact, state: 'unreadable', reason: 'does-not-parse', evidence };
  const isPlainList = reading.state === 'found' ? reading.isPlain : undefined;
  return [{ observation, element: place.element, ...(isPlainList === undefined ? {} : { isPlainList }) }];
}

/** Counts a field where it must be, or where at least one locator found it. */
function healthOf({ field, locators, agreement }: Weighed, page: ProfilePage): FieldHealth[] {
  if (agreement.kind === 'waiting' || agreement.kind === 'private') return [];
  if (agreement.kind === 'nothing' && !isRequired(field, page)) return [];
  const read = agreement.kind === 'says' && agreement.read.reading.state !== 'unreadable';
  return [{ page: page.id, fact: field.fact, read, locators: locators.map(({ isSound }) => isSound) }];
}
