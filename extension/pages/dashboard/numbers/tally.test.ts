import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../../shared/domain/outcome.ts';
import { type SomeCounts, someCells } from '../testing.ts';
import { amountOf, shareOf, sumOf } from './amount.ts';
import { countsOf, tally, total } from './tally.ts';

const exact = (counts: SomeCounts) => tally(countsOf(someCells(counts), 'exact'));
const rounded = (counts: SomeCounts) => tally(countsOf(someCells(counts), 'rounded'));
const known = (count: number, isInexact = false) => ({ count, isInexact });

test('shares are of what is decided and of what applies', () => {
  const figures = exact({
    met: 6,
    gap: 2,
    upcoming: 3,
    'needs-judgement': 1,
    unseen: 5,
    unreadable: 3,
    'not-applicable': 10,
  });
  expect(figures).toMatchObject({
    all: known(30),
    applicable: known(20),
    decided: known(8),
    gapShare: { value: 0.25 },
    unknown: known(8),
    unknownShare: { value: 0.4 },
  });
});

test('nothing decided is not 0 %', () => expect(exact({ unseen: 5 }).gapShare).toBeUndefined());
test('applying nowhere has no share that is unseen', () => {
  expect(exact({ 'not-applicable': 5 }).unknownShare).toBeUndefined();
});

describe('hidden numbers', () => {
  test.each([
    ['gap', 'gapShare'],
    ['met', 'gapShare'],
    ['unseen', 'unknownShare'],
  ] as const)('of %s hide %s', (outcome, share) => {
    expect(rounded({ met: 40, gap: 20, unseen: 15, upcoming: 10, [outcome]: null })[share]).toBe('hidden');
  });

  test('are among those that are shown, so the share unseen is known about', () => {
    const { unknownShare, applicable } = rounded({ met: 40, gap: null, unseen: 10, unreadable: null });
    expect(unknownShare).toEqual({ value: 0.2, isInexact: true });
    expect(applicable).toEqual(known(50, true));
  });

  test('hide everything when nothing is shown', () => {
    const none = Object.fromEntries(outcomes.map((outcome) => [outcome, null]));
    expect(rounded(none)).toMatchObject({ all: 'hidden', applicable: 'hidden', unknownShare: 'hidden' });
  });

  test('do not hide what does not rest on them', () => {
    expect(rounded({ met: 30, gap: 10, unseen: null }).gapShare).toEqual({ value: 0.25, isInexact: true });
  });

  test('in one requirement leave it out of the total, which is inexact then', () => {
    const counts = [
      { met: 3, gap: 1 },
      { met: null, gap: 5 },
    ].map((each) => countsOf(someCells(each), 'exact'));
    expect(total(counts)).toMatchObject({ decided: known(4, true), gapShare: { value: 0.25, isInexact: true } });
  });

  test('in all of them hide the total', () => {
    expect(total([countsOf(someCells({ met: null }), 'rounded')]).decided).toBe('hidden');
  });
});

test('a cell says by itself that it is inexact', () => {
  expect(amountOf({ count: 40, isInexact: true }, 'exact')).toEqual(known(40, true));
});

test('the sum of one hidden number is not known', () => {
  expect(sumOf([known(3), 'hidden'])).toBe('hidden');
  expect(shareOf(known(3), 'hidden')).toBe('hidden');
});

test('a total equals the sum of its parts, whatever they are', () => {
  const counts = fc.record(Object.fromEntries(outcomes.map((outcome) => [outcome, fc.nat(200)])));
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 8 }), (list) => {
      const sum = total(list.map((each) => countsOf(someCells(each), 'exact')));
      for (const outcome of outcomes) {
        const expected = list.reduce((all, each) => all + (each[outcome] ?? 0), 0);
        expect(sum.counts[outcome]).toEqual(known(expected));
      }
    }),
  );
});
