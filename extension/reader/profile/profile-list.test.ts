// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import type { Locator } from '../../../shared/profiles/locator.ts';
import { aPage, aProfile, readBody, saidIn } from './testing.ts';

const read = (html: string, fact: FactName, locate: Locator[], change = {}) =>
  saidIn(readBody(html, aPage([{ fact, locate }], change), aProfile()))[fact];

const table = (rows: string) =>
  `<h2>Gesprekken</h2><table class="g"><thead><tr><th>Gehouden</th><th>Invoer</th><th>Wie erbij</th></tr></thead><tbody>${rows}</tbody></table>`;
const rows =
  '<tr><td>1-2-2026</td><td>5-2-2026</td><td>Ja</td></tr><tr><td>1-4-2026</td><td>2-4-2026</td><td>Nee</td></tr>';
const byColumn: Locator = {
  list: { heading: 'Gesprekken' },
  date: { column: 'Gehouden' },
  fields: { 'evaluation.clientPresent': { column: 'Wie erbij' } },
};

describe('a table', () => {
  test('days and fields come from the columns that are named', () => {
    expect(read(table(rows), 'evaluation.dates', [byColumn])).toMatchObject([
      { date: '2026-02-01', fields: { 'evaluation.clientPresent': { state: 'found', value: true } } },
      { date: '2026-04-01', fields: { 'evaluation.clientPresent': { state: 'found', value: false } } },
    ]);
  });

  test.each([
    ['a column is gone', table(rows).replace('Gehouden', 'Datum'), 'does-not-parse'],
    ['an entry has no day', table(rows.replace('1-4-2026', 'volgt')), 'does-not-parse'],
    ['a day does not exist', table(rows.replace('1-4-2026', '31-4-2026')), 'does-not-parse'],
    ['nothing where the list was', '<h2>Gesprekken</h2><p>Kies een periode</p>', 'does-not-parse'],
    ['the heading is gone', table(rows).replace('Gesprekken', 'Contacten'), 'not-found'],
    ['it says that there are none', table('<tr><td colspan="3">Geen gesprekken</td></tr>'), 'empty'],
    ['it says so instead of a table', '<h2>Gesprekken</h2><p>Er zijn nog geen gesprekken.</p>', 'empty'],
  ])('%s', (_, html, said) => {
    expect(read(html, 'evaluation.dates', [byColumn])).toBe(said);
  });

  test('two locators of the same list agree', () => {
    const byCss: Locator = { list: { css: '.g' }, date: { column: 'Gehouden' } };
    const reading = readBody(table(rows), aPage([{ fact: 'evaluation.dates', locate: [byCss, byColumn] }]));
    expect(saidIn(reading)['evaluation.dates']).toMatchObject([{ fields: {} }, { fields: {} }]);
    expect(reading.health).toMatchObject([{ read: true, locators: [true, true] }]);
  });

  test('two lists with other days do not', () => {
    const other = `${table(rows)}<table class="h"><tr><th>Gehouden</th><th>x</th></tr><tr><td>1-1-2020</td><td>y</td></tr></table>`;
    const byCss: Locator = { list: { css: '.h' }, date: { column: 'Gehouden' } };
    expect(read(other, 'evaluation.dates', [byColumn, byCss])).toBe('places-disagree');
  });
});

const cards = (items: string) => `<div id="lijst">${items}</div>`;
const byCard: Locator = {
  list: { css: '#lijst' },
  item: '.kaart',
  date: { css: '.dag' },
  fields: { 'consent.givenBy': { label: 'Door' } },
};
const card = (day: string, by: string) =>
  `<div class="kaart"><span class="dag">${day}</span><p>Foto's (aangevraagd 1-1-2020)</p><dl><dt>Door</dt><dd>${by}</dd></dl></div>`;

describe('cards', () => {
  test('each card is an entry, with its day and fields where the profile says', () => {
    const html = cards(`${card('2-3-2026', 'cliënt')}${card('3-3-2026', '-')}`);
    expect(read(html, 'consent.records', [byCard])).toMatchObject([
      { date: '2026-03-02', fields: { 'consent.givenBy': { state: 'found', value: 'client' } } },
      { date: '2026-03-03', fields: { 'consent.givenBy': { state: 'empty' } } },
    ]);
  });

  test.each([
    ['an entry without the day that the profile points at', cards(card('', 'cliënt')), 'does-not-parse'],
    ['text but no cards', cards('<p>Vier toestemmingen</p>'), 'does-not-parse'],
    ['a blank list', cards(''), 'empty'],
    ['a list that says that it is empty', cards('<p>Geen toestemmingen geregistreerd</p>'), 'empty'],
  ])('%s', (_, html, said) => {
    expect(read(html, 'consent.records', [byCard])).toBe(said);
  });

  test('a card that is loading makes the list wait', () => {
    const html = cards(`${card('2-3-2026', 'cliënt')}<div class="kaart" aria-busy="true"></div>`);
    expect(read(html, 'consent.records', [byCard])).toBeUndefined();
  });

  test('a field that stands twice in an entry is not guessed', () => {
    const twice = card('2-3-2026', 'cliënt').replace('</dl>', '</dl><dl><dt>Door</dt><dd>ouder</dd></dl>');
    expect(read(cards(twice), 'consent.records', [byCard])).toEqual([{ text: expect.any(String), date: '2026-03-02' }]);
  });

  test('a card inside a card is part of it', () => {
    const inner = card('2-3-2026', 'cliënt').replace('<p>', '<div class="kaart">bijlage</div><p>');
    expect(read(cards(inner), 'consent.records', [byCard])).toHaveLength(1);
  });
});

test('without item or columns a list is read as on any page', () => {
  const html = '<h3>Afgesproken werkwijze</h3><ul><li>Rust</li><li>Structuur</li></ul>';
  expect(read(html, 'plan.interventions', [{ list: { heading: 'Afgesproken werkwijze' } }])).toMatchObject([
    { text: 'Rust' },
    { text: 'Structuur' },
  ]);
});
