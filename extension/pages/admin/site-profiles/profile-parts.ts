import { isFactName } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import type { SiteProfilesTexts } from '../../i18n/nl-admin-site-profiles.ts';
import { type TitleOf, useFactName } from '../facts/fact-titles.tsx';
import type { FormPart } from '../saving-notice.tsx';
import { identityText, locatorText } from './wording.ts';

type Parts = ReadonlyMap<string, string>;

function wordsOf({ labels = {}, emptyWords = [], values = {}, dateOrder }: SiteProfile): string {
  const codes = Object.entries(values).flatMap(([fact, words]) =>
    Object.entries(words).map(([text, code]) => `${fact}: ${text} = ${code}`),
  );
  const named = Object.entries(labels).map(([label, fact]) => `${label} = ${fact}`);
  return [...named, ...emptyWords, ...codes, ...(dateOrder ? [dateOrder] : [])].join('; ');
}

/** A profile in pieces that can be laid side by side, each in words. */
function piecesOf(profile: SiteProfile, texts: SiteProfilesTexts, nameOf: TitleOf): Parts {
  const pieces = new Map<string, string>([
    [texts.recognition.name, profile.name],
    [texts.recognition.matches, profile.matches.join(', ')],
    [texts.recognition.identity, profile.dossierId.map((place) => identityText(place, texts)).join('; ')],
    [texts.words.labels, wordsOf(profile)],
  ]);
  for (const page of profile.pages) {
    const screen = texts.spot.screen(page.title);
    const sign = Object.values({ ...page.when, frame: page.frame }).filter((part) => part !== undefined);
    pieces.set(screen, [...sign, ...(page.seen ?? []).map((fact) => `${texts.spot.seen}: ${fact}`)].join(', '));
    for (const { fact, locate, expect, decides } of page.facts) {
      const name = isFactName(fact) ? nameOf(fact) : fact;
      const more = [...(expect ? [`${expect.min}-${expect.max}`] : []), ...(decides ? [texts.fields.decides] : [])];
      pieces.set(`${screen} › ${name}`, [...locate.map((each) => locatorText(each, texts)), ...more].join('; '));
    }
  }
  return pieces;
}

export interface Difference {
  readonly part: string;
  readonly was: string;
  readonly becomes: string;
}

/** What is different between two profiles, piece by piece; an empty text where a piece is not there. */
export function differencesBetween(
  before: SiteProfile | undefined,
  after: SiteProfile,
  texts: SiteProfilesTexts,
  nameOf: TitleOf,
): readonly Difference[] {
  const was: Parts = before ? piecesOf(before, texts, nameOf) : new Map();
  const becomes = piecesOf(after, texts, nameOf);
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((part) => {
    const difference = { part, was: was.get(part) ?? '', becomes: becomes.get(part) ?? '' };
    return difference.was === difference.becomes ? [] : [difference];
  });
}

/** The pieces in which two versions differ, for laying one's own beside a colleague's. */
export function useDifferingParts(
  conflict: { readonly mine: SiteProfile; readonly theirs: { readonly content: SiteProfile } } | undefined,
): readonly FormPart<SiteProfile>[] {
  const texts = useSiteProfilesTexts();
  const nameOf = useFactName();
  if (!conflict) return [];
  return differencesBetween(conflict.theirs.content, conflict.mine, texts, nameOf).map(({ part }) => ({
    label: part,
    text: (profile) => piecesOf(profile, texts, nameOf).get(part) ?? texts.publish.nothing,
  }));
}
