import { describe, expect, test } from 'vitest';
import type { Applicability, Condition } from '../checks/check.ts';
import { bcmbBeroepscode } from '../frameworks/bcmb-beroepscode/rule-set.ts';
import { aLedger, EMPTY, type FactValues, knowing, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { evaluateApplicability, evaluateCondition } from './condition.ts';
import { knowledgeOf } from './knowledge.ts';

const today = '2026-09-01';

test.each([
  [{ fact: 'transport.provided', op: 'eq', value: true }, true, 'true'],
  [{ fact: 'transport.provided', op: 'eq', value: true }, false, 'false'],
  [{ fact: 'transport.provided', op: 'eq', value: true }, 'misschien', 'unknown'],
  [{ fact: 'support.municipality', op: 'eq', value: 'Midden-Groningen' }, 'midden groningen', 'true'],
  [{ fact: 'support.municipality', op: 'contains', value: 'Midden-Groningen' }, 'Gemeente Midden-Groningen', 'true'],
  [{ fact: 'support.municipality', op: 'contains', value: 'Midden-Groningen' }, 'Groningen', 'false'],
  [{ fact: 'medication.providerRole', op: 'ne', value: 'none' }, 'none', 'false'],
  [{ fact: 'medication.providerRole', op: 'ne', value: 'none' }, 'remind', 'true'],
  [{ fact: 'medication.providerRole', op: 'in', value: ['hand-out', 'administer'] }, 'administer', 'true'],
  [{ fact: 'medication.providerRole', op: 'in', value: ['hand-out', 'administer'] }, 'remind', 'false'],
  [{ fact: 'network.members', op: 'contains', value: 'mantelzorg' }, [{ text: 'Zus (Mantelzorger)' }], 'true'],
  [{ fact: 'network.members', op: 'contains', value: 'mantelzorg' }, [], 'false'],
  [{ fact: 'network.members', op: 'exists' }, [{ text: 'Zus' }], 'true'],
  [{ fact: 'network.members', op: 'exists' }, [], 'false'],
  [{ fact: 'network.members', op: 'missing' }, [], 'true'],
  [{ fact: 'plan.date', op: 'exists' }, EMPTY, 'false'],
  [{ fact: 'plan.date', op: 'missing' }, EMPTY, 'true'],
  [{ fact: 'plan.date', op: 'exists' }, UNSEEN, 'unknown'],
  [{ fact: 'plan.date', op: 'missing' }, UNREADABLE, 'unknown'],
  [{ fact: 'transport.provided', op: 'eq', value: true }, EMPTY, 'unknown'],
  [{ fact: 'organisation.employeeCount', op: 'gt', value: 25 }, 25, 'false'],
  [{ fact: 'organisation.employeeCount', op: 'gt', value: 25 }, 26, 'true'],
  [{ fact: 'organisation.employeeCount', op: 'gte', value: 25 }, 25, 'true'],
  [{ fact: 'organisation.employeeCount', op: 'lt', value: 25 }, 25, 'false'],
  [{ fact: 'organisation.employeeCount', op: 'lte', value: 25 }, 25, 'true'],
  [{ fact: 'organisation.employeeCount', op: 'gt', value: 25 }, 'veel', 'unknown'],
] satisfies [Condition, FactValues[keyof FactValues], string][])('%o on %o: %s', (condition, value, truth) => {
  expect(evaluateCondition(knowing({ [condition.fact]: value }, today), condition).truth).toBe(truth);
});

describe('several conditions', () => {
  const all: Condition[] = [
    { fact: 'transport.provided', op: 'eq', value: true },
    { fact: 'plan.date', op: 'exists' },
  ];

  test.each([
    ['both hold', { 'transport.provided': true, 'plan.date': '2026-01-01' }, undefined],
    ['one does not, the other is unknown', { 'transport.provided': false }, 'not-applicable'],
    ['one is unknown', { 'transport.provided': true }, 'unseen'],
    ["one can't be read", { 'transport.provided': true, 'plan.date': UNREADABLE }, 'unreadable'],
  ] satisfies [string, FactValues, string | undefined][])('%s', (_, facts, outcome) => {
    expect(evaluateApplicability(knowing(facts, today), { all }).decided?.outcome).toBe(outcome);
  });

  test('what can be answered is asked, what can be opened is named', () => {
    expect(evaluateApplicability(knowing({}, today), { all }).decided).toEqual({
      outcome: 'unseen',
      explanation: [
        { kind: 'condition-unknown', fact: 'transport.provided' },
        { kind: 'condition-unknown', fact: 'plan.date' },
      ],
      unseen: ['transport.provided', 'plan.date'],
      questions: ['transport.provided'],
    });
  });

  test('a context fact that is empty on the page is asked, not opened again', () => {
    const facts = { 'transport.provided': EMPTY, 'plan.date': '2026-01-01' } as const;
    expect(evaluateApplicability(knowing(facts, today), { all }).decided).toMatchObject({
      unseen: [],
      questions: ['transport.provided'],
    });
  });

  test('what the organisation sets is never looked for on a page', () => {
    const condition: Condition = { fact: 'organisation.employeeCount', op: 'gt', value: 25 };
    expect(evaluateApplicability(knowing({}, today), { all: [condition] }).decided).toMatchObject({
      unseen: [],
      questions: ['organisation.employeeCount'],
    });
  });
});

describe('words that nobody knows', () => {
  const residential: Condition = { fact: 'support.setting', op: 'in', value: ['residential'] };
  const setting = (...texts: string[]) => ({ 'support.setting': texts.map((text) => ({ text })) });
  const decidedOn = (facts: FactValues, all: Applicability['all'], answers = {}) =>
    evaluateApplicability(knowledgeOf({ ledger: aLedger(facts, answers), settings: {}, today }), { all }).decided;

  test.each([
    ['Beschermd wonen', undefined],
    ['Dagbesteding', 'not-applicable'],
    ['Wonen plus', 'unseen'],
  ])('%s: %s', (text, outcome) => expect(decidedOn(setting(text), [residential])?.outcome).toBe(outcome));

  test('are asked about, without a place to open', () => {
    expect(decidedOn(setting('Wonen plus'), [residential])).toMatchObject({
      outcome: 'unseen',
      explanation: [
        { kind: 'read', reading: { fact: 'support.setting', value: [{ text: 'Wonen plus' }] } },
        { kind: 'condition-unknown', fact: 'support.setting' },
      ],
      unseen: [],
      questions: ['support.setting'],
    });
  });

  test.each([
    ['residential', undefined],
    ['day-care', 'not-applicable'],
  ])('once answered with %s: %s', (answer, outcome) => {
    const answers = { 'support.setting': answer };
    expect(decidedOn(setting('Wonen plus'), [residential], answers)?.outcome).toBe(outcome);
  });

  test('are not asked about when something else on the page decides', () => {
    expect(decidedOn(setting('Wonen plus', 'Beschermd wonen'), [residential])).toBeUndefined();
    const and: Condition = { fact: 'transport.provided', op: 'eq', value: true };
    const facts = { ...setting('Wonen plus'), 'transport.provided': false };
    expect(decidedOn(facts, [residential, and])).toMatchObject({ outcome: 'not-applicable', questions: [] });
  });

  test('are not asked about when an answer would change nothing', () => {
    // The text is known; it is the condition that it can't decide.
    const never: Condition = { fact: 'support.financing', op: 'ne', value: true };
    expect(decidedOn({ 'support.financing': 'pgb' }, [never])).toMatchObject({ outcome: 'unseen', questions: [] });
  });

  test.each([
    ['Beschadigd', 'unreadable'],
    ['Doelen bereikt', 'not-applicable'],
    ['Uitval', undefined],
  ])('of what nobody may answer are not readable: %s: %s', (text, outcome) => {
    const dropout: Condition = { fact: 'support.endReason', op: 'in', value: ['early-dropout'] };
    const decided = decidedOn({ 'support.endReason': text }, [dropout]);
    expect(decided?.outcome).toBe(outcome);
    expect(decided?.questions ?? []).toEqual([]);
  });

  test('a whole framework is asked about too, never left out', () => {
    const scope = (text: string) => decidedOn(setting(text), bcmbBeroepscode.appliesWhen?.all ?? [])?.outcome;
    expect(scope('Onafhankelijke cliëntondersteuning')).toBeUndefined();
    expect(scope('Ambulant, aan huis')).toBe('not-applicable');
    expect(scope('Ondersteuning in de wijk')).toBe('unseen');
  });
});

describe('one of several conditions', () => {
  // Paid in kind, or by a budget and not by the parent.
  const all: Applicability['all'] = [
    {
      op: 'any',
      of: [
        { fact: 'support.financing', op: 'eq', value: 'zin' },
        {
          op: 'all',
          of: [
            { fact: 'support.law', op: 'eq', value: 'wmo' },
            { fact: 'transport.provided', op: 'ne', value: true },
          ],
        },
      ],
    },
  ];

  test.each([
    ['the first', { 'support.financing': 'zin' }, undefined, []],
    ['the first, whatever is unknown', { 'support.financing': 'zin', 'support.law': UNREADABLE }, undefined, []],
    [
      'both of the second',
      { 'support.financing': 'pgb-prof', 'support.law': 'wmo', 'transport.provided': false },
      undefined,
      [],
    ],
    ['half of the second', { 'support.financing': 'pgb-prof', 'support.law': 'jeugdwet' }, 'not-applicable', []],
    ['none', { 'support.financing': 'pgb-prof', 'transport.provided': true }, 'not-applicable', []],
    [
      'the first is not known',
      { 'support.law': 'jeugdwet', 'transport.provided': true },
      'unseen',
      ['support.financing'],
    ],
    [
      'part of the second is not known',
      { 'support.financing': 'pgb-prof', 'support.law': 'wmo' },
      'unseen',
      ['transport.provided'],
    ],
    ['nothing is known', {}, 'unseen', ['support.financing', 'support.law', 'transport.provided']],
    ["part can't be read", { 'support.financing': UNREADABLE, 'support.law': 'jeugdwet' }, 'unreadable', []],
  ] satisfies [string, FactValues, string | undefined, string[]][])('%s', (_, facts, outcome, questions) => {
    const { decided } = evaluateApplicability(knowing(facts, today), { all });
    expect(decided?.outcome).toBe(outcome);
    expect(decided?.questions ?? []).toEqual(questions);
  });

  test('what makes it apply is told, and nothing else', () => {
    const facts = { 'support.financing': 'zin', 'support.law': 'jeugdwet', 'transport.provided': true };
    const { explanation } = evaluateApplicability(knowing(facts, today), { all });
    expect(explanation).toMatchObject([{ kind: 'read', reading: { fact: 'support.financing' } }]);
  });

  test('what makes it not apply is told', () => {
    const facts = { 'support.financing': 'pgb-prof', 'support.law': 'jeugdwet', 'transport.provided': false };
    const { explanation } = evaluateApplicability(knowing(facts, today), { all });
    expect(explanation).toMatchObject([
      { kind: 'condition-unfulfilled', reading: { fact: 'support.financing' } },
      { kind: 'condition-unfulfilled', reading: { fact: 'support.law' } },
    ]);
  });
});
