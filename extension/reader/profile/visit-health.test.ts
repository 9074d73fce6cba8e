import { expect, test } from 'vitest';
import { type VisitedField, VisitHealth } from './visit-health.ts';

const field = 'plan.signedDate' as const;
const seen: VisitedField = { field, read: true, sound: true };
const missed: VisitedField = { field, read: false, sound: false };
const at = (visit: string, ...fields: VisitedField[]) => ({ visit, fields });

test('a page that is read again and again is one visit', () => {
  const health = new VisitHealth();
  expect(health.note([at('1 plan', seen)])).toEqual([]);
  expect(health.note([at('1 plan', seen)])).toEqual([]);
  expect(health.note([at('2 plan', missed)])).toEqual([seen]);
  expect(health.note([])).toEqual([missed]);
  expect(health.note([])).toEqual([]);
});

test('a visit that lasts is counted once, also when it ends or goes on', () => {
  const health = new VisitHealth();
  expect(health.count()).toEqual([]);
  health.note([at('1 plan')]);
  expect(health.count()).toEqual([]);
  health.note([at('1 plan', missed)]);
  expect(health.count()).toEqual([missed]);
  health.note([at('1 plan', seen)]);
  expect(health.count()).toEqual([]);
  expect(health.note([])).toEqual([]);
  health.note([at('1 plan', seen)]);
  expect(health.count()).toEqual([seen]);
});

test('pages in frames are visits of their own', () => {
  const health = new VisitHealth();
  health.note([at('header', seen), at('plan', missed)]);
  expect(health.note([at('header', seen), at('risks')])).toEqual([missed]);
  expect(health.count()).toEqual([seen]);
});

test.each([
  ['late on screen', [missed, seen], seen],
  ['gone again', [seen, missed], seen],
  ['never there', [missed, missed], missed],
  ['one locator late', [{ ...seen, sound: false }, seen], seen],
  ['one locator never', [{ ...seen, sound: false }, missed], { ...seen, sound: false }],
])('%s: the best reading of the visit counts', (_, readings, counted) => {
  const health = new VisitHealth();
  for (const reading of readings) health.note([at('1 plan', reading)]);
  expect(health.count()).toEqual([counted]);
});
