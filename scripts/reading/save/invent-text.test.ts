import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areasIn, matchLabel } from '../../../extension/reader/label-index.ts';
import { parseDate } from '../../../extension/reader/values/dutch-date.ts';
import { isEmptyMarker } from '../../../extension/reader/values/empty.ts';
import { parsePeriod } from '../../../extension/reader/values/period.ts';
import { parseBoolean } from '../../../extension/reader/values/words.ts';
import { textInventor } from './invent-text.ts';
import { inventedWords } from './invent-words.ts';
import { knownWords } from './known-words.ts';

const WEEKS = -60;
const invent = (text: string, keep: readonly string[] = []) =>
  textInventor(knownWords(keep), { seed: 'seed', weeks: WEEKS }).text(text);

test.each([
  'Ondertekend op',
  'Ondertekend op:',
  'ONDERSTEUNINGSPLAN',
  'Evaluaties',
  'Cliëntnummer',
  'Geen evaluaties',
  'Wij vervoeren deze cliënt',
  'Rol van onze organisatie',
  'Er zijn nog geen evaluaties vastgelegd.',
  'Niet ingevuld',
  'Definitief',
  'Ja',
  '-',
  '✓',
  'Opslaan',
  'Signed on',
])('"%s" stays', (text) => {
  expect(invent(text)).toBe(text);
});

test.each([
  ['Jansen', /^\p{Lu}\p{L}+$/u],
  ['mevrouw J.A. de Boer-Tadema', /^.+$/],
  ['j.deboer@zorggroep.nl', /^[a-z0-9]+@voorbeeld\.invalid$/],
  ['www.zorggroep.nl/clienten/12345?naam=Jansen', /^https:\/\/voorbeeld\.invalid\/[a-z]+$/],
  ['9712 JK', /^\d{4} [A-Z]{2}$/],
  ['06-12345678', /^0\d-\d{8}$/],
  ['100412', /^[1-9]\d{5}$/],
  ['Cliënt wil graag verhuizen naar Sappemeer.', /^\p{Lu}.*\.$/u],
  ['€ 1.250,00', /^€ \d\.\d{3},\d{2}$/],
] as const)('"%s" becomes something of its kind', (text, kind) => {
  const invented = invent(text);
  expect(invented).toMatch(kind);
  for (const word of text.match(/\p{L}{4,}|\d{4,}/gu) ?? []) expect(invented).not.toContain(word);
});

test.each([
  ['Ondertekend op: 12-03-2026', /^Ondertekend op: \d{2}-\d{2}-2025$/],
  ['Evaluaties (7)', /^Evaluaties \([1-9]\)$/],
  ['Cliëntnummer 100412', /^Cliëntnummer \d{6}$/],
  ['Ondertekend op (Jansen)', /^Ondertekend op \(\p{L}+\)$/u],
  ['Cliënt en Jansen', /^Cliënt en \p{L}+$/u],
  ['3 maanden', /^[1-9] maanden$/],
])('of "%s" the label stays and the value does not', (text, kind) => {
  expect(invent(text)).toMatch(kind);
  expect(invent(text)).not.toBe(text);
  expect(invent(text)).not.toContain('Jansen');
});

test.each([
  ['Feestelijke evaluatie', /^\p{L}+ evaluatie$/u],
  ['Zomerevaluatie', /^evaluatie$/],
  ['Evaluatieronde Jansen', /^evaluatie \p{L}+$/u],
  ['Cliënt vertelt dat de evaluatie goed ging', /^(?!.*evaluatie)/],
])('a short text stays about the same subject: "%s"', (text, kind) => {
  expect(invent(text)).toMatch(kind);
  expect(invent(text)).not.toMatch(/Feestelijke|Zomer|ronde|Jansen|vertelt/);
});

test('the white space around a text stays, and a text of white space is one space', () => {
  expect(invent('  Plan\n')).toBe(' Plan ');
  expect(invent(' \n ')).toBe(' ');
  expect(invent('')).toBe('');
});

test('what a person says to keep stays, and nothing more', () => {
  expect(invent('Getekend dd.', ['Getekend dd.'])).toBe('Getekend dd.');
  expect(invent('Getekend dd. Jansen', ['Getekend dd.'])).not.toContain('Jansen');
});

test('the same text is the same invented one everywhere', () => {
  expect(invent('Anneke Brouwer')).toBe(invent('Anneke Brouwer'));
  expect(invent('Anneke Brouwer').split(' ').at(-1)).toBe(invent('mevr. Tineke Brouwer').split(' ').at(-1));
});

describe('dates move by whole weeks in the form in which they are written', () => {
  const later = (iso: string) => new Date(Date.parse(iso) + WEEKS * 7 * 86_400_000).toISOString().slice(0, 10);

  test.each([
    '2026-03-02',
    '02-03-2026',
    '2-3-2026',
    '2/3/2026',
    '2.3.2026',
    "2-3-'26",
    '2 maart 2026',
    '2 mrt 2026',
    '2 mrt. 2026',
    'ma 2 mrt. 2026',
    'maandag 2 maart 2026',
    '2 March 2026',
    'March 2, 2026',
    '2026-03-02T10:15:00Z',
    '02-03-2026 10:15',
  ])('%s', (text) => {
    const invented = invent(text);
    expect(parseDate(text)).toBe('2026-03-02');
    expect(parseDate(invented)).toBe(later('2026-03-02'));
    expect(invented.replaceAll(/\p{L}+|\d+/gu, '')).toBe(text.replaceAll(/\p{L}+|\d+/gu, ''));
    // Whole weeks: the same day of the week.
    expect(/^(?:ma|maandag)/.exec(invented)?.[0]).toBe(/^(?:ma|maandag)/.exec(text)?.[0]);
  });

  test('their order stays, whatever the dates', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [a = '', b = ''] = [one, other].map((day) => day.toISOString().slice(0, 10));
        const [newA = '', newB = ''] = [a, b].map((day) => invent(day));
        expect([newA, newB]).toEqual([later(a), later(b)]);
        expect(newA < newB).toBe(a < b);
      }),
    );
  });

  test.each(['31-02-2026', '30 februari 2026', '2026-13-45'])('%s, which does not exist, stays no date', (text) => {
    expect(invent(text)).not.toBe(text);
  });

  test('times keep their order within the day', () => {
    const times = ['00:05', '08:30', '10:15', '10:45', '23:59'].map((time) => invent(time));
    expect([...times].sort()).toEqual(times);
    expect(times.every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toBe(true);
  });
});

test.each(inventedWords)('the invented word "%s" means nothing to the reader', (word) => {
  expect(matchLabel(word)).toEqual([]);
  expect(areasIn(word)).toEqual([]);
  expect(isEmptyMarker(word)).toBe(false);
  expect(parseBoolean(word)).toBeUndefined();
  expect(parseDate(word)).toBeUndefined();
  expect(parsePeriod(word)).toBeUndefined();
});

test('no word of a text that is not known is left in it', () => {
  const secret = fc.stringMatching(/^[bcdfgklmnprstvz]{2}[aeiou]q[bcdfgklmnprstvz]{2,6}$/);
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom('Plan', 'Ondertekend op', 'op', '12-03-2026', 'nr.', '(', ':', 'en'),
      (word, beside) => {
        for (const text of [
          word,
          `${beside} ${word}`,
          `${word} ${beside}`,
          `${beside}: ${word}.`,
          `${word}, ${word}`,
          word.toUpperCase(),
        ]) {
          expect(invent(text).toLowerCase()).not.toContain(word);
        }
      },
    ),
  );
});

test('a text of a million characters takes no time worth naming', { timeout: 20_000 }, () => {
  const text = 'Jansen kwam op 12-03-2026 om 10:15 langs, tel. 06-12345678. '.repeat(16_000);
  expect(invent(text)).not.toContain('Jansen');
});
