import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBsn } from '../../../extension/reader/bsn.ts';
import { inventCode, inventNumber } from './invent-number.ts';

const shapeOf = (text: string) => text.replaceAll(/\d/g, '0').replaceAll(/\p{L}/gu, 'x');

test('a number keeps its groups and its length, is another one, and is never a citizen service number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\d{1,5}$/), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', '.', '-', '/'),
      fc.string(),
      (groups, mark, seed) => {
        const text = groups.join(mark);
        const invented = inventNumber(text, seed);
        expect(shapeOf(invented)).toBe(shapeOf(text));
        expect(invented).not.toBe(text);
        expect(isBsn(invented)).toBe(false);
      },
    ),
  );
});

test.each(['123456782', '111222333', '123.456.782'])('%s becomes nine figures that fail the eleven test', (bsn) => {
  for (let seed = 0; seed < 200; seed += 1) expect(isBsn(inventNumber(bsn, String(seed)))).toBe(false);
});

test('the same number is the same invented one, however it is grouped, and another one with another seed', () => {
  const plain = inventNumber('0612345678', 'a');
  expect(inventNumber('06 12 34 56 78', 'a').replaceAll(' ', '')).toBe(plain);
  expect(inventNumber('0612345678', 'b')).not.toBe(plain);
  expect(plain.startsWith('0')).toBe(true);
});

test.each(['A-10045', 'K2026AB', 'nl12bank0123456789', '3c'])('the code %s keeps its kinds of characters', (code) => {
  const invented = inventCode(code, 'seed');
  expect(shapeOf(invented)).toBe(shapeOf(code));
  expect(invented).not.toBe(code);
  expect(invented === invented.toLowerCase()).toBe(code === code.toLowerCase());
});
