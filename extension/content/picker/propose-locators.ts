import { type FactName, vocabulary } from '../../../shared/facts/vocabulary.ts';
import { hasIndependent } from '../../../shared/profiles/independence.ts';
import type { Locator } from '../../../shared/profiles/locator.ts';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import type { Proposal, Proposals, StabilityReason } from '../../messaging/picker-messages.ts';
import { isWithin } from '../../reader/composed-tree.ts';
import { matchLabel } from '../../reader/label-index.ts';
import { isEnglishPage } from '../../reader/page-view.ts';
import { labelPlaces } from '../../reader/profile/label-places.ts';
import { withIndex } from '../../reader/profile/page-index.ts';
import { holdsBsn, type LocatorResult, readField } from '../../reader/profile/profile-field.ts';
import type { SiteWords } from '../../reader/profile/profile-words.ts';
import { dayInNetherlands } from '../../reader/values/dutch-date.ts';
import { clientWordsOn, type MayBeOfClient } from './client-words.ts';
import { columnLocators } from './column-locators.ts';
import { cssFor } from './css-locator.ts';
import { headingsOver, labelsOf } from './label-locators.ts';
import { listLocators } from './list-locators.ts';
import { roleLocators, testIdLocators } from './named-locators.ts';
import { isSameSpot, textOf } from './spot.ts';
import { stabilityOf } from './stability.ts';

interface Idea {
  readonly locator: Locator;
  readonly reasons: readonly StabilityReason[];
}

const MOST_SHOWN = 4;
const LONGEST_SHOWN = 160;

/** How the texts of this page are to be understood, with the words of the draft. */
export function wordsOn(root: Element, draft: SiteProfile, now: Date): SiteWords & { readonly today: string } {
  const today = dayInNetherlands(now);
  return { profile: draft, today, dates: { today, isEnglish: isEnglishPage(root) } };
}

function labelIdeas(
  root: Element,
  target: Element,
  fact: FactName,
  titles: readonly string[],
  mayBeOfClient: MayBeOfClient,
): Idea[] {
  return labelsOf(root, target, mayBeOfClient).flatMap((label): Idea[] => {
    const isKnown = matchLabel(label).some((match) => match.fact === fact);
    const reason = /\d/.test(label) ? 'has-figures' : isKnown ? 'vocabulary-label' : 'own-label';
    const plain: Idea = { locator: { label }, reasons: [reason] };
    if (labelPlaces(root, label).length === 1) return [plain];
    const within = titles.find((title) => labelPlaces(root, label, title).length === 1);
    return within === undefined ? [plain] : [{ locator: { label, within }, reasons: [reason, 'below-heading'] }, plain];
  });
}

/** Every way to find the place, those by meaning first. */
function ideasFor(root: Element, target: Element, fact: FactName, today: string): Idea[] {
  const mayBeOfClient = clientWordsOn(root);
  const titles = headingsOver(root, target, mayBeOfClient);
  if (vocabulary[fact].type === 'list') return [...listLocators(root, target, fact, titles, mayBeOfClient)];
  const css = cssFor(root, target, mayBeOfClient);
  return [
    ...labelIdeas(root, target, fact, titles, mayBeOfClient),
    ...roleLocators(target, mayBeOfClient).map((locator): Idea => ({ locator, reasons: ['accessible-name'] })),
    ...testIdLocators(target, mayBeOfClient).map((locator): Idea => ({ locator, reasons: ['test-id'] })),
    ...columnLocators(root, target, today, titles, mayBeOfClient),
    ...(css ? [{ locator: { css: css.css }, reasons: css.reasons }] : []),
  ];
}

function isHere({ places }: LocatorResult, target: Element, isList: boolean): boolean {
  return places.some(({ place }) => (isList ? isWithin(target, place.element) : isSameSpot(place, target)));
}

const anyNumber = { min: 1, max: 500 };

/** Locators for a fact at a place on the page, each tried out there as the reader does. */
export function proposeLocators(
  root: Element,
  target: Element,
  fact: FactName,
  draft: SiteProfile,
  now: Date,
): Proposals {
  if (!target.isConnected) return { kind: 'gone' };
  if (holdsBsn(textOf(target))) return { kind: 'private' };
  return withIndex(root, () => {
    const words = wordsOn(root, draft, now);
    const proposals: Proposal[] = [];
    for (const { locator, reasons } of ideasFor(root, target, fact, words.today)) {
      if (proposals.some((known) => JSON.stringify(known.locator) === JSON.stringify(locator))) continue;
      const field = { fact, locate: [locator], expect: anyNumber };
      const result = readField(root, field, words, { today: words.today });
      if (result.kind !== 'read') return { kind: result.kind === 'private' ? 'private' : 'loading' };
      const [read] = result.locators;
      if (!read) continue;
      proposals.push({
        locator,
        count: read.places.length,
        places: read.places
          .slice(0, MOST_SHOWN)
          .map(({ text, reading }) => ({ text: text.slice(0, LONGEST_SHOWN), reading })),
        isHere: isHere(read, target, vocabulary[fact].type === 'list'),
        stability: stabilityOf(reasons),
        reasons,
      });
    }
    return { kind: 'proposals', proposals, chosen: choose(proposals) };
  });
}

/** The first that finds this place alone, and the surest one beside it that rests on something else. */
function choose(proposals: readonly Proposal[]): readonly number[] {
  const sure = proposals.flatMap((proposal, at) => (proposal.isHere && proposal.count === 1 ? [{ proposal, at }] : []));
  const [best] = sure;
  if (!best) return [];
  const others = sure.filter(({ proposal }) => hasIndependent([best.proposal.locator, proposal.locator]));
  const second = others.find(({ proposal }) => proposal.stability !== 'poor') ?? others[0];
  return second ? [best.at, second.at] : [best.at];
}
