import { expect, test } from 'vitest';
import { factAreas } from './areas.ts';
import { areaOf, factNames, isFactName, isOwnFact, ownFactNames, vocabulary } from './vocabulary.ts';

const named = factNames.filter((fact) => !isOwnFact(fact));

test('there are 185 facts', () => expect(named).toHaveLength(185));

test('and places for 24 of an organisation itself, which have no labels until it gives them', () => {
  expect(ownFactNames).toHaveLength(24);
  for (const fact of ownFactNames) {
    expect(areaOf(fact)).toBe('own');
    expect(vocabulary[fact].labels).toEqual({ nl: [], en: [] });
  }
});

test.each(named)('%s: its area exists and it has labels in both languages', (fact) => {
  expect(Object.keys(factAreas)).toContain(areaOf(fact));
  const { labels, labelsInContext, itemOf, latestOf, type, values } = vocabulary[fact];
  for (const language of ['nl', 'en'] as const) {
    expect([...labels[language], ...(labelsInContext?.[language] ?? [])]).not.toHaveLength(0);
  }
  for (const list of [itemOf, latestOf]) {
    if (list) expect(isFactName(list) && vocabulary[list].type).toBe('list');
  }
  if (type === 'enum') expect(Object.keys(values ?? {}).length).toBeGreaterThan(1);
});
