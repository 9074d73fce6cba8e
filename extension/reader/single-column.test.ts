// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

const table = (header: string, ...cells: readonly string[]) =>
  `<h2>No-shows</h2><table><tr>${header}</tr>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`;
const days = (html: string) => readMarkup(html).facts['attendance.noShowDates'];

test.each<[string, string, unknown]>([
  [
    'a header in bold',
    table('<td><b>Datum no-show</b></td>', '03-02-2026', '10-02-2026'),
    [{ date: '2026-02-03' }, { date: '2026-02-10' }],
  ],
  ['a header by its markup', table('<th>Datum</th>', '03-02-2026'), [{ date: '2026-02-03' }]],
])('a table of one column: %s', (_, html, items) => expect(days(html)).toMatchObject(items as object[]));

test.each<[string, string, unknown]>([
  ['it says that there are none', table('<th>Datum</th>', 'geen no-shows'), 'empty'],
  ['one of its rows is no day', table('<th>Datum</th>', '03-02-2026', 'onbekende dag'), undefined],
  ['a day that does not exist', table('<th>Datum</th>', '30-02-2026'), undefined],
  ['it says something of another list', table('<th>Datum</th>', 'geen medicijnen'), undefined],
  ['it is used for layout', table('<th>Datum</th>', '<table><tr><td>03-02-2026</td></tr></table>'), undefined],
  ['it is on its way', table('<th>Datum</th>', '<span aria-busy="true"></span>'), undefined],
])('%s', (_, html, said) => expect(days(html)).toEqual(said));
