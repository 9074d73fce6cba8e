import type { Json } from './api-document.ts';
import type { Random } from './random.ts';

/** Texts that programs stumble over: empty, controls, half a character, right to left, signs of other languages. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\n\r\t\u001b[31m',
  '\ud800',
  'é́́́́'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(30),
  '\u202egnirts',
  '\ufeff\ufffe\uffff',
  "' OR 1=1; DROP TABLE people; --",
  '" } ], "a": [ { "',
  '%',
  '_%_',
  '../../v1/session',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '{{7*7}}',
  'ſtraße İ ﬁ',
  'NaN',
  'null',
  '-0',
  '1e309',
  '9'.repeat(400),
  'x'.repeat(5000),
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  '2026-13-01T25:61:61Z',
  '+275760-09-13T00:00:00.001Z',
];

const hostileValues: readonly Json[] = [
  ...hostileTexts,
  null,
  true,
  false,
  0,
  -1,
  -0,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63,
  [],
  {},
  [[]],
  [null],
  { '': '' },
  { a: { b: { c: {} } } },
  { toString: 1, constructor: null },
];

export const hostileValue = (random: Random): Json => random.pick(hostileValues);

/** The value with one thing in it changed: a part replaced, left out, doubled or added. */
export function spoil(random: Random, value: Json): Json {
  if (value === null || typeof value !== 'object' || random.chance(0.15)) return hostileValue(random);
  if (Array.isArray(value)) return spoilList(random, value);
  const names = Object.keys(value);
  const kind = random.below(10);
  if (kind === 0 || names.length === 0)
    return withField(value, random.pick(['extra', '__proto__', '', 'id']), hostileValue(random));
  const name = random.pick(names);
  if (kind === 1) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
  return withField(value, name, spoil(random, value[name] ?? null));
}

/** `__proto__` too, as a field of its own: that is what JSON makes of it. */
const withField = (value: { [key: string]: Json }, name: string, field: Json): Json =>
  Object.fromEntries([...Object.entries(value), [name, field]]);

function spoilList(random: Random, list: readonly Json[]): Json {
  if (list.length === 0) return [hostileValue(random)];
  const at = random.below(list.length);
  const kind = random.below(5);
  if (kind === 0) return [...list, ...list];
  if (kind === 1) return list.filter((_, index) => index !== at);
  return list.map((item, index) => (index === at ? spoil(random, item) : item));
}
