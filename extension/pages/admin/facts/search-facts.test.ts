import { expect, test } from 'vitest';
import { isOwnFact, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { sharedLabels } from './ambiguous-labels.ts';
import { searchFacts } from './search-facts.ts';

const none = new Map();

test.each([
  ['datum plan', 'plan.date'],
  ['plandatum', 'plan.date'],
  ['Plan signed', 'plan.signedDate'],
  ['plan.signedDate', 'plan.signedDate'],
  ['cliënt leeftijd', 'client.age'],
])('"%s" finds %s', (query, fact) => {
  expect(searchFacts(query, undefined, none)).toContain(fact);
});

test('what begins with the words comes first', () => {
  expect(searchFacts('datum plan', undefined, none)[0]).toBe('plan.date');
});

test('only facts that fit are found, and none with words that nothing has', () => {
  const lists = searchFacts('', (fact) => vocabulary[fact].type === 'list', none);
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.every((fact) => vocabulary[fact].type === 'list')).toBe(true);
  expect(searchFacts('xyzzy', undefined, none)).toEqual([]);
});

test('places for own facts are found by the organisation’s name for them, and only when they are used', () => {
  expect(searchFacts('', undefined, none).filter(isOwnFact)).toEqual([]);
  const own = new Map([['own.date-2' as const, { nl: 'Datum huisbezoek', en: 'Date of home visit' }]]);
  expect(searchFacts('huisbezoek', undefined, own)).toEqual(['own.date-2']);
});

test('labels that other facts have too are named with those facts, both ways', () => {
  const ambiguous = searchFacts('', undefined, none).flatMap((fact) =>
    sharedLabels(fact).map(({ label, others }) => ({ fact, label, others })),
  );
  for (const { fact, others } of ambiguous) {
    expect(others).not.toContain(fact);
    for (const other of others) expect(sharedLabels(other).flatMap((each) => each.others)).toContain(fact);
  }
});
