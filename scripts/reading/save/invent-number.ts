import { isBsn } from '../../../extension/reader/bsn.ts';
import { seeded } from './seeded.ts';

const DIGITS = '0123456789';

/**
 * As many digits in the same groups, never a citizen service number. A leading zero stays one, a leading figure is never
 * made into one.
 * @param text digits with separators, such as `06-12 34 56 78`
 */
export function inventNumber(text: string, seed: string): string {
  const digits = text.replaceAll(/\D/g, '');
  const random = seeded(seed, `number ${digits}`);
  const next = (from: number) => DIGITS[from + Math.floor(random() * (10 - from))] ?? '0';
  const draw = () =>
    [...digits].map((digit, at) => (at > 0 ? next(0) : digit === '0' && digits.length > 1 ? '0' : next(1)));
  let invented = draw();
  // One figure has eight others; a longer number is hardly ever drawn as itself.
  while (invented.join('') === digits || isBsn(invented.join(''))) invented = draw();
  let at = 0;
  return text.replaceAll(/\d/g, () => invented[at++] ?? '0');
}

const UPPER = 'ABCDEFGHJKLMNPRSTVWZ';

/** A code of letters and digits, each replaced by one of its kind: `K2026-AB` gives another letter, four digits, two letters. */
export function inventCode(text: string, seed: string): string {
  const random = seeded(seed, `code ${text.toUpperCase()}`);
  const isLower = text === text.toLowerCase();
  const letter = () => UPPER[Math.floor(random() * UPPER.length)] ?? 'A';
  const draw = () =>
    text.replaceAll(/[\p{L}\d]/gu, (each) => (/\d/.test(each) ? String(1 + Math.floor(random() * 9)) : letter()));
  let invented = draw();
  while (isBsn(invented.replaceAll(/\D/g, '')) || invented.toUpperCase() === text.toUpperCase()) invented = draw();
  return isLower ? invented.toLowerCase() : invented;
}
