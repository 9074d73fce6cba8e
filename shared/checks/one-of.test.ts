import { expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

test.each([
  ['final', '2026-09-01', 'met'],
  ['draft', '2026-09-01', 'gap'],
  ['draft', '2026-04-01', 'upcoming'],
  ['draft', '2026-04-02', 'gap'],
  [EMPTY, '2026-09-01', 'gap'],
  [EMPTY, '2026-04-01', 'upcoming'],
  [UNSEEN, '2026-09-01', 'unseen'],
  [UNREADABLE, '2026-09-01', 'unreadable'],
] as const)('status %o on %s: %s', (status, today, outcome) => {
  const check: Check = {
    kind: 'one-of',
    fact: 'plan.status',
    values: ['final'],
    deadline: { after: 'support.startDate', term: { period: 'P3M', origin: 'source' } },
  };
  expect(checkOn(check, { 'support.startDate': '2026-01-01', 'plan.status': status }, today).outcome).toBe(outcome);
});

test.each([
  [true, 'met'],
  [false, 'gap'],
] as const)('a yes or no that is %s: %s', (value, outcome) => {
  const check: Check = { kind: 'one-of', fact: 'evaluation.clientPresent', values: [true] };
  expect(checkOn(check, { 'evaluation.clientPresent': value }, '2026-01-01').outcome).toBe(outcome);
});

const signatories = ['client', 'legal-representative'];
const domains = ['self-reliance', 'participation'];

/** A word that is known decides, one that nobody knows is for a person: on both sides of each border. */
test.each([
  ['a code', 'plan.status', 'final', ['final'], 'met'],
  ['a word for it', 'plan.status', 'Vastgesteld', ['final'], 'met'],
  ['a word for another', 'plan.status', 'Concept', ['final'], 'gap'],
  ['a word with more around it', 'plan.status', 'Niet vastgesteld', ['final'], 'needs-judgement'],
  ['a word that nobody knows', 'plan.status', 'Ter inzage', ['final'], 'needs-judgement'],
  ['a yes or no in other words', 'evaluation.clientPresent', 'deels', [true], 'needs-judgement'],
  ['a number', 'organisation.employeeCount', 3, [1, 2], 'gap'],
  ['a number in other words', 'organisation.employeeCount', 'een paar', [1, 2], 'needs-judgement'],
  ['another day', 'plan.date', '2026-03-02', ['2026-03-01'], 'gap'],
  ['a day in other words', 'plan.date', 'begin maart', ['2026-03-01'], 'needs-judgement'],
  ['another period', 'agreement.noticePeriod', 'P2M', ['P1M'], 'gap'],
  ['a period in other words', 'agreement.noticePeriod', 'per direct', ['P1M'], 'needs-judgement'],
  ['the same text', 'support.product', 'Dagbesteding ', ['dagbesteding'], 'met'],
  ['another text', 'support.product', 'Begeleiding', ['dagbesteding'], 'needs-judgement'],
  ['a blank text', 'support.product', ' ', ['dagbesteding'], 'gap'],
  ['none, as an answer', 'plan.lifeDomains', [], domains, 'gap'],
  ['a blank entry', 'plan.lifeDomains', [{ text: ' ' }], domains, 'gap'],
  ['an entry in the words of the screen', 'plan.lifeDomains', [{ text: 'Zelfredzaamheid' }], domains, 'met'],
  ['an entry of another code', 'plan.lifeDomains', [{ text: 'Veiligheid' }], domains, 'gap'],
  ['an entry that nobody knows', 'plan.lifeDomains', [{ text: 'Zingeving' }], domains, 'needs-judgement'],
  ['a good one beside one', 'plan.lifeDomains', [{ text: 'Zingeving' }, { text: 'Meedoen' }], domains, 'met'],
  [
    'another one beside one',
    'plan.lifeDomains',
    [{ text: 'Zingeving' }, { text: 'Veiligheid' }],
    domains,
    'needs-judgement',
  ],
  ['a series', 'safety.discussedWith', [{ text: 'Dochter en mentor' }], signatories, 'met'],
  ['a series of others', 'safety.discussedWith', [{ text: 'Dochter & huisarts, team' }], signatories, 'gap'],
  ['a series with a name', 'safety.discussedWith', [{ text: 'Noor en mentor' }], signatories, 'needs-judgement'],
  ['what was not so', 'safety.discussedWith', [{ text: 'Niet met Noor, mentor' }], signatories, 'needs-judgement'],
  ['a name', 'safety.discussedWith', [{ text: 'Noor' }], signatories, 'needs-judgement'],
] as const)('%s: %s %j', (_, fact, value, values, outcome) => {
  const check: Check = { kind: 'one-of', fact, values: [...values] };
  const given = typeof value === 'object' ? [...value] : value;
  expect(checkOn(check, { [fact]: given }, '2026-01-01').outcome).toBe(outcome);
});

test.each(['2026-04-01', '2026-04-02'] as const)('a word that nobody knows is no matter of time: %s', (today) => {
  const deadline = { after: 'support.startDate', term: { period: 'P3M', origin: 'source' } } as const;
  const check: Check = { kind: 'one-of', fact: 'plan.status', values: ['final'], deadline };
  const checked = checkOn(check, { 'support.startDate': '2026-01-01', 'plan.status': 'Ter inzage' }, today);
  expect(checked).toMatchObject({ outcome: 'needs-judgement', unseen: [], questions: [] });
  expect(checked).not.toHaveProperty('dueOn');
});

test('what nobody knows is told in its own words, with what it may be', () => {
  const check: Check = { kind: 'one-of', fact: 'plan.lifeDomains', values: domains };
  const facts = { 'plan.lifeDomains': [{ text: 'Zingeving' }, { text: 'Veiligheid' }, { text: 'Rouw' }] };
  const { explanation } = checkOn(check, facts, '2026-01-01');
  expect(explanation.filter(({ kind }) => kind !== 'read')).toEqual([
    { kind: 'unknown-words', fact: 'plan.lifeDomains', texts: ['Zingeving', 'Rouw'], oneOf: domains },
  ]);
});

test('of an entry it is told with the entry', () => {
  const check: Check = {
    kind: 'one-of',
    fact: 'risk.measuresAgreedWith',
    values: signatories,
    forEach: 'risk.outcome',
  };
  const risk = (text: string, agreedWith: string) => ({ text, fields: { 'risk.measuresAgreedWith': agreedWith } });
  const facts = { 'risk.outcome': [risk('Vallen', 'client'), risk('Brand', 'Noor en haar moeder')] };
  const checked = checkOn(check, facts, '2026-01-01');
  expect(checked.outcome).toBe('needs-judgement');
  expect(reasonsOf(checked)).toEqual(['unknown-words']);
  expect(checked.explanation).toContainEqual({
    kind: 'unknown-words',
    fact: 'risk.measuresAgreedWith',
    texts: ['Noor en haar moeder'],
    oneOf: signatories,
    list: 'risk.outcome',
    item: 'Brand',
  });
});

test.each([
  ['per entry: the client', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'client' } }], UNSEEN, 'met'],
  ['per entry: a colleague', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'colleague' } }], UNSEEN, 'gap'],
  ['per entry: a name', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'Noor' } }], UNSEEN, 'needs-judgement'],
  [
    'per entry: a name, and somebody after a comma',
    [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'Niet met Noor, client' } }],
    UNSEEN,
    'needs-judgement',
  ],
  [
    'per entry: a name in one, a colleague in another',
    [
      { text: 'val', fields: { 'risk.measuresAgreedWith': 'Noor' } },
      { text: 'brand', fields: { 'risk.measuresAgreedWith': 'colleague' } },
    ],
    UNSEEN,
    'gap',
  ],
  ['per entry: several', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'network, client' } }], UNSEEN, 'met'],
  ['one place for all', [{ text: 'val' }, { text: 'brand' }], [{ text: 'network' }, { text: 'client' }], 'met'],
  ['one place for all, only a colleague', [{ text: 'val' }, { text: 'brand' }], [{ text: 'colleague' }], 'gap'],
  ['nowhere seen', [{ text: 'val' }], UNSEEN, 'unseen'],
] as const)('for each entry, %s', (_, risks, own, outcome) => {
  const check: Check = {
    kind: 'one-of',
    fact: 'risk.measuresAgreedWith',
    values: ['client'],
    forEach: 'risk.outcome',
  };
  const facts = { 'risk.outcome': [...risks], 'risk.measuresAgreedWith': own && [...own] };
  expect(checkOn(check, facts, '2026-01-01').outcome).toBe(outcome);
});
