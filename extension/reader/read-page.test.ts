// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { placeOf } from './page-place.ts';
import { readPage } from './read-page.ts';

/** Reads a body and gives each fact as `state` or its value. */
function read(html: string, path = '/clienten/1'): Record<string, unknown> {
  document.body.innerHTML = html;
  const place = placeOf(document.body, path, 'ECD');
  const found = readPage(document.body, place, { now: new Date('2026-05-01T10:00:00Z') });
  return Object.fromEntries(
    found.map(({ observation }) => [
      observation.fact,
      observation.state === 'found' ? observation.value : observation.state,
    ]),
  );
}

const inPlan = (html: string) => `<section><h2>Ondersteuningsplan</h2>${html}</section>`;

describe('a label and its value, however they are marked up', () => {
  test.each([
    ['dl', '<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>'],
    ['dl in rows', '<dl><div><dt><span>Ondertekend op</span></dt><dd><span>12 maart 2026</span></dd></div></dl>'],
    ['table with row headers', '<table><tr><th>Ondertekend op</th><td>12-3-2026</td></tr></table>'],
    ['table of two columns', '<table><tr><td>Ondertekend op:</td><td>do 12 mrt 2026</td></tr></table>'],
    [
      'one record under column headers',
      '<table><thead><tr><th>Versie</th><th>Ondertekend op</th></tr></thead><tbody><tr><td>2</td><td>12-03-2026</td></tr></tbody></table>',
    ],
    ['label for', '<label for="a">Ondertekend op</label><input id="a" value="12-03-2026" readonly>'],
    ['label around', '<label>Ondertekend op <input value="12-03-2026" disabled></label>'],
    ['aria-labelledby', '<span id="l">Ondertekend op</span><div><input aria-labelledby="l" value="2026-03-12"></div>'],
    ['aria-label', '<input aria-label="Ondertekend op" value="12-03-2026">'],
    ['text after a colon', '<p>Ondertekend op: 12-03-2026</p>'],
    ['bold label and text', '<p><strong>Ondertekend op:</strong> 12 maart 2026</p>'],
    ['two lines', '<p><b>Ondertekend op</b><br>12 maart 2026</p>'],
    ['div grid', '<div class="x1"><div>Ondertekend op</div><div>12-03-2026</div></div>'],
    ['wrapped label', '<div><div><span>Ondertekend op</span></div><div><span>12-03-2026</span></div></div>'],
    ['label above value in a card', '<div><h4>Ondertekend op</h4><p>12-03-2026</p></div>'],
    [
      'label with mark and tooltip',
      '<div><span>Ondertekend op <sup>*</sup></span><button>i</button><span>12-03-2026</span></div>',
    ],
  ])('%s', (_, html) => expect(read(inPlan(html))).toEqual({ 'plan.signedDate': '2026-03-12' }));
});

describe('a value that is a word for a label too', () => {
  test.each([
    ['two in a block', '<div><div>Status</div><div>Definitief</div></div>', 'final'],
    ['with a style sheet of its own', '<div><style>p{}</style><div>Status</div><div>Definitief</div></div>', 'final'],
    [
      'in a column of labels',
      '<div><div>Status</div><div>Definitief</div><div>Ondertekend door</div></div>',
      undefined,
    ],
  ])('%s', (_, html, status) => expect(read(inPlan(html))['plan.status']).toBe(status));
});

describe('a label that two areas share, in a block about both', () => {
  const pairs = (...labels: readonly string[]) =>
    `<div>${labels.map((label) => `<div><span>${label}</span><span>${label === 'Product' ? 'Groep' : '1-2-2026'}</span></div>`).join('')}</div>`;
  test.each([
    [
      'between labels of support',
      ['Startdatum zorg', 'Product', 'Einddatum zorg', 'Einddatum beschikking'],
      'support.product',
    ],
    [
      'between labels of the decision',
      ['Startdatum zorg', 'Begindatum beschikking', 'Product', 'Einddatum beschikking'],
      'indication.product',
    ],
  ])('%s it is of that', (_, labels, fact) => expect(read(pairs(...labels))[fact]).toBe('Groep'));
  test('on the border between them it is of neither', () => {
    const facts = read(pairs('Startdatum zorg', 'Product', 'Begindatum beschikking'));
    expect(Object.values(facts)).not.toContain('Groep');
  });
});

describe('the name of a list as a heading', () => {
  const goals =
    '<h3>Doelen</h3><table><tr><th>Doel</th><th>Leefgebied</th></tr><tr><td>Koken</td><td>Wonen</td></tr></table>';
  test.each([
    ['on the page of the plan', `<a aria-current="page">Zorgplan</a>${goals}`, [{ text: 'Wonen' }]],
    ['on a page of something else', `<a aria-current="page">Agenda</a>${goals}`, undefined],
  ])('%s', (_, html, domains) => expect(read(html)['plan.lifeDomains']).toEqual(domains));
  test.each([
    ['a field of a goal', '<dl><dt>Status</dt><dd>Actief</dd><dt>Startdatum</dt><dd>1-3-2026</dd></dl>'],
    [
      'a column of goals',
      '<table><tr><th>Nummer</th><th>Status</th><th>Startdatum</th></tr><tr><td>1</td><td>Actief</td><td>1-3-2026</td></tr></table>',
    ],
  ])('%s is none of the plan', (_, html) => {
    const facts = read(`<a aria-current="page">Zorgplan</a><h3>Doelen</h3>${html}`);
    expect(Object.keys(facts).filter((fact) => fact !== 'plan.goals')).toEqual([]);
  });
});

describe('the same label elsewhere is another fact, or none', () => {
  const pair = '<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>';
  test.each([
    ['agreement', `<h2>Zorgovereenkomst</h2>${pair}`, { 'agreement.signedDate': '2026-03-12' }],
    ['evaluation', `<h2>Evaluatie</h2>${pair}`, { 'evaluation.clientSignedDate': '2026-03-12' }],
    ['no heading', pair, {}],
    ['a heading that says nothing', `<h2>Huurcontract woning</h2>${pair}`, {}],
    ['a goal inside the plan', `<h2>Ondersteuningsplan</h2><div><h3>Koken</h3>${pair}</div>`, {}],
    [
      'a neutral heading inside the plan',
      `<h2>Zorgplan</h2><div><h3>Ondertekening</h3>${pair}</div>`,
      { 'plan.signedDate': '2026-03-12' },
    ],
    ['the heading of the card before it', `<div><h3>Plan</h3><p>tekst</p></div><div>${pair}</div>`, {}],
    ['documents', '<h2>Documenten</h2><table><tr><td>Zorgovereenkomst</td><td>12-03-2026</td></tr></table>', {}],
  ])('%s', (_, html, facts) => expect(read(html)).toEqual(facts));

  test('the current tab says what the page is about', () => {
    const tabs = '<div role="tablist"><button role="tab" aria-selected="true">Ondersteuningsplan</button></div>';
    expect(read(`${tabs}<h1>M. Voorbeeld</h1>${pair}`)).toEqual({ 'plan.signedDate': '2026-03-12' });
  });
  test('so does the address', () =>
    expect(read(pair, '/clienten/1/zorgplan')).toEqual({ 'plan.signedDate': '2026-03-12' }));
});

describe('empty, unreadable, and not there', () => {
  test.each([
    ['a dash', '-', 'empty'],
    ['not yet signed', 'Nog niet ondertekend', 'empty'],
    ['nothing', '', 'empty'],
    ['n.n.b.', 'n.n.b.', 'empty'],
    ['a day that does not exist', '31-02-2026', 'unreadable'],
    ['two days', '12-03-2026 / 13-03-2026', 'unreadable'],
    ['still loading', '<span aria-busy="true">-</span>', undefined],
  ])('%s', (_, value, state) =>
    expect(read(inPlan(`<dl><dt>Ondertekend op</dt><dd>${value}</dd></dl>`))['plan.signedDate']).toBe(state),
  );

  test.each([
    ['hidden', '<dl hidden><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>'],
    ['template', '<template><dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl></template>'],
    ['invisible', '<dl style="display:none"><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>'],
    ['navigation', '<nav><span>Ondertekend op</span><span>12-03-2026</span></nav>'],
    ['a column of labels', '<div><span>Ondertekend op</span><span>Ondertekend door</span></div>'],
    ['placeholder', '<label>Ondertekend op <input placeholder="12-03-2026" readonly></label>'],
  ])('%s is not read as a value', (_, html) => expect(Object.values(read(inPlan(html)))).not.toContain('2026-03-12'));

  test('two values under one label say nothing certain', () => {
    const twice = '<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd><dt>Ondertekend op</dt><dd>1-1-2025</dd></dl>';
    expect(read(inPlan(twice))).toEqual({ 'plan.signedDate': 'unreadable' });
  });
});

describe('lists', () => {
  const table = `<h2>Evaluaties</h2><table><thead><tr><th>Datum</th><th>Soort</th><th>Cliënt aanwezig</th><th>Ondertekend op</th><th>Gedeeld met gemeente</th></tr></thead>
    <tbody><tr><td>03-03-2026</td><td>Jaarevaluatie</td><td><svg role="img" aria-label="Ja"></svg></td><td>5 mrt 2026</td><td>-</td></tr>
    <tr><td>01-03-2025</td><td>Jaarevaluatie</td><td>nee</td><td>-</td><td>02-03-2025</td></tr></tbody></table>`;

  test('a table of records gives dated entries with their fields', () => {
    expect(read(table)['evaluation.dates']).toEqual([
      {
        date: '2026-03-03',
        text: 'Jaarevaluatie · Cliënt aanwezig · 5 mrt 2026',
        fields: {
          'evaluation.clientPresent': { state: 'found', value: true },
          'evaluation.clientSignedDate': { state: 'found', value: '2026-03-05' },
          'evaluation.sharedWithMunicipalityDate': { state: 'empty' },
        },
      },
      {
        date: '2025-03-01',
        text: 'Jaarevaluatie · 02-03-2025',
        fields: {
          'evaluation.clientPresent': { state: 'found', value: false },
          'evaluation.clientSignedDate': { state: 'empty' },
          'evaluation.sharedWithMunicipalityDate': { state: 'found', value: '2025-03-02' },
        },
      },
    ]);
  });

  test('bullets with a day', () => {
    const html = '<h3>No-shows</h3><ul><li>03-03-2026 ambulant</li><li>12 maart 2026</li></ul>';
    expect(read(html)['attendance.noShowDates']).toMatchObject([{ date: '2026-03-03' }, { date: '2026-03-12' }]);
  });

  test.each([
    ['a sentence', '<h2>Evaluaties</h2><p>Geen evaluaties</p>'],
    ['a longer sentence', '<h2>Evaluaties</h2><div><p>Er zijn nog geen evaluaties vastgelegd.</p></div>'],
    [
      'a row over the table',
      '<h2>Evaluaties</h2><table><tr><th>Datum</th><th>Soort</th></tr><tr><td colspan="2">Geen evaluaties gevonden</td></tr></table>',
    ],
    [
      'a table without rows',
      '<h2>Evaluaties</h2><table><thead><tr><th>Datum</th><th>Soort</th></tr></thead><tbody></tbody></table>',
    ],
  ])('an empty list was seen: %s', (_, html) => expect(read(html)).toEqual({ 'evaluation.dates': 'empty' }));

  test('a list that is loading was not seen', () => {
    expect(read('<h2>Evaluaties</h2><div aria-busy="true"></div>')).toEqual({});
  });
});
