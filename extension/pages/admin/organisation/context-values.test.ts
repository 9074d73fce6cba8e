import { expect, test } from 'vitest';
import { ContextValues } from '../../../../shared/domain/ledger.ts';
import { vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { choicesOf, contextInWords, settableFacts, withFact } from './context-values.ts';
import { dossierFrom, siteOf } from './data/dossier-problems.ts';
import { idFromName } from './teams/team-id.ts';

const words = { yes: 'ja', no: 'nee' };

test('what is of one client cannot be set for all', () => {
  expect(settableFacts.length).toBeGreaterThan(4);
  expect(settableFacts.filter((fact) => /^(client|handover)\./.test(fact))).toEqual([]);
  expect(settableFacts).toContain('support.financing');
});

test.each(settableFacts)('%s: each choice makes a value that the contract takes, and empty takes it out', (fact) => {
  const texts = choicesOf(fact, words).map(([value]) => value);
  for (const text of texts.length > 0 ? texts : ['12']) {
    const values = withFact({}, fact, text);
    expect(ContextValues.parse(values)).toEqual(values);
    expect(typeof values[fact]).toBe(
      { boolean: 'boolean', count: 'number' }[vocabulary[fact].type as string] ?? 'string',
    );
    expect(withFact(values, fact, ' ')).toEqual({});
  }
});

test('a number that is none changes nothing', () => {
  const before = { 'organisation.employeeCount': 12 } as const;
  for (const text of ['x', '-1', '1.5']) expect(withFact(before, 'organisation.employeeCount', text)).toEqual(before);
});

test('values are told as people say them', () => {
  expect(contextInWords({ 'support.financing': 'zin', 'transport.provided': true }, 'nl', words)).toBe(
    'Financiering: zin; Vervoer door aanbieder: ja',
  );
});

test.each([
  ['Wmo Noord', 'wmo-noord'],
  ['Jeugd én gezin (Zuid)', 'jeugd-en-gezin-zuid'],
  ['  24/7 team ', 'team'],
  ['***', ''],
  ['a'.repeat(60), 'a'.repeat(40)],
])('the mark of %s is %s', (name, id) => expect(idFromName(name)).toBe(id));

test.each([
  ['https://ecd.voorbeeld.nl/clienten/1?tab=2', 'https://ecd.voorbeeld.nl'],
  [' HTTP://ecd.voorbeeld.nl:8080/ ', 'http://ecd.voorbeeld.nl:8080'],
  ['ecd.voorbeeld.nl', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('the system of %s is %s', (address, site) => expect(siteOf(address)).toBe(site));

test.each([
  ['https://ecd.nl/x', '100412', { site: 'https://ecd.nl', id: '100412' }],
  ['https://ecd.nl', '111222333', ['bsn']],
  ['ecd', '', ['site', 'number']],
  ['https://ecd.nl', 'x'.repeat(65), ['number']],
])('%s with %s', (address, number, expected) => expect(dossierFrom(address, number)).toEqual(expected));
