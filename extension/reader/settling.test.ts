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
    expect(Object.values(others).filter((value) => value !== 'unreadable')).toEqual([]);
    void members;
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
