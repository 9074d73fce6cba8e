import { expect, test } from 'vitest';
import type { Observation, ScalarValue } from '../../../shared/domain/fact.ts';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { readWords } from './read-words.ts';

const read = (fact: FactName, value: ScalarValue, text: string): Observation => ({
  fact,
  state: 'found',
  value,
  evidence: { label: '', text, page: { title: '', path: '/' }, seenAt: '2026-11-18T12:00:00.000Z' },
});

test.each([
  [read('transport.provided', false, 'Nee, zij reist zelf met de bus'), 'nee, zij reist zelf met de bus', 'nee'],
  [read('transport.provided', true, 'Ja, door Jansen'), 'ja, door jansen', 'ja'],
  [read('support.law', 'wmo', 'Wmo, beschikt door Jansen'), 'wmo, beschikt door jansen', 'wmo'],
] as const)('%o gets a word of the list', (observation, text, word) => {
  expect(readWords([observation])).toEqual(new Map([[text, word]]));
});

test.each([
  read('plan.date', '2026-01-02', '2 januari 2026'),
  read('support.product', 'Begeleiding', 'Begeleiding'),
  read('transport.provided', true, ''),
])('%o does not', (observation) => {
  expect(readWords([observation]).size).toBe(0);
});
