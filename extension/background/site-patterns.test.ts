import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPatterns, patternCovers } from './site-patterns.ts';
import { covers } from './sites.ts';

describe('one pattern covers another', () => {
  test.each([
    ['https://ecd.example/*', 'https://ecd.example/*', true],
    ['*://ecd.example/*', 'https://ecd.example/*', true],
    ['https://ecd.example/*', '*://ecd.example/*', false],
    ['http://ecd.example/*', 'https://ecd.example/*', false],
    ['https://*.ecd.example/*', 'https://ecd.example/*', true],
    ['https://*.ecd.example/*', 'https://a.ecd.example/*', true],
    ['https://*.ecd.example/*', 'https://*.a.ecd.example/*', true],
    ['https://*.a.ecd.example/*', 'https://*.ecd.example/*', false],
    ['https://ecd.example/*', 'https://*.ecd.example/*', false],
    ['https://*.ecd.example/*', 'https://notecd.example/*', false],
    ['https://*/*', 'https://*.ecd.example/*', true],
    ['https://*.ecd.example/*', 'https://*/*', false],
    ['<all_urls>', '*://*/*', true],
    ['https://ecd.example/*', 'file:///*', false],
  ])('%s, %s: %s', (outer, inner, is) => expect(patternCovers(outer, inner)).toBe(is));

  const scheme = fc.constantFrom('*', 'http', 'https');
  const host = fc.constantFrom(
    '*',
    'ecd.example',
    '*.ecd.example',
    'a.ecd.example',
    '*.a.ecd.example',
    'notecd.example',
  );
  const pattern = fc.tuple(scheme, host).map(([one, other]) => `${one}://${other}/*`);
  const origin = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      fc.constantFrom('ecd.example', 'a.ecd.example', 'b.a.ecd.example', 'notecd.example'),
    )
    .map(([one, other]) => `${one}://${other}`);

  test('then also every origin', () => {
    fc.assert(
      fc.property(pattern, pattern, origin, (outer, inner, where) => {
        if (patternCovers(outer, inner) && covers(inner, where)) expect(covers(outer, where)).toBe(true);
      }),
    );
  });

  test('what is common to two lists is what both cover', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 4 }),
        fc.array(pattern, { maxLength: 4 }),
        origin,
        (some, others, where) => {
          const any = (patterns: readonly string[]) => patterns.some((each) => covers(each, where));
          const crossing = some.some((one) => others.some((other) => one.startsWith('*') !== other.startsWith('*')));
          fc.pre(!crossing);
          expect(any(commonPatterns(some, others))).toBe(any(some) && any(others));
        },
      ),
    );
  });
});
