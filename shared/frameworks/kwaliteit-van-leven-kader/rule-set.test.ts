import { expect, test } from 'vitest';
import { kwaliteitVanLevenKader } from './rule-set.ts';

const { requirements } = kwaliteitVanLevenKader;

function countBy(keyOf: (requirement: (typeof requirements)[number]) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const requirement of requirements) counts[keyOf(requirement)] = (counts[keyOf(requirement)] ?? 0) + 1;
  return counts;
}

test('every point of the text is there: 61 bullets and one sentence', () => {
  expect(requirements).toHaveLength(62);
  expect(countBy(({ subject }) => subject)).toEqual({ 'client-dossier': 23, staff: 9, organisation: 30 });
  expect(countBy(({ checkability }) => checkability)).toEqual({
    automatic: 4,
    assisted: 13,
    manual: 6,
    organisational: 39,
  });
  expect(countBy(({ severity }) => severity)).toEqual({ high: 10, medium: 20, low: 32 });
});

test('each heading has as many points as the text', () => {
  expect(countBy(({ theme }) => theme)).toEqual({
    nabijheid: 7,
    betekenis: 7,
    'eigen-regie': 2,
    betrokkenheid: 4,
    attitude: 3,
    deskundigheid: 4,
    'vakinhoudelijk-leiderschap': 5,
    'organisatie-algemeen': 4,
    'visie-op-zorg': 3,
    sturen: 3,
    'leiderschap-bestuur': 12,
    inzicht: 8,
  });
});

test('ids follow the columns and no point is cited twice', () => {
  expect(requirements.map(({ id }) => id.slice(0, 7))).toEqual([
    ...numbered('c', 20),
    ...numbered('p', 12),
    ...numbered('o', 30),
  ]);
  const places = requirements.map(({ source }) => `${source.section} ${source.item}`);
  expect(new Set(places).size).toBe(places.length);
});

function numbered(column: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `kvl-${column}${String(i + 1).padStart(2, '0')}`);
}

test.each(requirements.map((each) => [each.id, each] as const))('%s: says that it is no norm', (_, { note }) => {
  expect(note?.nl).toMatch(/norm|zonder termijn of getal/);
  expect(note?.en).toMatch(/norm|without a term or number/);
});

test('no period claims to be printed in the text', () => {
  const origins = [...JSON.stringify(requirements).matchAll(/"origin":"([a-z-]+)"/g)].map(([, origin]) => origin);
  expect(new Set(origins)).toEqual(new Set(['default']));
});
