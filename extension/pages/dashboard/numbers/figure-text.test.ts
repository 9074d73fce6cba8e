import { expect, test } from 'vitest';
import { formatFor } from '../../i18n/format.ts';
import { nl } from '../../i18n/nl.ts';
import { figureText } from './figure-text.ts';

const { amount, share } = figureText(nl.dashboard.figure, formatFor('nl'));

test.each([
  [{ count: 1234, isInexact: false }, '1.234'],
  [{ count: 1235, isInexact: true }, 'ca. 1.235'],
  ['hidden', 'verborgen'],
] as const)('an amount %o is %s', (value, text) => expect(amount(value)).toBe(text));

test.each([
  [{ value: 0, isInexact: false }, '0%'],
  [{ value: 1, isInexact: false }, '100%'],
  [{ value: 0, isInexact: true }, '< 5%'],
  [{ value: 0.049, isInexact: true }, '< 5%'],
  [{ value: 0.05, isInexact: true }, 'ca. 5%'],
  [{ value: 0.95, isInexact: true }, 'ca. 95%'],
  [{ value: 0.951, isInexact: true }, '> 95%'],
  ['hidden', 'verborgen'],
  [undefined, undefined],
] as const)('a share %o is %s', (value, text) => expect(share(value)).toBe(text));
