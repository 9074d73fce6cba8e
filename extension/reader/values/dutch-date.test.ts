import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, parseDate } from './dutch-date.ts';

describe('a date in every usual form', () => {
  test.each([
    ['03-03-2026', '2026-03-03'],
    ['3-3-2026', '2026-03-03'],
    ['3/3/2026', '2026-03-03'],
    ['3.3.2026', '2026-03-03'],
    ["3-3-'26", '2026-03-03'],
    ['03-03-26', '2026-03-03'],
    ['2026-03-03', '2026-03-03'],
    ['2026-03-03T10:30:00Z', '2026-03-03'],
    ['2026-03-03 10:30', '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
    ['3 mrt 2026', '2026-03-03'],
    ['3 mrt. 2026', '2026-03-03'],
    ["2 sep. '26", '2026-09-02'],
    ['di 3 mrt 2026', '2026-03-03'],
    ['dinsdag 3 maart 2026', '2026-03-03'],
    ['Dinsdag 3 maart 2026 om 10:30 uur', '2026-03-03'],
    ['op 3 maart 2026', '2026-03-03'],
    ['sinds 3-3-2026', '2026-03-03'],
    ['3 March 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['March 3rd, 2026', '2026-03-03'],
    ['3rd of March 2026', '2026-03-03'],
    ['3-mrt-2026', '2026-03-03'],
    ['12 maart 2026 (over 3 dagen)', '2026-03-12'],
    ['12-03-2026 door cliënt', '2026-03-12'],
    ['29-02-2028', '2028-02-29'],
    ['17-04-1958', '1958-04-17'],
    ['Sep 2, 2026', '2026-09-02'],
    ['2 Sep 2026', '2026-09-02'],
    ['Wed, 2 Sep 2026 3:05 PM', '2026-09-02'],
    ['wo 02-09-2026 14:05 - 15:00', '2026-09-02'],
    ['2 september 2026, 14u30', '2026-09-02'],
    ['02-09-2026 14.05 u.', '2026-09-02'],
    ['Ja, op 02-09-2026', '2026-09-02'],
    ['✓ 02-09-2026', '2026-09-02'],
    ['2026-09-01T22:00:00.000Z', '2026-09-02'],
    ['2026-09-01T21:59:59Z', '2026-09-01'],
    ['2026-09-02T00:30:00+02:00', '2026-09-02'],
    ['01-01-39', '2039-01-01'],
    ['01-01-70', '1970-01-01'],
  ])('%s', (text, date) => expect(parseDate(text)).toBe(date));
});

describe('no date, or not certainly one', () => {
  test.each([
    '31-02-2026',
    '29-02-2026',
    '00-01-2026',
    '3 maart',
    'maart 2026',
    '2026',
    '01-01-2026 t/m 31-12-2026',
    '1-1-2026 – 1-2-2026',
    'herinnering gestuurd 12-03-2026',
    'niet op 12-03-2026',
    '12-03-2026 geannuleerd',
    '06-12345678',
    '999990019',
    '12-13-2026',
    '1.2.3.2026',
    '100412-03-2026',
    'versie 2.3.2026.1',
    '12-03-2026 (geannuleerd)',
    '12-03-2026 (gepland)',
    '12-03-2026 door cliënt geweigerd',
    'Ja, tenzij 12-03-2026',
    'nee, 12-03-2026',
    '17-04-58',
    '01-01-40',
    '01-01-69',
    '3 dagen geleden',
    'vandaag',
    'gisteren',
    `12-03-2026${' '.repeat(5000)}geannuleerd`,
  ])('%s', (text) => expect(parseDate(text)).toBeUndefined());
});

test('finds every date of a text, in order', () => {
  expect(datesIn('Van 1-2-2026 tot 3 april 2026.').dates.map(({ date }) => date)).toEqual(['2026-02-01', '2026-04-03']);
});

describe('a day named from today, 1-3-2026', () => {
  test.each([
    ['vandaag', '2026-03-01'],
    ['Vandaag, 14:05', '2026-03-01'],
    ['gisteren', '2026-02-28'],
    ['Gisteren om 9:15 uur', '2026-02-28'],
    ['eergisteren', '2026-02-27'],
    ['Yesterday', '2026-02-28'],
    ['gisteren geannuleerd', undefined],
    ['gisteren of vandaag', undefined],
    ['morgen', undefined],
    ['3 dagen geleden', undefined],
    ['vorige week', undefined],
  ])('%s', (text, date) => expect(parseDate(text, { today: '2026-03-01' })).toBe(date));
});

describe('a page in English', () => {
  test.each([
    ['09/02/2026', undefined],
    ['09/13/2026', '2026-09-13'],
    ['13/09/2026', '2026-09-13'],
    ['09/09/2026', '2026-09-09'],
    ['13/13/2026', undefined],
    ['2026-09-02', '2026-09-02'],
    ['02-09-2026', '2026-09-02'],
  ])('%s', (text, date) => expect(parseDate(text, { isEnglish: true })).toBe(date));
});

test('every day of two centuries survives writing and reading in each form', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-') as [string, string, string];
      const long = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
      for (const text of [iso, `${d}-${m}-${y}`, `${Number(d)}/${Number(m)}/${y}`, long]) {
        expect(parseDate(text)).toBe(iso);
      }
    }),
  );
});
