import { expect, test } from 'vitest';
import { parseDay, sourceOf } from './source.ts';
import { UsageError } from './usage-error.ts';

const file = import.meta.filename;

test('a file, an address, or a file with the address where it stood', () => {
  expect(sourceOf({ html: file })).toEqual({ kind: 'html', file, address: undefined });
  expect(sourceOf({ url: 'https://ecd.nl/a' })).toEqual({ kind: 'url', url: new URL('https://ecd.nl/a') });
  expect(sourceOf({ html: file, url: 'https://ecd.nl/a' })).toMatchObject({
    kind: 'html',
    address: new URL('https://ecd.nl/a'),
  });
});

test.each([
  [{}, /--html BESTAND of --url ADRES/],
  [{ html: 'is-er-niet.html' }, /is-er-niet\.html .* is er niet/],
  [{ html: import.meta.dirname }, /geen bestand/],
  [{ url: 'ecd.nl' }, /"ecd\.nl" is geen adres/],
  [{ url: 'file:///etc/passwd' }, /geen adres/],
  [{ url: 'javascript:alert(1)' }, /geen adres/],
] as const)('%o says what to do', (options, message) => {
  expect(() => sourceOf(options)).toThrow(UsageError);
  expect(() => sourceOf(options)).toThrow(message);
});

test.each(['2026-02-28', '2024-02-29'])('%s is a day', (day) => {
  expect(parseDay(day)).toBe(day);
});

test.each(['2026-02-29', '2026-13-01', '18-11-2026', '2026-1-1', '', 'vandaag', '2026-11-18T00:00'])(
  '"%s" is none',
  (day) => {
    expect(() => parseDay(day)).toThrow(UsageError);
  },
);
