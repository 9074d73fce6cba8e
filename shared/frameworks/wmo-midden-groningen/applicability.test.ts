import { describe, expect, test } from 'vitest';
import { evaluateApplicability } from '../../rules/condition.ts';
import { knowledgeOf } from '../../rules/knowledge.ts';
import type { ExampleValue } from '../../rules/rule-set.ts';
import { aLedger, EMPTY, knowing, UNSEEN } from '../../testing/a-ledger.ts';
import { severalFormsOrParties } from './applicability.ts';
import { wmoMiddenGroningen } from './rule-set.ts';

const forms = (...codes: string[]): ExampleValue => codes.map((text) => ({ text }));

describe('several forms of support, or several parties', () => {
  test.each([
    ['another provider', [{ text: 'GGZ' }], UNSEEN, 'applies'],
    ['two forms', EMPTY, forms('home', 'day-care'), 'applies'],
    ['two other forms', EMPTY, forms('short-stay', 'treatment'), 'applies'],
    ['the same form twice', EMPTY, forms('day-care', 'day-care'), 'not-applicable'],
    ['guidance at home', EMPTY, forms('home', 'guidance'), 'not-applicable'],
    ['one form, "no other providers"', [], forms('residential'), 'not-applicable'],
    ['forms unknown', EMPTY, UNSEEN, 'unseen'],
    ['parties unknown', UNSEEN, forms('home'), 'unseen'],
    ['parties unknown, two forms', UNSEEN, forms('home', 'residential'), 'applies'],
  ] as const)('%s', (_name, otherProviders, setting, expected) => {
    const facts = { 'support.otherProviders': otherProviders as ExampleValue | undefined, 'support.setting': setting };
    const { decided } = evaluateApplicability(knowing(facts, '2026-09-01'), severalFormsOrParties);
    expect(decided?.outcome ?? 'applies').toBe(expected);
  });
});

/** What an organisation set once. */
function outcomeFor(id: string, settings: Record<string, string | number>): string {
  const requirement = wmoMiddenGroningen.requirements.find((each) => each.id === id);
  const knowledge = knowledgeOf({ ledger: aLedger({}), settings, today: '2026-09-01' });
  return evaluateApplicability(knowledge, requirement?.appliesWhen).decided?.outcome ?? 'applies';
}

test.each([
  [4, 'home', 'not-applicable', 'not-applicable'],
  [5, 'home', 'not-applicable', 'applies'],
  [25, 'day-care', 'not-applicable', 'applies'],
  [26, 'guidance', 'applies', 'not-applicable'],
  [26, 'residential, home', 'applies', 'not-applicable'],
  [26, 'residential, short-stay', 'not-applicable', 'not-applicable'],
])('%i staff, %s: client council %s, other forms %s', (count, settings, council, otherForms) => {
  const given = { 'organisation.employeeCount': count, 'organisation.settings': settings };
  expect(outcomeFor('mg-d14-2-client-council', given)).toBe(council);
  expect(outcomeFor('mg-d14-3-alternatives', given)).toBe(otherForms);
});

test.each([
  ['mg-v08-day-care-audit', 'organisation.settings', 'home, day-care', 'applies'],
  ['mg-v08-day-care-audit', 'organisation.settings', 'residential', 'not-applicable'],
  ['mg-f01-environment', 'organisation.settings', 'short-stay', 'applies'],
  ['mg-f01-environment', 'organisation.settings', 'home', 'not-applicable'],
  ['mg-p04-supervision', 'organisation.workforceTypes', 'employee, trainee', 'applies'],
  ['mg-p04-supervision', 'organisation.workforceTypes', 'employee', 'not-applicable'],
  ['mg-p05-volunteers-supportive', 'organisation.workforceTypes', 'volunteer', 'applies'],
  ['mg-p05-volunteers-supportive', 'organisation.workforceTypes', 'employee', 'not-applicable'],
])('%s with %s "%s": %s', (id, fact, value, expected) => {
  expect(outcomeFor(id, { [fact]: value })).toBe(expected);
  expect(outcomeFor(id, {})).toBe('unseen');
});

test('the policy on staff without a diploma is asked of every provider: the text has no condition', () => {
  expect(outcomeFor('mg-p07-unqualified-policy', { 'organisation.workforceTypes': 'employee' })).toBe('applies');
});
