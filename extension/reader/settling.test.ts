// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

const row = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
const facts = (html: string) => readMarkup(html).facts;

describe('a label that means one thing needs no heading', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['alone', row('Geboortedatum', '12-03-1980'), { 'client.birthDate': '1980-03-12' }],
    [
      'in a block about something else',
      `<h2>Bestanden</h2>${row('Hulpvraag', 'Post')}`,
      { 'support.requestForHelp': 'Post' },
    ],
    [
      'below the name of the client',
      `<h2>M. Verzonnen</h2>${row('Geboortedatum', '12-03-1980')}`,
      { 'client.birthDate': '1980-03-12' },
    ],
    [
      'with the name of its area in it',
      row('Ondertekend op (zorgplan)', '12-03-2026'),
      { 'plan.signedDate': '2026-03-12' },
    ],
    ['as a compound', row('Planstatus', 'Concept'), { 'plan.status': 'draft' }],
    ['cut short', row('Geb.dat.', '12-03-1980'), { 'client.birthDate': '1980-03-12' }],
    ['with d.d.', row('Plan ondertekend d.d.', '12-03-2026'), { 'plan.signedDate': '2026-03-12' }],
    ['as a question', row('Is het plan ondertekend?', '12-03-2026'), { 'plan.signedDate': '2026-03-12' }],
  ])('%s', (_, html, read) => expect(facts(html)).toEqual(read));
});

describe('labels beside a label say what it is about', () => {
  const goal = row('Plan bijgesteld op', '01-04-2026');
  test.each<[string, string, unknown]>([
    ['in one block', `<div>${goal}${row('Ondertekend op', '12-03-2026')}</div>`, '2026-03-12'],
    [
      'below the name of a person',
      `<h3>M. Verzonnen</h3><div>${goal}${row('Ondertekend op', '12-03-2026')}</div>`,
      '2026-03-12',
    ],
    [
      'in a wrapper of its own',
      `<div><div>${goal}</div><div>${row('Ondertekend op', '12-03-2026')}</div></div>`,
      '2026-03-12',
    ],
    [
      'not when they are about two things',
      `<div>${goal}${row('Opzegtermijn', '1 maand')}${row('Ondertekend op', '12-03-2026')}</div>`,
      undefined,
    ],
    [
      'not from another section',
      `<section><h3>A</h3>${goal}</section><section><h3>B</h3>${row('Ondertekend op', '12-03-2026')}</section>`,
      undefined,
    ],
    [
      'not against the heading',
      `<h3>Zorgovereenkomst</h3><div>${goal}${row('Ondertekend op', '12-03-2026')}</div>`,
      undefined,
    ],
    [
      'not when they are names of lists',
      `<div>${row('Begeleidingsdoelen', '3')}${row('Ondertekend op', '12-03-2026')}</div>`,
      undefined,
    ],
  ])('%s', (_, html, value) => expect(facts(html)['plan.signedDate']).toEqual(value));
});

describe('a title without a heading tag', () => {
  const fields = `<div>${row('Ondertekend op', '12-03-2026')}${row('Status', 'Concept')}</div>`;
  const pairs =
    '<table><tr><td class="l">Ondertekend op</td><td>12-03-2026</td><td class="l">Kenmerk</td><td>A</td></tr></table>';
  test.each<[string, string, unknown]>([
    ['named by its class', `<div><div class="panel__title">Begeleidingsplan</div>${fields}</div>`, '2026-03-12'],
    [
      'of the card itself, not of the one around it',
      `<h2>Plan</h2><div><div class="card-title">Zelf koken</div>${fields}</div>`,
      undefined,
    ],
    [
      'as a row over a table',
      `<table><tr><td colspan="2">Begeleidingsplan</td></tr><tr><td>Ondertekend op</td><td>12-03-2026</td></tr></table>`,
      '2026-03-12',
    ],
    [
      'as a row over a nested table',
      `<table><tr><td>Begeleidingsplan</td></tr><tr><td>${pairs}</td></tr></table>`,
      '2026-03-12',
    ],
    [
      'until the next such row',
      `<table><tr><td>Begeleidingsplan</td></tr><tr><td><div>x</div></td></tr><tr><td>Huurcontract</td></tr><tr><td>${pairs}</td></tr></table>`,
      undefined,
    ],
    [
      'not a message in a row',
      `<table><tr><td>Ondertekend op</td><td>12-03-2026</td></tr><tr><td colspan="2">Geen plan</td></tr></table>`,
      undefined,
    ],
  ])('%s', (_, html, value) => expect(facts(html)['plan.signedDate']).toEqual(value));

  test('is still a label above one value', () =>
    expect(facts('<h2>Plan</h2><div><div class="field-title">Ondertekend op</div><div>12-03-2026</div></div>')).toEqual(
      {
        'plan.signedDate': '2026-03-12',
      },
    ));
  test('has its list below it', () =>
    expect(
      facts(
        '<table><tr><td>Begeleidingsdoelen</td></tr><tr><td><ul><li>Zelf koken</li><li>Buiten komen</li></ul></td></tr></table>',
      ),
    ).toMatchObject({ 'plan.goals': [{ text: 'Zelf koken' }, { text: 'Buiten komen' }] }));
});

describe('columns with headers in bold', () => {
  const table = (head: string) =>
    `<h2>Incidenten</h2><table>${head}<tr><td>12-03-2026</td><td>Val</td></tr><tr><td>13-03-2026</td><td>Agressie</td></tr></table>`;
  test('are columns', () =>
    expect(facts(table('<tr><td><b>Datum</b></td><td><b>Soort incident</b></td></tr>'))).toMatchObject({
      'incident.records': [{ date: '2026-03-12' }, { date: '2026-03-13' }],
    }));
  test('are no pair of label and value', () =>
    expect(
      facts(
        '<h2>Plan</h2><table><tr><td><b>Reden niet ondertekend</b></td><td><b>Door</b></td></tr><tr><td>Ziek</td><td>A</td></tr></table>',
      ),
    ).not.toMatchObject({ 'plan.notSignedReason': 'Door' }));
});

describe('nothing certain', () => {
  test.each<[string, string]>([
    ['a person where a function is asked', `<h2>Risicotaxatie</h2>${row('Opgesteld door', 'J. Zonder-Naam')}`],
    ['no answer where a period is asked', `<h2>Overeenkomst</h2>${row('Opzegtermijn', 'Zie bijlage')}`],
    [
      'evaluations of several clients',
      '<h2>Evaluaties</h2><table><tr><th>Datum</th><th>Cliënt</th></tr><tr><td>12-03-2026</td><td>A. Een</td></tr><tr><td>13-03-2026</td><td>B. Twee</td></tr></table>',
    ],
    ['a count of entries', '<h2>Rapportages</h2><p>29 in totaal</p>'],
    [
      'a birth date in a card of the network',
      `<h2>Netwerk</h2><div><h3>K. Zonder-Naam</h3>${row('Geboortedatum', '12-03-1980')}</div>`,
    ],
  ])('%s', (_, html) => {
    const { 'report.entries': entries, 'network.members': members, ...others } = facts(html);
    expect(entries).toBeUndefined();
    // The name on the card itself is one of the network.
    expect(members ?? [{ text: '' }]).toHaveLength(1);
    expect(Object.values(others).filter((value) => value !== 'unreadable')).toEqual([]);
  });

  test('a function is one', () =>
    expect(facts(`<h2>Risicotaxatie</h2>${row('Opgesteld door', 'Gedragswetenschapper')}`)).toEqual({
      'risk.assessorRole': 'Gedragswetenschapper',
    }));
  test('evaluations of one client, who was there', () =>
    expect(
      facts(
        '<h2>Evaluaties</h2><table><tr><th>Datum</th><th>Cliënt</th></tr><tr><td>12-03-2026</td><td>Ja</td></tr></table>',
      ),
    ).toMatchObject({ 'evaluation.dates': [{ date: '2026-03-12' }] }));
  test('no risk assessment says nothing of a crisis plan', () =>
    expect(facts('<h2>Risicotaxatie</h2><p>Geen risicotaxatie vastgelegd</p>')).toEqual({
      'risk.assessmentDate': 'empty',
    }));
  test('no answer is an empty place', () =>
    expect(facts(`<h2>Overeenkomst</h2>${row('Opzegtermijn', 'No answer')}`)).toEqual({
      'agreement.noticePeriod': 'empty',
    }));
});

describe('a label and its day in one text', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['with an age', '<td>geb. 12-03-1980 (46)</td>', { 'client.birthDate': '1980-03-12' }],
    ['cut short', '<li><span>Geb.</span> 12-03-1980 (46 jr)</li>', { 'client.birthDate': '1980-03-12' }],
    ['of a thing', '<p>Risicotaxatie op 12-03-2026</p>', { 'risk.assessmentDate': '2026-03-12' }],
    ['not two days', '<p>Plan ondertekend op 12-03-2026 en 13-03-2026</p>', {}],
    [
      'not read when taken back',
      '<p>Plan ondertekend op 12-03-2026 (geannuleerd)</p>',
      { 'plan.signedDate': 'unreadable' },
    ],
    ['not the thing alone, as in a list of documents', '<p>Zorgplan 12-03-2026</p>', {}],
  ])('%s', (_, html, read) =>
    expect(facts(html.startsWith('<td') ? `<table><tr>${html}</tr></table>` : html)).toEqual(read),
  );
});

describe('a list of which each part names one', () => {
  const goal = (name: string, domain: string) =>
    `<article><h3>${name}</h3><dl><dt>Leefgebied</dt><dd>${domain}</dd></dl></article>`;
  test('in cards', () =>
    expect(
      facts(`<h2>Zorgplan</h2>${goal('Post', 'Financiën')}${goal('Buiten', 'Sociaal netwerk')}`)['plan.lifeDomains'],
    ).toEqual([{ text: 'Financiën' }, { text: 'Sociaal netwerk' }]));
  test('in a column', () =>
    expect(
      facts(
        '<h2>Zorgplan</h2><table><tr><th>Doel</th><th>Leefgebied</th></tr><tr><td>Post</td><td>Financiën</td></tr><tr><td>Buiten</td><td>Werk</td></tr></table>',
      ),
    ).toMatchObject({ 'plan.lifeDomains': [{ text: 'Financiën' }, { text: 'Werk' }] }));
  test('in a field with nothing in it', () =>
    expect(facts('<h2>Medicatie</h2><dl><dt>Toedienlijst</dt><dd></dd></dl>')).toEqual({
      'medication.administrationLog': 'empty',
    }));
});

describe('cards of entries', () => {
  const card = (day: string, signed: string) =>
    `<li><p>${day}</p>${row('Cliënt erbij', 'Ja')}${row('Getekend op', signed)}</li>`;
  const cards = `<h2>Evaluaties</h2><ol>${card('12-03-2026', '13-03-2026')}${card('10-09-2025', '-')}</ol>`;
  test('have their fields', () =>
    expect(facts(cards)['evaluation.dates']).toMatchObject([
      { fields: { 'evaluation.clientSignedDate': { state: 'found', value: '2026-03-13' } } },
      { fields: { 'evaluation.clientSignedDate': { state: 'empty' } } },
    ]));
  test('whose fields are not those of the page', () =>
    expect(facts(cards)['evaluation.clientSignedDate']).toBeUndefined());
  test('beside fields about the whole', () =>
    expect(
      facts(
        `<section><h2>Sociaal netwerk</h2>${row('Netwerk in kaart op', '12-03-2026')}<div><article><h4>A. Een</h4></article><article><h4>B. Twee</h4></article></div></section>`,
      ),
    ).toMatchObject({ 'network.mapDate': '2026-03-12', 'network.members': [{ text: 'A. Een' }, { text: 'B. Twee' }] }));
  test('fields about the whole alone are no entries', () =>
    expect(
      facts(
        `<section><h2>Sociaal netwerk</h2><div>${['Netwerk in kaart op', 'Belasting mantelzorger'].map((label) => row(`<style>b{}</style>${label}`, 'Laag')).join('')}</div></section>`,
      ),
    ).not.toHaveProperty('network.members'));
});

test('a choice drawn by the page itself', () =>
  expect(
    facts('<h2>Plan</h2><div><span id="s">Status</span><div role="combobox" aria-labelledby="s">Concept</div></div>'),
  ).toEqual({ 'plan.status': 'draft' }));
test('below the title of a text stands the text', () =>
  expect(
    facts('<div><header><h3>Hulpvraag</h3><slot></slot></header><div><blockquote>Meer rust</blockquote></div></div>'),
  ).toEqual({
    'support.requestForHelp': 'Meer rust',
  }));
test('the card of a person is no name', () =>
  expect(
    facts('<h3>Contactpersoon gemeente</h3><dl><dt>Naam</dt><dd>A. Een</dd><dt>Telefoon</dt><dd>0598</dd></dl>'),
  ).toEqual({}));
test('a second line of an entry is no entry', () =>
  expect(
    facts(
      '<h2>Zorgplan</h2><h3>Begeleidingsdoelen</h3><table><tr><th>Nr</th><th>Doel</th><th>Stand</th></tr><tr><td rowspan="2">1</td><td>Koken</td><td>Loopt</td></tr><tr><td colspan="2">Elke week</td></tr></table>',
    )['plan.goals'],
  ).toMatchObject([{ text: '1 · Koken · Loopt' }]));

test('a title by its class above one value is a label, also of what the page is not about', () =>
  expect(
    facts(
      `<h2>Zorgplan</h2><div><div class="veld-titel">Gesprek</div><div><b>x</b></div>${row('Status', 'Concept')}</div>`,
    ),
  ).toEqual({ 'plan.status': 'draft' }));
test('a property of an entry is nothing by itself', () =>
  expect(facts(`<h2>Incidenten</h2>${row('Datum incident', '12-03-2026')}`)).toEqual({}));
test.each([
  ['Cliënt', 'Over de cliënt'],
  ['Plan', 'Mijn plan'],
])('"%s" is not "%s"', (label) => expect(facts(`<h2>Overig</h2>${row(label, 'Tekst')}`)).toEqual({}));
test.each<[string, unknown]>([
  ['Cliënt en dochter', 'client,network'],
  ['Cliënt en de kapper', 'Cliënt en de kapper'],
])('agreed with "%s"', (text, value) =>
  expect(
    facts(
      `<h2>Risico's</h2><table><tr><th>Risico</th><th>Besproken met</th></tr><tr><td>Val</td><td>${text}</td></tr></table>`,
    )['risk.outcome'],
  ).toMatchObject([{ fields: { 'risk.measuresAgreedWith': { state: 'found', value } } }]),
);

describe('an icon in a cell', () => {
  const table = (icon: string) =>
    facts(
      `<h2>Evaluaties</h2><table><tr><th>Datum</th><th>Cliënt erbij</th></tr><tr><td>12-03-2026</td><td>${icon}</td></tr></table>`,
    )['evaluation.dates'];
  test('with a name, also when it is kept from screen readers', () =>
    expect(table('<svg aria-hidden="true" aria-label="Nee"></svg>')).toMatchObject([
      { fields: { 'evaluation.clientPresent': { state: 'found', value: false } } },
    ]));
  test.each(['<svg><path/></svg>', '<svg aria-hidden="true"></svg>', '<img>'])('without one is not empty: %s', (icon) =>
    expect(table(icon)).not.toHaveProperty('0.fields'),
  );
  test('on a button is no value', () =>
    expect(table('<button><svg></svg></button>')).toMatchObject([
      { fields: { 'evaluation.clientPresent': { state: 'empty' } } },
    ]));
});
