import { describe, expect, test } from 'vitest';
import { freePosition } from './free-place.ts';

describe('the ring', () => {
  test.each([
    ['stays where it hangs', () => false, 0.62],
    ['goes a little down', (position: number) => position < 0.7, 0.72],
    ['goes up when below it is taken', (position: number) => position > 0.5, 0.47],
    ['stays when everything is taken', () => true, 0.62],
  ])('%s', (_, isTaken, expected) => {
    expect(freePosition(0.62, isTaken)).toBeCloseTo(expected);
  });
  test('never leaves the window', () => {
    const asked: number[] = [];
    freePosition(0.9, (position) => asked.push(position) > 0);
    expect(Math.max(...asked)).toBeLessThanOrEqual(0.94);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(0.06);
  });
});
