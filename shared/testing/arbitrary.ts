import fc from 'fast-check';
import type { Check, Condition, ConditionGroup, LeafCheck } from '../checks/check.ts';
import { Answer } from '../domain/answer.ts';
import { Concept, MentionContext } from '../domain/concept.ts';
import { WaiverReason } from '../domain/waiver.ts';
import type { FactType } from '../facts/definition.ts';
import { type FactName, factNames, vocabulary } from '../facts/vocabulary.ts';
import type { Decisions } from '../rules/evaluate.ts';
import type { ExampleValue } from '../rules/rule-set.ts';
import type { FactValues } from './a-ledger.ts';

/** Any dossier and any check, also senseless ones, for property tests. */

export const aDay = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const aPeriod = fc.constantFrom('P0D', 'P14D', 'P6W', 'P1M', 'P3M', 'P1Y', 'P1Y2M3D', 'P99Y');
const origin = fc.constantFrom('source', 'default');
const aTerm = fc.record({ period: aPeriod, origin });
const aPer = fc.constantFrom('day', 'week', 'month');
const aConcept = fc.constantFrom(...Concept.options);

const facts = (...types: FactType[]) => factNames.filter((fact) => types.includes(vocabulary[fact].type));
const anyFact = fc.constantFrom(...factNames);
const dateFact = fc.constantFrom(...facts('date'));
const listFact = fc.constantFrom(...facts('list'));

const nothing = fc.constantFrom({ state: 'empty' } as const, { state: 'unreadable' } as const);
const aText = fc.oneof(
  fc.constantFrom('', ' ', 'geen', 'none', 'client', 'mantelzorger', '2 uur', '4 uur per week', 'draft', 'final'),
  fc.string({ maxLength: 12 }),
  aDay,
);
const aScalar = fc.oneof(aText, aDay, fc.boolean(), fc.integer({ min: -5, max: 100 }));

const anEntry = fc.record(
  {
    text: aText,
    date: aDay,
    fields: fc.dictionary(anyFact, fc.oneof(aScalar, nothing), { maxKeys: 4 }),
    mentions: fc.array(fc.record({ concept: aConcept, context: fc.constantFrom(...MentionContext.options) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

function aValueOf(fact: FactName): fc.Arbitrary<ExampleValue> {
  const { type, values } = vocabulary[fact];
  const usual: fc.Arbitrary<ExampleValue> = {
    date: aDay,
    boolean: fc.boolean(),
    enum: fc.constantFrom(...Object.keys(values ?? { x: [] })),
    text: aText,
    count: fc.integer({ min: 0, max: 100 }),
    period: aPeriod,
    list: fc.array(anEntry, { maxLength: 6 }) as fc.Arbitrary<ExampleValue>,
  }[type];
  // Now and then a value of the wrong kind, as a misread screen gives it.
  return fc.oneof(
    { weight: 8, arbitrary: usual },
    { weight: 2, arbitrary: nothing },
    { weight: 1, arbitrary: aScalar as fc.Arbitrary<ExampleValue> },
  );
}

/** Some of these facts, seen. */
export function aDossierOf(names: readonly FactName[]): fc.Arbitrary<FactValues> {
  const seen = Object.fromEntries(names.map((fact) => [fact, aValueOf(fact)]));
  return fc.record(seen, { requiredKeys: [] }) as fc.Arbitrary<FactValues>;
}

const aCondition = fc.oneof(
  fc.record({ fact: anyFact, op: fc.constantFrom('eq', 'ne'), value: aScalar }),
  fc.record({ fact: anyFact, op: fc.constant('in'), value: fc.array(aScalar, { minLength: 1, maxLength: 3 }) }),
  fc.record({ fact: anyFact, op: fc.constant('contains'), value: fc.string({ minLength: 1, maxLength: 5 }) }),
  fc.record({ fact: anyFact, op: fc.constantFrom('exists', 'missing') }),
  fc.record({ fact: anyFact, op: fc.constantFrom('gt', 'gte', 'lt', 'lte'), value: fc.integer() }),
) as fc.Arbitrary<Condition>;

const aGroup = fc.record({
  op: fc.constant('any'),
  of: fc.array(
    fc.oneof(
      aCondition,
      fc.record({ op: fc.constant('all'), of: fc.array(aCondition, { minLength: 1, maxLength: 2 }) }),
    ),
    { minLength: 1, maxLength: 2 },
  ),
}) as fc.Arbitrary<ConditionGroup>;

const when = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ all: fc.array(fc.oneof(aCondition, aGroup), { minLength: 1, maxLength: 2 }) }) },
);
const aDeadline = fc.record(
  { after: anyFact, term: aTerm, emptyMeans: fc.constant('not-begun') },
  { requiredKeys: ['after', 'term'] },
);

/** A leaf with its required options always and its other options sometimes; the facts are of any kind. */
function leaf<T extends Record<string, fc.Arbitrary<unknown>>>(
  kind: LeafCheck['kind'],
  required: T,
  options: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<LeafCheck> {
  return fc.record(
    { kind: fc.constant(kind), ...required, when, ...options },
    { requiredKeys: ['kind', ...Object.keys(required)] as never[] },
  ) as unknown as fc.Arbitrary<LeafCheck>;
}

const anEvent = fc.oneof(
  { weight: 5, arbitrary: dateFact },
  { weight: 3, arbitrary: listFact },
  { weight: 1, arbitrary: anyFact },
);
const perEntry = { forEach: fc.oneof(fc.constant(undefined), listFact), where: aCondition };
const roles = fc.array(aText, { maxLength: 2 });

export const aLeafCheck: fc.Arbitrary<LeafCheck> = fc.oneof(
  leaf('recorded', { fact: anyFact }, { ...perEntry, notBefore: anEvent, deadline: aDeadline }),
  leaf(
    'signed-by',
    { date: anEvent },
    { by: anyFact, roles, reasonWhyNot: anyFact, notBefore: fc.array(anEvent, { maxLength: 2 }), deadline: aDeadline },
  ),
  leaf('within-period', { fact: anEvent, after: anEvent, term: aTerm }, { renewedAfter: aTerm }),
  leaf('before', { fact: anEvent, before: anEvent }, { term: aTerm }),
  leaf('recent', { fact: anEvent, term: aTerm }, { startingFrom: anEvent, firstTerm: aTerm, until: anEvent }),
  leaf('count-within', { fact: anEvent, limit: fc.integer({ min: 0, max: 4 }), term: aTerm }, { answeredBy: anEvent }),
  leaf(
    'one-of',
    { fact: anyFact, values: fc.array(aScalar, { minLength: 1, maxLength: 3 }) },
    { ...perEntry, deadline: aDeadline },
  ),
  leaf(
    'covers',
    { innerStart: anEvent, outerStart: anEvent, outerEnd: anEvent },
    { innerEnd: anEvent, renewedAfter: aTerm },
  ),
  leaf('matches', { fact: anyFact, with: anyFact }),
  leaf('within-volume', { delivered: anEvent, granted: anyFact }, { from: anEvent }),
  leaf(
    'recurring',
    { fact: anEvent, term: aTerm },
    { startingFrom: anEvent, firstTerm: aTerm, until: anEvent, lookBack: aTerm },
  ),
  leaf('followed-by', { events: anEvent, by: anEvent, term: aTerm }, { where: aCondition }),
  leaf('same-count', { fact: anEvent, with: anEvent, per: aPer }, { grace: aTerm }),
  leaf(
    'matches-list',
    { fact: anEvent, with: anEvent, per: aPer, compare: fc.constantFrom('dates', 'amounts') },
    { bothWays: fc.boolean(), grace: aTerm },
  ),
  leaf('within-hours', { fact: anEvent, after: anEvent, hours: fc.integer({ min: 1, max: 240 }), origin }),
  leaf('mentioned', { concept: aConcept }, { within: aTerm, notBefore: anEvent }),
);

const text = { nl: 'Tekst', en: 'Text' };

/** A question; alone it has no facts to look for, so not every property of the other checks holds for it. */
export const aQuestion: fc.Arbitrary<LeafCheck> = leaf('judged', { question: fc.constant(text) }, { redo: aTerm });

/** Answers and waivers of a dossier for these requirements. */
export function decisionsOn(requirement: string): fc.Arbitrary<Required<Decisions>> {
  const id = fc.constant(requirement);
  const attestation = fc.record({
    requirement: id,
    answer: fc.constantFrom(...Answer.options),
    on: aDay,
    redo: aPeriod,
  });
  const reason = fc.constantFrom(...WaiverReason.options);
  const waiver = fc.record({ requirement: id, reason, on: aDay, expiresOn: aDay });
  return fc.record({
    attestations: fc.array(attestation, { maxLength: 3 }),
    waivers: fc.array(waiver, { maxLength: 2 }),
  });
}

export const aCheck: fc.Arbitrary<Check> = fc.letrec<{ check: Check }>((tie) => ({
  check: fc.oneof({ maxDepth: 3, withCrossShrink: true }, aLeafCheck, group('all-of', tie), group('any-of', tie)),
})).check;

function group(kind: 'all-of' | 'any-of', tie: (key: 'check') => fc.Arbitrary<Check>): fc.Arbitrary<Check> {
  return fc.record(
    { kind: fc.constant(kind), when, checks: fc.array(tie('check'), { minLength: 1, maxLength: 3 }) },
    { requiredKeys: ['kind', 'checks'] },
  ) as fc.Arbitrary<Check>;
}

/** The facts that a check or condition names. */
export function factsIn(rules: unknown): FactName[] {
  const json = JSON.stringify(rules);
  const named = json.match(/"[a-z]+\.[A-Za-z]+"/g) ?? [];
  // Notes need not be named by the check that reads them.
  const notes = json.includes('"kind":"mentioned"') ? ['"report.entries"'] : [];
  const names = [...named, ...notes].map((name) => name.slice(1, -1));
  return [...new Set(names)].filter((name): name is FactName => name in vocabulary);
}
