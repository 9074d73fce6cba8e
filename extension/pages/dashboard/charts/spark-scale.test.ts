import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparkScale } from './spark-scale.ts';

test.each([
  [[], 0, 1],
  [[0.5], 0.375, 0.625],
  [[0.4, 0.6], 0.375, 0.625],
  [[0.2, 0.8], 0.2, 0.8],
  [[0, 0.1], 0, 0.25],
  [[0.98, 1], 0.75, 1],
  [[0, 1], 0, 1],
])('%j lies between %d and %d', (shares, low, high) => {
  const scale = sparkScale(shares);
  expect(scale.low).toBeCloseTo(low);
  expect(scale.high).toBeCloseTo(high);
});

test('every share lies on the scale, and the scale within 0 and 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 13 }), (shares) => {
      const { low, high } = sparkScale(shares);
      const slack = 1e-9;
      return low >= 0 && high <= 1 + slack && shares.every((each) => each >= low - slack && each <= high + slack);
    }),
  );
});
