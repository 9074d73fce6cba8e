import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBsn } from './bsn.ts';

describe('a citizen service number', () => {
  test.each([
    '123456782',
    '111222333',
    '1234.56.782',
    '123 456 782',
    '123-456-782',
    '999990019',
    '12345672',
    '00000000',
  ])('%s', (text) => expect(isBsn(text)).toBe(true));
});

describe('is not', () => {
  test.each([
    '123456783',
    '12345678',
    '1234567',
    '1234567820',
    '100412',
    '',
    'A23456782',
    '12345678X',
    '123/456/782',
    '²23456782',
  ])('%s', (text) => expect(isBsn(text)).toBe(false));
});

const aBsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, rest: digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11 }))
  .filter(({ rest }) => rest < 10)
  .map(({ digits, rest }) => [...digits, rest].join(''));

test('every number with its check digit is one, whatever stands between the digits', () => {
  fc.assert(fc.property(aBsn, fc.constantFrom('', ' ', '.', '-'), (bsn, between) => isBsn([...bsn].join(between))));
});
test('a leading nought may be left out', () => {
  fc.assert(fc.property(aBsn, (bsn) => !bsn.startsWith('0') || isBsn(bsn.slice(1))));
});
test('with one other digit is none', () => {
  fc.assert(
    fc.property(aBsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, shift) => {
      const other = [...bsn].map((digit, index) => (index === place ? (Number(digit) + shift) % 10 : digit)).join('');
      return !isBsn(other);
    }),
  );
});
