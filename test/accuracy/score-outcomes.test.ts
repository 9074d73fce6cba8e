import { expect, test } from 'vitest';
import type { TruthFact } from '../hosts/host.ts';
import { observationsOfTruth, outcomesOn, scoreOutcomes } from './score-outcomes.ts';

test('outcomes are held against what they should be, and only what says something counts', () => {
  const rates = scoreOutcomes([
    {
      dossier: '1',
      expected: { a: 'met', b: 'gap', c: 'unseen', d: 'upcoming' },
      read: { a: 'met', b: 'unseen', c: 'gap', d: 'upcoming', e: 'met' },
    },
  ]);
  expect(rates).toMatchObject({ dossiers: 1, compared: 4, right: 2, precision: 2 / 3, recall: 2 / 3 });
  expect(rates.wrong).toEqual([
    { dossier: '1', requirement: 'b', expected: 'gap', read: 'unseen' },
    { dossier: '1', requirement: 'c', expected: 'unseen', read: 'gap' },
  ]);
});

test('a requirement without an outcome was not seen', () => {
  expect(scoreOutcomes([{ dossier: '1', expected: { a: 'met' }, read: {} }]).wrong).toHaveLength(1);
});

test('the facts that a person wrote down give the outcomes of a reader without faults', () => {
  const truth: readonly TruthFact[] = [
    { fact: 'support.law', state: 'found', value: 'wmo' },
    { fact: 'support.financing', state: 'found', value: 'zin' },
    { fact: 'support.municipality', state: 'found', value: 'Midden-Groningen' },
    { fact: 'support.startDate', state: 'found', value: '2026-01-05' },
    { fact: 'plan.date', state: 'empty' },
  ];
  const observations = observationsOfTruth({ id: '1/plan', truth }, '2026-11-18');
  expect(outcomesOn(observations, '2026-11-18')).toMatchObject({ 'mg-d02-plan-within-3-months': 'gap' });
  expect(outcomesOn([], '2026-11-18')).toMatchObject({ 'mg-d02-plan-within-3-months': 'unseen' });
});
