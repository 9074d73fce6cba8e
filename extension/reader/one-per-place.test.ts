// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

const pair = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
const goals = (...domains: readonly string[]) =>
  `<section><h2>Ondersteuningsplan</h2><h3>Doelen</h3><ul>${domains.map((domain) => `<li><h4>Doel van de maand</h4>${pair('Leefgebied', domain)}</li>`).join('')}</ul></section>`;
const domains = (html: string) => readMarkup(html).facts['plan.lifeDomains'];

describe('a list of which each part of the page names one', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['words that have a code', ['Financiën', 'Wonen'], ['Financiën', 'Wonen']],
    ['words of the organisation beside them', ['Financiën', 'Tuin en balkon'], ['Financiën', 'Tuin en balkon']],
    ['one word twice', ['Wonen', 'Wonen'], ['Wonen']],
  ])('%s', (_, shown, items) => expect(domains(goals(...shown))).toEqual(items.map((text) => ({ text }))));

  test.each<[string, readonly string[]]>([
    ['no word that has a code', ['Tuin en balkon', 'Op reis']],
    ['another label', ['Streefdatum']],
  ])('nothing when there is %s', (_, shown) => expect(domains(goals(...shown))).toBeUndefined());

  test.each(['Alle', 'Alle leefgebieden'])('a filter that says %j is none of them', (choice) => {
    const html = `${goals('Financiën', 'Wonen')}<section><h2>Ondersteuningsplan</h2>${pair('Leefgebied', choice)}</section>`;
    expect(domains(html)).toEqual([{ text: 'Financiën' }, { text: 'Wonen' }]);
  });

  test('a goal that speaks of something else does not leave its part out', () => {
    const html = goals('Wonen', 'Gezondheid').replace('Doel van de maand', 'Rustig wonen met begeleiding in de buurt');
    expect(domains(html)).toEqual([{ text: 'Wonen' }, { text: 'Gezondheid' }]);
  });
});

describe('the name of a list with words beside it that say there is none', () => {
  const facts = (html: string) => readMarkup(`<section><h2>Risico's</h2>${html}</section>`).facts;
  test.each<[string, string, Record<string, unknown>]>([
    ['not filled in', pair('Toedienregistratie', 'Nog niet ingevuld'), { 'medication.administrationLog': 'empty' }],
    ['there are none', pair('Evaluaties', 'Geen evaluaties'), { 'evaluation.dates': 'empty' }],
    ['an answer', pair('Conclusie', 'Geen risico’s gevonden'), { 'risk.outcome': [] }],
    ['an answer in a line of text', '<p>Conclusie: geen risico’s gevonden</p>', { 'risk.outcome': [] }],
    ['none is planned', pair('Evaluaties', 'Geen evaluaties gepland'), {}],
    ['none of something else', pair('Evaluaties', 'Geen nieuwe berichten'), {}],
    ['a dash in a field', pair('Aftekenen medicatie', '—'), { 'medication.administrationLog': 'empty' }],
    ['only a dash, as in a menu', pair('Evaluaties', '-'), {}],
    ['two texts that may be a label and its value', '<div><p>Opmerking</p><p>Komt later</p></div>', {}],
    ['two bare blocks', '<div><div>Bijzonderheden</div><div>Komt later terug</div></div>', {}],
    ['a count', pair('Evaluaties', '3'), {}],
    ['a text', '<p>Conclusie: er is een risico op vallen</p>', {}],
  ])('%s', (_, html, said) => expect(facts(html)).toEqual(said));
});

test('entries that look alike and have a name for their looks are entries, also when there are two', () => {
  const entries = '<div><div class="kaart">Struikelen</div><div class="kaart">Brand</div></div>';
  expect(readMarkup(`<section><h2>Risico's</h2>${entries}</section>`).facts).toEqual({
    'risk.outcome': [{ text: 'Struikelen' }, { text: 'Brand' }],
  });
});
