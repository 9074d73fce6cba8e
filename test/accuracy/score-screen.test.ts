import { expect, test } from 'vitest';
import type { FactValue, ListItem, Observation } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { TruthFact } from '../hosts/host.ts';
import { ratesOf } from './rates.ts';
import { scoreScreen } from './score-screen.ts';

const evidence = { label: 'l', text: 't', page: { title: 'p', path: '/p' }, seenAt: '2026-11-18T12:00:00.000Z' };
const found = (fact: FactName, value: FactValue, label = 'l'): Observation => ({
  fact,
  state: 'found',
  value,
  evidence: { ...evidence, label },
});
const empty = (fact: FactName): Observation => ({ fact, state: 'empty', evidence });
const unreadable = (fact: FactName): Observation => ({ fact, state: 'unreadable', reason: 'does-not-parse', evidence });
const truly = (value: unknown, leeway: object = {}): TruthFact =>
  ({ fact: 'plan.date', state: 'found', value, ...leeway }) as TruthFact;

const judge = (truth: readonly TruthFact[], observations: readonly Observation[]) =>
  scoreScreen({ dossier: '1', truth }, { identity: '1', observations }).facts.map(({ judgement }) => judgement);

test.each([
  ['as it is', truly('2026-01-02'), [found('plan.date', '2026-01-02')], 'right'],
  ['another day', truly('2026-01-02'), [found('plan.date', '2026-01-03')], 'wrong'],
  ['an alternative', truly('2026-01-02', { or: ['2026-01-03'] }), [found('plan.date', '2026-01-03')], 'right'],
  ['nothing', truly('2026-01-02'), [], 'missed'],
  ['empty where there is a day', truly('2026-01-02'), [empty('plan.date')], 'wrong'],
  ['unreadable where there is a day', truly('2026-01-02'), [unreadable('plan.date')], 'wrong'],
  ['empty where it is empty', { fact: 'plan.date', state: 'empty' }, [empty('plan.date')], 'right'],
  ['a day where it is empty', { fact: 'plan.date', state: 'empty' }, [found('plan.date', '2026-01-02')], 'wrong'],
  ['unreadable where it is', { fact: 'plan.date', state: 'unreadable' }, [unreadable('plan.date')], 'right'],
  ['optional, and right', truly('2026-01-02', { isOptional: true }), [found('plan.date', '2026-01-02')], 'allowed'],
  ['optional, and wrong', truly('2026-01-02', { isOptional: true }), [found('plan.date', '2026-01-03')], 'wrong'],
  [
    'right in one place and wrong in another',
    truly('2026-01-02'),
    [found('plan.date', '2026-01-02', 'a'), found('plan.date', '2026-01-03', 'b')],
    'wrong',
  ],
  [
    'found in one place and empty in another',
    truly('2026-01-02'),
    [empty('plan.date'), found('plan.date', '2026-01-02', 'b')],
    'right',
  ],
] as const)('%s', (_, truth, observations, judgement) => {
  expect(judge([truth], observations)).toEqual([judgement]);
});

test('an optional fact that is not read is no fault, and a fact without truth is a wrong one', () => {
  expect(judge([truly('2026-01-02', { isOptional: true })], [])).toEqual([]);
  expect(judge([], [found('plan.signedBy', 'client')])).toEqual(['wrong']);
});

const inList = (items: readonly object[]): TruthFact =>
  ({ fact: 'evaluation.dates', state: 'found', value: items }) as TruthFact;
const list = (...items: ListItem[]) => [found('evaluation.dates', items)];
const field = { 'evaluation.clientPresent': { state: 'found', value: true } } as const;

test.each([
  [
    'the same entries',
    [{ date: '2026-01-02', text: 'goed gesprek' }],
    list({ date: '2026-01-02', text: '2 jan Goed gesprek, met dochter' }),
    'right',
  ],
  [
    'in another order',
    [{ date: '2026-01-02' }, { date: '2026-02-02' }],
    list({ date: '2026-02-02', text: '' }, { date: '2026-01-02', text: '' }),
    'right',
  ],
  ['another day', [{ date: '2026-01-02' }], list({ date: '2026-01-03', text: '' }), 'wrong'],
  ['one too few', [{ date: '2026-01-02' }, { date: '2026-02-02' }], list({ date: '2026-01-02', text: '' }), 'wrong'],
  [
    'one too many',
    [{ date: '2026-01-02' }],
    list({ date: '2026-01-02', text: '' }, { date: '2026-02-02', text: '' }),
    'wrong',
  ],
  [
    'the same one twice',
    [{ date: '2026-01-02' }, { date: '2026-02-02' }],
    list({ date: '2026-01-02', text: '' }, { date: '2026-01-02', text: '' }),
    'wrong',
  ],
  ['other words', [{ date: '2026-01-02', text: 'verhuizing' }], list({ date: '2026-01-02', text: 'gesprek' }), 'wrong'],
  ['a day that does not matter', [{ text: 'Dochter' }], list({ date: '2026-01-02', text: 'Dochter' }), 'right'],
  ['a field', [{ date: '2026-01-02', fields: field }], list({ date: '2026-01-02', text: '', fields: field }), 'right'],
  [
    'a field that was not read',
    [{ date: '2026-01-02', fields: field }],
    list({ date: '2026-01-02', text: '' }),
    'incomplete',
  ],
  [
    'a field that is not there',
    [{ date: '2026-01-02' }],
    list({ date: '2026-01-02', text: '', fields: field }),
    'wrong',
  ],
  [
    'a field with another value',
    [{ date: '2026-01-02', fields: field }],
    list({ date: '2026-01-02', text: '', fields: { 'evaluation.clientPresent': { state: 'found', value: false } } }),
    'wrong',
  ],
] as const)('a list: %s', (_, truth, observations, judgement) => {
  expect(judge([inList(truth)], observations)).toEqual([judgement]);
});

test('texts are compared as a person does, and one that was cut off by its beginning', () => {
  const voice = (value: string): TruthFact => ({ fact: 'support.product', state: 'found', value });
  expect(judge([voice('Begeleiding individueel')], [found('support.product', ' begeleiding  individueel.')])).toEqual([
    'right',
  ]);
  expect(judge([voice('Begeleiding individueel')], [found('support.product', 'Begeleiding')])).toEqual(['wrong']);
  const long = 'woord '.repeat(100).trim();
  expect(judge([voice(long)], [found('support.product', `${long.slice(0, 298)}…`)])).toEqual(['right']);
});

test('shares: what is wrong lowers precision, what is missed or wrong lowers recall, what is allowed neither', () => {
  const truth = [
    truly('2026-01-02'),
    { fact: 'plan.signedDate', state: 'empty' },
    { fact: 'plan.status', state: 'found', value: 'final' },
    { fact: 'client.birthDate', state: 'found', value: '1960-01-01', isOptional: true },
  ] as const;
  const observations = [
    found('plan.date', '2026-01-02'),
    found('plan.status', 'draft'),
    found('client.birthDate', '1960-01-01'),
    found('risk.instrument', 'RI-lijst'),
  ];
  const score = scoreScreen({ dossier: '1', truth }, { identity: '2', observations });
  expect(ratesOf([score])).toEqual({
    screens: 1,
    wrongIdentities: 1,
    right: 1,
    allowed: 1,
    wrong: 2,
    missed: 1,
    precision: 0.5,
    recall: 1 / 3,
  });
  expect(ratesOf([])).toMatchObject({ precision: null, recall: null });
});
