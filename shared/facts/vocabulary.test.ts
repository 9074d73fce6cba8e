import { expect, test } from 'vitest';
import { factAreas } from './areas.ts';
import { areaOf, factNames, isFactName, vocabulary } from './vocabulary.ts';

test('there are 185 facts', () => expect(factNames).toHaveLength(185));

test.each(factNames)('%s: its area exists and it has labels in both languages', (fact) => {
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
