import { describe, expect, test } from 'vitest';
import type { Applicability, Condition } from '../checks/check.ts';
import { EMPTY, type FactValues, knowing, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { evaluateApplicability, evaluateCondition } from './condition.ts';

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
