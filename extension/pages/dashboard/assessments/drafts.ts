import { z } from 'zod';
import {
  AssessmentContent,
  RequirementScore,
  type SupervisionAssessment,
} from '../../../../shared/contract/supervision-assessments.ts';
import { Deviation } from '../../../../shared/rules/scoring.ts';
import type { Draft, Drafts } from '../../../storage/assessment-drafts.ts';

/** What somebody gave a requirement, and why. */
export const Score = z.object({ score: RequirementScore, note: z.string() });
export type Score = z.infer<typeof Score>;

const contentFields = {
  title: AssessmentContent.shape.title,
  plan: AssessmentContent.shape.plan,
  deviation: Deviation.nullable(),
  themeDeviations: AssessmentContent.shape.themeDeviations,
};
export type ContentField = keyof typeof contentFields;

/** What a draft is of. */
export type Place =
  | { readonly kind: 'own' | 'agreed'; readonly requirement: string }
  | { readonly kind: 'content'; readonly field: ContentField };

export function keyOf(place: Place): string {
  return place.kind === 'content' ? `content:${place.field}` : `${place.kind}:${place.requirement}`;
}

export function placeOf(key: string): Place | undefined {
  const [kind, rest = ''] = key.split(':');
  if (kind === 'own' || kind === 'agreed') return { kind, requirement: rest };
  if (kind === 'content' && Object.hasOwn(contentFields, rest)) return { kind, field: rest as ContentField };
  return undefined;
}

type Json = Draft['value'];

/** What the server has in a place; null where it has nothing. */
export function storedIn(assessment: SupervisionAssessment, me: string, place: Place): Json {
  if (place.kind === 'content') return assessment[place.field] ?? null;
  const found = scoreIn(assessment, me, place);
  return found ? { score: found.score, note: found.note } : null;
}

export function scoreIn(
  { scores }: Pick<SupervisionAssessment, 'scores'>,
  me: string,
  { kind, requirement }: { readonly kind: 'own' | 'agreed'; readonly requirement: string },
) {
  return scores.find(
    (score) =>
      score.requirement === requirement &&
      (kind === 'agreed' ? score.assessor === undefined : score.assessor?.subject === me),
  );
}

/** JSON with the names in order, so that only what it says counts. */
function printOf(value: Json): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** `saved`: the server says the same; `ready`: it can be sent; `conflict`: somebody changed what it was made on. */
export function stateOf({ value, base }: Draft, stored: Json): 'saved' | 'ready' | 'conflict' {
  if (printOf(value) === printOf(stored)) return 'saved';
  return printOf(base) === printOf(stored) ? 'ready' : 'conflict';
}

/** Drafts after an edit. What it was made on stays what it was when the editing began. */
export function edited(drafts: Drafts, key: string, value: Json, stored: Json): Drafts {
  const base = drafts[key] ? drafts[key].base : stored;
  const { [key]: _, ...others } = drafts;
  // Back to what stood there: nothing to save.
  return printOf(value) === printOf(stored) && printOf(base) === printOf(stored)
    ? others
    : { ...others, [key]: { value, base } };
}

/** Without what the server has by now. */
export function withoutSaved(drafts: Drafts, assessment: SupervisionAssessment, me: string): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).filter(([key, draft]) => {
      const place = placeOf(key);
      return place && isSound(place, draft) && stateOf(draft, storedIn(assessment, me, place)) !== 'saved';
    }),
  );
}

/** What an older version of this page kept may be no longer what is expected; such a draft could never be sent. */
function isSound(place: Place, { value }: Draft): boolean {
  return (
    (place.kind === 'content' ? contentFields[place.field] : Score).safeParse(value).success || isBlank(place, value)
  );
}

/** A title that is being typed may be empty for a moment; it waits. */
const isBlank = (place: Place, value: Json) =>
  place.kind === 'content' && place.field === 'title' && typeof value === 'string' && value.trim() === '';

/** After these were sent: what was edited on meanwhile stands on what the server has now. */
export function rebased(
  drafts: Drafts,
  sent: readonly string[],
  assessment: SupervisionAssessment,
  me: string,
): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).map(([key, draft]) => {
      const place = sent.includes(key) ? placeOf(key) : undefined;
      return [key, place ? { ...draft, base: storedIn(assessment, me, place) } : draft];
    }),
  );
}

/** The drafts that can be sent now, in the order in which they were made. */
export function readyIn(drafts: Drafts, assessment: SupervisionAssessment, me: string): [Place, Json][] {
  return Object.entries(drafts).flatMap(([key, draft]): [Place, Json][] => {
    const place = placeOf(key);
    if (!place || isBlank(place, draft.value)) return [];
    return stateOf(draft, storedIn(assessment, me, place)) === 'ready' ? [[place, draft.value]] : [];
  });
}

export interface Clash {
  readonly key: string;
  readonly place: Place;
  readonly mine: Json;
  readonly theirs: Json;
}

export function clashesIn(drafts: Drafts, assessment: SupervisionAssessment, me: string): Clash[] {
  return Object.entries(drafts).flatMap(([key, draft]) => {
    const place = placeOf(key);
    if (!place) return [];
    const theirs = storedIn(assessment, me, place);
    return stateOf(draft, theirs) === 'conflict' ? [{ key, place, mine: draft.value, theirs }] : [];
  });
}

/** A clash decided: mine goes out on top of what is there now, theirs drops the draft. */
export function decided(drafts: Drafts, { key, theirs }: Clash, choice: 'mine' | 'theirs'): Drafts {
  const { [key]: draft, ...others } = drafts;
  return choice === 'mine' && draft ? { ...others, [key]: { ...draft, base: theirs } } : others;
}

/** What is in a score's place as it is on screen: what was filled in, else what the server has. */
export function shownScore(
  drafts: Drafts,
  assessment: SupervisionAssessment,
  me: string,
  place: { readonly kind: 'own' | 'agreed'; readonly requirement: string },
): Score {
  const draft = Score.safeParse(drafts[keyOf(place)]?.value);
  if (draft.success) return draft.data;
  const stored = scoreIn(assessment, me, place);
  return { score: stored?.score ?? 'not-yet', note: stored?.note ?? '' };
}

/** The content with what was filled in, as it is sent. */
export function contentWith(drafts: Drafts, assessment: SupervisionAssessment): AssessmentContent {
  const { title, ruleSet, revision, scope, retestOf, plan, themeDeviations } = assessment;
  const field = <F extends ContentField>(name: F, stored: z.infer<(typeof contentFields)[F]>) => {
    const draft = contentFields[name].safeParse(drafts[`content:${name}`]?.value);
    return (draft.success ? draft.data : stored) as z.infer<(typeof contentFields)[F]>;
  };
  const deviation = field('deviation', assessment.deviation ?? null);
  return {
    title: field('title', title),
    ruleSet,
    revision,
    scope,
    ...(retestOf ? { retestOf } : {}),
    plan: field('plan', plan),
    ...(deviation ? { deviation } : {}),
    themeDeviations: field('themeDeviations', themeDeviations),
  };
}
