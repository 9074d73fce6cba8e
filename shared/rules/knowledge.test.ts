import { describe, expect, test } from 'vitest';
import type { FactReading, FactValue, ListItem, Observation } from '../domain/fact.ts';
import type { ContextValues } from '../domain/ledger.ts';
import type { FactName } from '../facts/vocabulary.ts';
import { aLedger, EMPTY, type FactValues, knowing, onDays, UNREADABLE } from '../testing/a-ledger.ts';
import { knowledgeOf } from './knowledge.ts';
import { mergeObservations } from './merge.ts';

const today = '2026-09-01';

/** The state, and the value when there is one. */
function shortly(reading: FactReading): unknown {
  return reading.state === 'found' ? reading.value : reading.state;
}

describe('one fact seen in several places', () => {
  const at = (path: string, state: FactValue | { state: 'empty' | 'unreadable' }, seenAt = '10:00'): Observation => {
    const fact: FactName = 'plan.date';
    const page = { title: 'Plan', path };
    const evidence = { label: 'Datum plan', text: '', page, seenAt: `2026-09-01T${seenAt}:00.000Z` };
    if (typeof state !== 'object' || Array.isArray(state)) return { fact, state: 'found', value: state, evidence };
    if (state.state === 'empty') return { fact, state: 'empty', evidence };
    return { fact, state: 'unreadable', reason: 'frame-closed', evidence };
  };

  test.each([
    ['nowhere', [], 'unseen'],
    ['found twice the same', [at('/a', '2026-03-01'), at('/b', '2026-03-01')], '2026-03-01'],
    ['found and empty', [at('/a', EMPTY), at('/b', '2026-03-01')], '2026-03-01'],
    ['found and unreadable', [at('/a', UNREADABLE), at('/b', '2026-03-01')], '2026-03-01'],
    ['only empty', [at('/a', EMPTY), at('/b', EMPTY)], 'empty'],
    ['empty and unreadable', [at('/a', EMPTY), at('/b', UNREADABLE)], 'unreadable'],
    ['two days', [at('/a', '2026-03-01'), at('/b', '2026-03-02')], 'unreadable'],
    ['a newer reading of one spot', [at('/a', '2026-03-01'), at('/a', '2026-03-02', '11:00')], '2026-03-02'],
    ['one spot, now empty', [at('/a', '2026-03-01'), at('/a', EMPTY, '11:00')], 'empty'],
    ['one spot twice at the same moment', [at('/a', '2026-03-01'), at('/a', '2026-03-02')], 'unreadable'],
    ['texts in two spellings', [at('/a', 'Zorg  Thuis'), at('/b', 'zorg thuis (B.V.)')], 'zorg thuis (B.V.)'],
    ['two texts', [at('/a', '4 uur per week'), at('/b', '14 uur per week')], 'unreadable'],
    ['yes and no', [at('/a', true), at('/b', false)], 'unreadable'],
  ] as const)('%s', (_, observations, expected) => {
    expect(shortly(mergeObservations('plan.date', observations))).toBe(expected);
  });

  const list = (...entries: ListItem[]) => entries;
  test.each([
    ['other entries', list({ text: 'a', date: '2026-01-01' }), list({ text: 'b', date: '2026-01-02' }), 2],
    ['the same entry', list({ text: 'Gesprek', date: '2026-01-01' }), list({ text: 'gesprek', date: '2026-01-01' }), 1],
    ['one day, other texts', list({ text: 'a', date: '2026-01-01' }), list({ text: 'b', date: '2026-01-01' }), 2],
    ['without texts', list({ text: '', date: '2026-01-01' }), list({ text: 'a', date: '2026-01-01' }), 1],
    ['twice in one place', list({ text: 'a' }, { text: 'a' }), list({ text: 'a' }), 2],
  ] as const)('lists with %s', (_, one, other, count) => {
    const merged = mergeObservations('plan.date', [at('/a', [...one]), at('/b', [...other])]);
    expect(merged).toMatchObject({ state: 'found', value: { length: count } });
  });

  test('"none" in one place and entries in another contradict each other', () => {
    const merged = mergeObservations('plan.date', [at('/a', []), at('/b', [{ text: 'a' }])]);
    expect(merged).toMatchObject({ state: 'unreadable', reason: 'places-disagree' });
  });

  test('one entry seen in two places keeps the properties of both', () => {
    const one: ListItem = { text: 'a', fields: { 'risk.measures': { state: 'found', value: 'mat' } } };
    const other: ListItem = { text: 'a', fields: { 'risk.measuresAgreedWith': { state: 'empty' } } };
    const merged = mergeObservations('risk.outcome', [at('/a', [one]), at('/b', [other])]);
    expect(merged).toMatchObject({ value: [{ fields: { ...one.fields, ...other.fields } }] });
  });
});

describe('last evaluation', () => {
  test.each([
    ['of the list', { 'evaluation.dates': onDays('2025-01-01', '2026-08-31') }, '2026-08-31'],
    ['on the day itself', { 'evaluation.dates': onDays(today) }, today],
    ['a planned one does not count', { 'evaluation.dates': onDays('2025-01-01', '2026-09-02') }, '2025-01-01'],
    ['only planned', { 'evaluation.dates': onDays('2026-09-02') }, 'empty'],
    ['its own place', { 'evaluation.lastDate': '2026-02-01' }, '2026-02-01'],
    [
      'the later of both',
      { 'evaluation.lastDate': '2026-02-01', 'evaluation.dates': onDays('2026-03-01') },
      '2026-03-01',
    ],
    ['list empty', { 'evaluation.dates': EMPTY }, 'empty'],
    ['own place empty', { 'evaluation.lastDate': EMPTY }, 'empty'],
    [
      'list empty, own place unreadable',
      { 'evaluation.dates': EMPTY, 'evaluation.lastDate': UNREADABLE },
      'unreadable',
    ],
    ['list unreadable', { 'evaluation.dates': UNREADABLE }, 'unreadable'],
    ['entries without a day', { 'evaluation.dates': [{ text: 'Gesprek' }] }, 'unreadable'],
    ['nothing seen', {}, 'unseen'],
  ] satisfies [string, FactValues, string][])('%s', (_, facts, expected) => {
    expect(shortly(knowing(facts, today).read('evaluation.lastDate'))).toBe(expected);
  });
});

describe('a property of the latest entry', () => {
  const evaluation = (date: string, signed?: string | { state: 'empty' | 'unreadable' }) => ({
    date,
    ...(signed && { fields: { 'evaluation.clientSignedDate': signed } }),
  });

  test.each([
    ['of the latest', [evaluation('2025-01-01', '2025-01-02'), evaluation('2026-01-01', '2026-01-03')], '2026-01-03'],
    ['empty at the latest', [evaluation('2025-01-01', '2025-01-02'), evaluation('2026-01-01', EMPTY)], 'empty'],
    ['unreadable at the latest', [evaluation('2026-01-01', UNREADABLE)], 'unreadable'],
    ['an older one is no evidence', [evaluation('2025-01-01', '2025-01-02'), evaluation('2026-01-01')], 'unseen'],
    ['of today', [evaluation('2025-01-01', '2025-01-02'), evaluation(today, EMPTY)], 'empty'],
    [
      'a planned one is not the latest',
      [evaluation('2026-01-01', '2026-01-03'), evaluation('2027-01-01', EMPTY)],
      '2026-01-03',
    ],
  ] as const)('%s', (_, dates, expected) => {
    const { read } = knowing({ 'evaluation.dates': [...dates] }, today);
    expect(shortly(read('evaluation.clientSignedDate'))).toBe(expected);
  });

  test('its own place counts when the latest entry does not show it', () => {
    const facts = { 'evaluation.dates': [evaluation('2026-01-01')], 'evaluation.clientSignedDate': '2026-01-05' };
    expect(shortly(knowing(facts, today).read('evaluation.clientSignedDate'))).toBe('2026-01-05');
  });
});

test.each([
  ['2008-09-01', '2026-09-01', 18],
  ['2008-09-02', '2026-09-01', 17],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
] as const)('born on %s, on %s: %i years', (birthDate, day, age) => {
  expect(shortly(knowing({ 'client.birthDate': birthDate }, day).read('client.age'))).toBe(age);
});

describe('context', () => {
  test.each([
    ['page before answer', { 'transport.provided': true }, { 'transport.provided': false }, {}, true, 'page'],
    ['answer before setting', {}, { 'transport.provided': false }, { 'transport.provided': true }, false, 'answer'],
    ['an empty page gives way', { 'transport.provided': EMPTY }, { 'transport.provided': false }, {}, false, 'answer'],
    ['setting last', {}, {}, { 'transport.provided': true }, true, 'settings'],
  ] satisfies [string, FactValues, ContextValues, ContextValues, boolean, string][])(
    '%s',
    (_, facts, answers, settings, value, from) => {
      const { read } = knowledgeOf({ ledger: aLedger(facts, answers), settings, today });
      expect(read('transport.provided')).toMatchObject({ value, from });
    },
  );

  test('an unreadable page is not overruled', () => {
    const ledger = aLedger({ 'transport.provided': UNREADABLE }, { 'transport.provided': false });
    expect(knowledgeOf({ ledger, settings: {}, today }).read('transport.provided').state).toBe('unreadable');
  });

  test('evidence can not be answered or set', () => {
    const ledger = aLedger({}, { 'plan.date': '2026-01-01' });
    const { read } = knowledgeOf({ ledger, settings: { 'plan.date': '2026-01-01' }, today });
    expect(read('plan.date').state).toBe('unseen');
  });

  test.each([
    ['day-care, home', [{ text: 'day-care' }, { text: 'home' }]],
    [false, []],
    [true, [{ text: '' }]],
  ] as const)('a list given as %o', (value, entries) => {
    const ledger = aLedger({}, { 'support.setting': value });
    expect(shortly(knowledgeOf({ ledger, settings: {}, today }).read('support.setting'))).toEqual(entries);
  });

  const on = (...texts: string[]) => texts.map((text) => ({ text }));
  test.each([
    ['known words on the page come first', on('Dagbesteding'), 'home', on('Dagbesteding'), 'page'],
    ['an answer before words that nobody knows', on('Wonen plus'), 'residential', on('residential'), 'answer'],
    ['no answer yet', on('Wonen plus'), undefined, on('Wonen plus'), 'page'],
    [
      'beside what is known on the page',
      on('Dagbesteding', 'Wonen plus'),
      'residential',
      on('Dagbesteding', 'residential'),
      'answer',
    ],
    ['what is known stands there once', on('Dagbesteding', 'Groep'), 'day-care', on('Dagbesteding'), 'answer'],
    ['none, as an answer of the page', [], 'home', [], 'page'],
  ] as const)('forms of support: %s', (_, facts, answer, value, from) => {
    const answers: ContextValues = answer === undefined ? {} : { 'support.setting': answer };
    const ledger = aLedger({ 'support.setting': [...facts] }, answers);
    // A setting says what is usual: not what other words on this page mean.
    const { read } = knowledgeOf({ ledger, settings: { 'support.setting': 'guidance' }, today });
    expect(read('support.setting')).toMatchObject({ value: [...value], from });
  });

  test.each([
    ['Wmo', 'jeugdwet', 'Wmo', 'page'],
    ['WSNP', 'jeugdwet', 'jeugdwet', 'answer'],
  ] as const)('the law %s on the page, %s as answer: %s', (law, answer, value, from) => {
    const ledger = aLedger({ 'support.law': law }, { 'support.law': answer });
    expect(knowledgeOf({ ledger, settings: {}, today }).read('support.law')).toMatchObject({ value, from });
  });

  test('words without choices are never overruled', () => {
    const ledger = aLedger({ 'support.municipality': 'Emmen' }, { 'support.municipality': 'Assen' });
    expect(shortly(knowledgeOf({ ledger, settings: {}, today }).read('support.municipality'))).toBe('Emmen');
  });
});
