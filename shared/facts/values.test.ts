import { expect, test } from 'vitest';
import { comparableText } from '../domain/text.ts';
import { factNames, factTitle, vocabulary } from './vocabulary.ts';

const coded = factNames.flatMap((fact) => {
  const { values } = vocabulary[fact];
  return values ? [[fact, values] as const] : [];
});

test.each(coded)('%s: every code has words, and no word means two codes', (_, values) => {
  const words = Object.values(values).map((each) => each.map(comparableText));
  for (const each of words) expect(each.length).toBeGreaterThan(0);
  const distinct = words.flatMap((each) => [...new Set(each)]);
  expect(distinct.filter((word, i) => distinct.indexOf(word) < i)).toEqual([]);
});

test.each(factNames)('%s: has a short name in both languages', (fact) => {
  expect(factTitle(fact, 'nl').length).toBeLessThanOrEqual(45);
  expect(factTitle(fact, 'en').length).toBeLessThanOrEqual(45);
});

test('no two facts have the same name on screen', () => {
  for (const language of ['nl', 'en'] as const) {
    const titles = factNames.map((fact) => factTitle(fact, language));
    expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
  }
});
