import { expect, test } from 'vitest';
import { hostPatternOf, originOf } from './site.ts';

test.each([
  ['https://ecd.voorbeeld.nl/clienten/12?tab=plan', 'https://ecd.voorbeeld.nl'],
  ['http://localhost:4173/', 'http://localhost:4173'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///tmp/a.html', undefined],
  ['moz-extension://abc/dashboard.html', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('the origin of %s is %s', (url, origin) => expect(originOf(url)).toBe(origin));

test.each([
  ['https://ecd.voorbeeld.nl', 'https://ecd.voorbeeld.nl/*'],
  ['http://localhost:4173', 'http://localhost/*'],
  ['http://[::1]:80', 'http://[::1]/*'],
] as const)('%s is asked as %s', (origin, pattern) => expect(hostPatternOf(origin)).toBe(pattern));
