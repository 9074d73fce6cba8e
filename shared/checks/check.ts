import { z } from 'zod';
import { Scale } from '../domain/answer.ts';
import { Concept } from '../domain/concept.ts';
import { IsoPeriod } from '../domain/date.ts';
import { Fact, ScalarValue } from '../domain/fact.ts';
import { LocalisedText } from '../domain/localised-text.ts';

export const PeriodOrigin = z.enum(['source', 'source-evidence', 'source-example', 'default', 'organisation']);

/** A period with where it comes from: printed in the framework, or our default that an organisation may change. */
export const Term = z.strictObject({ period: IsoPeriod, origin: PeriodOrigin });
export type Term = z.infer<typeof Term>;

/** Until `term` after `after`, something that is not there yet is upcoming instead of a gap. */
export const Deadline = z.strictObject({
  after: Fact,
  term: Term,
  /** When `after` was seen and is empty, the event it dates is still to come. Otherwise an empty anchor is no excuse. */
  emptyMeans: z.literal('not-begun').optional(),
});
export type Deadline = z.infer<typeof Deadline>;

const onFact = [
  z.strictObject({ fact: Fact, op: z.enum(['eq', 'ne']), value: ScalarValue }),
  z.strictObject({ fact: Fact, op: z.literal('in'), value: z.array(ScalarValue).min(1) }),
  z.strictObject({ fact: Fact, op: z.literal('contains'), value: z.string().min(1) }),
  z.strictObject({
    fact: Fact,
    op: z.enum(['exists', 'missing']),
    /** An empty place does not say that there is none: whether the condition holds is unknown. */
    emptyIs: z.literal('unknown').optional(),
  }),
  z.strictObject({ fact: Fact, op: z.enum(['gt', 'gte', 'lt', 'lte']), value: z.number() }),
] as const;

/**
 * A condition on one fact, three-valued: true, false or unknown. On an unseen, unreadable or empty fact it is unknown,
 * except `exists` and `missing`, for which an empty field is an answer. Of a fact with codes the words on screen count as
 * the codes they stand for, and words that the vocabulary does not have are unknown. On lists `contains` looks in the
 * texts of the entries (whole or part of a word, case and diacritics ignored).
 */
export const Condition = z.discriminatedUnion('op', [...onFact]);
export type Condition = z.infer<typeof Condition>;

/** "ZIN, or a PGB and not the parent": no deeper than this, or nobody can follow it. */
const AllConditions = z.strictObject({ op: z.literal('all'), of: z.array(Condition).min(1).max(10) });
const AnyConditions = z.strictObject({
  op: z.literal('any'),
  of: z
    .array(z.discriminatedUnion('op', [...onFact, AllConditions]))
    .min(1)
    .max(10),
});
export const ConditionGroup = z.discriminatedUnion('op', [...onFact, AnyConditions]);
export type ConditionGroup = z.infer<typeof ConditionGroup> | z.infer<typeof AllConditions>;

export const Applicability = z.strictObject({ all: z.array(ConditionGroup).min(1).max(10) });
export type Applicability = z.infer<typeof Applicability>;

export const Judge = z.strictObject({
  question: LocalisedText,
  /** How to find out. */
  how: LocalisedText.optional(),
  good: LocalisedText.optional(),
  poor: LocalisedText.optional(),
  /** How long an answer holds; a year when it is not said. */
  redo: Term.optional(),
  /** The four levels when it is not said. */
  scale: Scale.optional(),
});
export type Judge = z.infer<typeof Judge>;

const when = Applicability.optional();

const perEntry = {
  /** The check holds for every entry of this list; facts that are properties of the entry are read in it. */
  forEach: Fact.optional(),
  /** Only for the entries of `forEach` of which this property holds. */
  where: Condition.optional(),
};

/** The evidence is there: a field that is filled in, or a list with at least one entry (or "none" as an answer). */
const Recorded = z.strictObject({
  kind: z.literal('recorded'),
  when,
  fact: Fact,
  ...perEntry,
  /** A date before this one does not count: it belongs to something earlier. */
  notBefore: Fact.optional(),
  deadline: Deadline.optional(),
});

/** Signed on a date, by one of the roles, or with a substantiated reason why not. */
const SignedBy = z.strictObject({
  kind: z.literal('signed-by'),
  when,
  date: Fact,
  /** A yes/no fact, or an enum of which `roles` count. When absent, the date alone is the signature. */
  by: Fact.optional(),
  roles: z.array(z.string()).optional(),
  reasonWhyNot: Fact.optional(),
  /** A signature before any of these dates belongs to an earlier version. Only those that were read are compared. */
  notBefore: z.array(Fact).optional(),
  deadline: Deadline.optional(),
});

/** `fact` lies on or before `after` + term. */
const WithinPeriod = z.strictObject({
  kind: z.literal('within-period'),
  when,
  fact: Fact,
  after: Fact,
  term: Term,
  /** A date this long after `after` may be that of a renewed one (only the current one is on screen): a person judges. */
  renewedAfter: Term.optional(),
});

/** `fact` (a date, or any date of a list) lies on or before `before`, and no longer than `term` before it when given. */
const Before = z.strictObject({ kind: z.literal('before'), when, fact: Fact, before: Fact, term: Term.optional() });

/** The date, or the last past date of the list, is not older than `term`; the first one is due at `startingFrom` + term. */
const Recent = z.strictObject({
  kind: z.literal('recent'),
  when,
  fact: Fact,
  term: Term,
  startingFrom: Fact.optional(),
  /** The first one is due this long after `startingFrom`, when that differs from `term`. */
  firstTerm: Term.optional(),
  /** From this day on nothing becomes older: the support has ended. Compared only when it was read. */
  until: Fact.optional(),
});

/** Not more than `limit` dates of the list in any window of `term`, or answered on or after the one too many. */
const CountWithin = z.strictObject({
  kind: z.literal('count-within'),
  when,
  fact: Fact,
  limit: z.number().int().min(0).max(1000),
  term: Term,
  answeredBy: Fact.optional(),
});

/** The fact has one of these values, as a code or in the words that the vocabulary has for it. */
const OneOf = z.strictObject({
  kind: z.literal('one-of'),
  when,
  fact: Fact,
  values: z.array(ScalarValue).min(1),
  ...perEntry,
  deadline: Deadline.optional(),
});

/** The inner period (until its end, or today while it runs) lies within the outer one. */
const Covers = z.strictObject({
  kind: z.literal('covers'),
  when,
  innerStart: Fact,
  innerEnd: Fact.optional(),
  outerStart: Fact,
  outerEnd: Fact,
  /** An inner start this long before the outer start belongs to an earlier outer period, not on screen: a person judges. */
  renewedAfter: Term.optional(),
});

/** Two texts name the same thing (case, spaces, diacritics and punctuation ignored). */
const Matches = z.strictObject({ kind: z.literal('matches'), when, fact: Fact, with: Fact });

/** The amounts of the dated list, added up per week or month, stay within the amount that was granted per week or month. */
const WithinVolume = z.strictObject({
  kind: z.literal('within-volume'),
  when,
  delivered: Fact,
  granted: Fact,
  /** The day the granted amount came into force; what was delivered earlier is not counted. */
  from: Fact.optional(),
});

/** No longer than `term` between consecutive days of the list, nor between the last one and today. */
const Recurring = z.strictObject({
  kind: z.literal('recurring'),
  when,
  fact: Fact,
  term: Term,
  startingFrom: Fact.optional(),
  /** The first one is due this long after `startingFrom`, when that differs from `term`. */
  firstTerm: Term.optional(),
  /** From this day on nothing is due any more: the support has ended. Compared only when it was read. */
  until: Fact.optional(),
  /** Too long a time that ended longer ago than this is history: nobody can repair it. */
  lookBack: Term.optional(),
});

/** Each event of a list, or one on a date, has an answer on the day itself or within `term` after it. */
const FollowedBy = z.strictObject({
  kind: z.literal('followed-by'),
  when,
  events: Fact,
  /** Only the events of which this property holds. */
  where: Condition.optional(),
  /** A property of each event, or a date or list of dates of its own; then one answer may serve several events. */
  by: Fact,
  term: Term,
});

const Per = z.enum(['day', 'week', 'month']);

/** As many entries of both lists in every day, week or month that is over. */
const SameCount = z.strictObject({
  kind: z.literal('same-count'),
  when,
  fact: Fact,
  with: Fact,
  per: Per,
  /** Until this long after the day, week or month a difference is upcoming. */
  grace: Term.optional(),
});

/** Every day, week or month with entries in `fact` has them in `with` too: any entry, or at least the same amount. */
const MatchesList = z.strictObject({
  kind: z.literal('matches-list'),
  when,
  fact: Fact,
  with: Fact,
  compare: z.enum(['dates', 'amounts']),
  per: Per,
  bothWays: z.boolean().optional(),
  grace: Term.optional(),
});

/** A response at most so many hours later. On days alone it is decided where days can decide it. */
const WithinHours = z.strictObject({
  kind: z.literal('within-hours'),
  when,
  fact: Fact,
  after: Fact,
  hours: z.number().int().min(1).max(240),
  origin: PeriodOrigin,
});

/** A note speaks of a concept: always a candidate for a person, never met and never a gap by itself. */
const Mentioned = z.strictObject({
  kind: z.literal('mentioned'),
  when,
  concept: Concept,
  /** Notes older than this are left out. */
  within: Term.optional(),
  /** Notes from before this day are left out. Compared only when it was read. */
  notBefore: Fact.optional(),
});

/** A question to a person, inside a combination. Usually a requirement's `judge` is what is needed. */
const Judged = z.strictObject({ kind: z.literal('judged'), when, ...Judge.shape });

const Leaf = [
  Recorded,
  SignedBy,
  WithinPeriod,
  Before,
  Recent,
  CountWithin,
  OneOf,
  Covers,
  Matches,
  WithinVolume,
  Recurring,
  FollowedBy,
  SameCount,
  MatchesList,
  WithinHours,
  Mentioned,
  Judged,
] as const;

export type LeafCheck = z.infer<(typeof Leaf)[number]>;
export type AllOf = { kind: 'all-of'; when?: Applicability | undefined; checks: Check[] };
export type AnyOf = { kind: 'any-of'; when?: Applicability | undefined; checks: Check[] };
export type Check = LeafCheck | AllOf | AnyOf;
export type CheckKind = Check['kind'];

const checks = z.lazy(() => z.array(Check).min(1).max(20));

/** How a requirement is checked: a closed catalogue. A new kind is a release; an unknown one is refused. */
export const Check: z.ZodType<Check> = z.discriminatedUnion('kind', [
  ...Leaf,
  z.strictObject({ kind: z.literal('all-of'), when, checks }),
  z.strictObject({ kind: z.literal('any-of'), when, checks }),
]);
