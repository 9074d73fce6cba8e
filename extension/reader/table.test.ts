// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { currentRow, messageIn, recordTable } from './record-table.ts';

function table(html: string): Element {
  document.body.innerHTML = `<table>${html}</table>`;
  return document.body.firstElementChild as Element;
}
/** Each record as header and text. */
function records(html: string): unknown {
  return recordTable(table(html))?.rows.map((row) =>
    Object.fromEntries([...row].map(([header, cell]) => [header.textContent, cell.textContent])),
  );
}
const head = '<tr><th>Datum</th><th>Soort</th></tr>';

describe('records under column headers', () => {
  test.each<[string, string, unknown]>([
    ['plain', `${head}<tr><td>1</td><td>a</td></tr>`, [{ Datum: '1', Soort: 'a' }]],
    [
      'in thead and tbody',
      `<thead>${head}</thead><tbody><tr><td>1</td><td>a</td></tr></tbody>`,
      [{ Datum: '1', Soort: 'a' }],
    ],
    [
      'with td in thead',
      '<thead><tr><td>Datum</td><td>Soort</td></tr></thead><tr><td>1</td><td>a</td></tr>',
      [{ Datum: '1', Soort: 'a' }],
    ],
    ['with a row header', `${head}<tr><th scope="row">1</th><td>a</td></tr>`, [{ Datum: '1', Soort: 'a' }]],
    [
      'with two rows of headers',
      `<tr><th colspan="2">Evaluaties</th><th>x</th></tr><tr><th>Datum</th><th>Soort</th><th>Wie</th></tr><tr><td>1</td><td>a</td><td>w</td></tr>`,
      [{ Datum: '1', Soort: 'a', Wie: 'w' }],
    ],
    [
      'with a cell over two rows',
      `${head}<tr><td rowspan="2">1</td><td>a</td></tr><tr><td>b</td></tr>`,
      [
        { Datum: '1', Soort: 'a' },
        { Datum: '1', Soort: 'b' },
      ],
    ],
    [
      'with a short row',
      `<tr><th>Datum</th><th>Soort</th><th>Wie</th></tr><tr><td>1</td><td>a</td></tr>`,
      [{ Datum: '1', Soort: 'a' }],
    ],
    [
      'with a table inside',
      `${head}<tr><td>1</td><td>a<table><tr><td>x</td><td>y</td></tr></table></td></tr>`,
      [{ Datum: '1', Soort: 'axy' }],
    ],
    ['of which none are there', head, []],
    ['of which a row says that', `${head}<tr><td colspan="2">Geen evaluaties</td></tr>`, []],
  ])('%s', (_, html, expected) => expect(records(html)).toEqual(expected));

  test('of ARIA roles', () => {
    document.body.innerHTML = `<div role="table"><div role="row"><span role="columnheader">Datum</span><span role="columnheader">Soort</span></div>
      <div role="row"><span role="cell">1</span><span role="cell">a</span></div></div>`;
    expect(recordTable(document.body.firstElementChild as Element)?.rows).toHaveLength(1);
  });
});

describe('no records', () => {
  test.each([
    ['row headers', '<tr><th>Datum</th><td>1</td></tr>'],
    ['a title over a layout', '<tr><th colspan="2">Plan</th></tr><tr><td>Datum</td><td>1</td></tr>'],
    ['no headers', '<tr><td>Datum</td><td>1</td></tr>'],
    ['nothing', ''],
    ['a huge span', '<tr><th colspan="9999">Plan</th></tr>'],
  ])('%s', (_, html) => expect(records(html)).toBeUndefined());
});

describe('the message of a table', () => {
  test.each([
    ['in a row over all columns', `${head}<tr><td colspan="2">Geen evaluaties</td></tr>`, 'Geen evaluaties'],
    ['is not its title', '<tr><th>Evaluaties</th></tr><tr><td>1</td><td>a</td></tr>', undefined],
    ['is not there', `${head}<tr><td>1</td><td>a</td></tr>`, undefined],
  ])('%s', (_, html, text) => expect(messageIn(table(html))?.textContent).toBe(text));
});

describe('the record that holds now', () => {
  const plans = (...rows: string[][]) =>
    `<tr><th>Van</th><th>Tot</th><th>Status</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}`;
  const first = ['01-01-2025', '31-12-2025', 'Verlopen'];
  const second = ['01-01-2026', '31-12-2026', ''];
  test.each<[string, string[][], string | undefined]>([
    ['the only one', [first], '01-01-2025'],
    ['the one marked as such', [first, ['01-02-2025', '', 'Actief']], '01-02-2025'],
    ['the one in whose period today lies', [first, second], '01-01-2026'],
    [
      'none of two that are marked',
      [
        ['1', '', 'Actief'],
        ['2', '', 'Lopend'],
      ],
      undefined,
    ],
    ['none of two periods', [second, second], undefined],
    ['none', [first, ['01-01-2024', '31-12-2024', '']], undefined],
    ['none of no rows', [], undefined],
  ])('%s', (_, rows, from) => {
    const found = recordTable(table(plans(...rows)));
    const row = found && currentRow(found, '2026-11-22');
    expect(row && [...row.values()][0]?.textContent).toBe(from);
  });
  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '01-01-2026'],
    ['2026-12-31', '01-01-2026'],
    ['2027-01-01', undefined],
  ])('on %s: %s', (today, from) => {
    const found = recordTable(table(plans(['01-01-2024', '31-12-2024', ''], second)));
    const row = found && currentRow(found, today);
    expect(row && [...row.values()][0]?.textContent).toBe(from);
  });
});
