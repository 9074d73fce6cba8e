import { expect, test } from 'vitest';
import { LocalisedText } from '../../domain/localised-text.ts';
import { drentsTrustFactor } from './trust-factor.ts';

const { behaviours, purposes, title, introduction } = drentsTrustFactor;

test('five behaviours with as many indicators as the source', () => {
  expect(behaviours.map(({ id, indicators }) => [id, indicators.length])).toEqual([
    ['integer-handelen', 14],
    ['lerend-vermogen', 13],
    ['verantwoording-afleggen', 8],
    ['toetsbaar-opstellen', 12],
    ['open-en-transparant', 9],
  ]);
});

test('every text is there in both languages and none comes twice', () => {
  const indicators = behaviours.flatMap((behaviour) => behaviour.indicators);
  const all = [title, introduction, ...purposes, ...behaviours.flatMap((each) => [each.title, each.description])];
  for (const text of [...all, ...indicators]) expect(LocalisedText.safeParse(text).success).toBe(true);
  expect(new Set(indicators.map(({ nl }) => nl)).size).toBe(56);
  expect(new Set(indicators.map(({ en }) => en)).size).toBe(56);
});

test('holds no number anywhere: it is an aid to conversation, not a score', () => {
  expect(JSON.stringify(drentsTrustFactor)).not.toMatch(/[:[,]\d/);
});
