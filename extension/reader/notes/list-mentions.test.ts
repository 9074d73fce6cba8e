// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { readList } from '../list.ts';

/** The entries that are read from a piece of page. */
function itemsOf(html: string, list: FactName = 'report.entries') {
  document.body.innerHTML = `<div>${html}</div>`;
  const read = readList(list, [document.body.firstElementChild as Element], 'Rapportages');
  return read?.reading.state === 'found' ? read.reading.items : undefined;
}

const told = [{ concept: 'plan-discussed', context: 'affirmed' }];
const small = 'Samen koffie gedronken en de post geopend. '.repeat(20);

const table = (...notes: string[]) =>
  `<table><tr><th>Datum</th><th>Rapportage</th></tr>${notes
    .map((note) => `<tr><td>3-3-2026</td><td>${note}</td></tr>`)
    .join('')}</table>`;

test.each([
  ['a table', table('Zorgplan besproken met mw.')],
  ['a list', '<ul><li>3-3-2026 Zorgplan besproken met mw.</li></ul>'],
  ['a card', '<ul><li><dl><dt>Datum</dt><dd>3-3-2026</dd><dt>Verslag</dt><dd>Zorgplan besproken.</dd></dl></li></ul>'],
])('notes in %s say what they speak of', (_, html) => {
  expect(itemsOf(html)).toMatchObject([{ date: '2026-03-03', mentions: told }]);
});

test.each([
  ['a table', table(`${small} Zorgplan besproken met mw.`)],
  ['a list', `<ul><li>3-3-2026 ${small} Zorgplan besproken met mw.</li></ul>`],
  ['a card', `<ul><li><dl><dt>Verslag</dt><dd>${small} Zorgplan besproken met mw.</dd></dl></li></ul>`],
])('in %s the whole note is read, also what is not kept of it', (_, html) => {
  const [item] = itemsOf(html) ?? [];
  expect(item?.text).not.toContain('Zorgplan');
  expect(item?.text.length).toBeLessThanOrEqual(300);
  expect(item?.mentions).toEqual(told);
});

test('a note that tells nothing has no mentions', () => {
  expect(itemsOf(table('Samen boodschappen gedaan.'))).toEqual([
    { text: 'Samen boodschappen gedaan.', date: '2026-03-03' },
  ]);
});

test('the day of the note tells what is long ago', () => {
  expect(itemsOf(table('In 2025 is het zorgplan besproken.'))).toMatchObject([
    { mentions: [{ concept: 'plan-discussed', context: 'historical' }] },
  ]);
});

test('entries of other lists have no mentions', () => {
  expect(itemsOf('<ul><li>Zorgplan besproken</li></ul>', 'network.members')).toEqual([{ text: 'Zorgplan besproken' }]);
});
