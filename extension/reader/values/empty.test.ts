import { describe, expect, test } from 'vitest';
import { absentThing, isEmptyMarker } from './empty.ts';

describe('a field that is not filled in', () => {
  test.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    '--',
    'n.n.b.',
    'N.v.t.',
    'nvt',
    '(geen)',
    '[leeg]',
    'Niet gezet',
    'Not set',
    'Nog niet ondertekend',
    'Onbekend',
    'Kies…',
    'Kies...',
    'Maak een keuze',
    'dd-mm-jjjj',
    'Nog te bepalen:',
  ])('%j', (text) => expect(isEmptyMarker(text)).toBe(true));
});

describe('a field that holds something', () => {
  test.each([
    '0',
    'nee',
    'ja',
    'geen bezwaar',
    'niet akkoord',
    'nog niet klaar',
    'n.v.t. voor deze cliënt',
    '- 12 maart',
    'onbekende man',
    '.',
    'X',
  ])('%j', (text) => expect(isEmptyMarker(text)).toBe(false));
});

describe('a list without entries', () => {
  test.each([
    'Geen evaluaties',
    'Geen evaluaties.',
    'geen no-shows',
    'Er zijn nog geen evaluaties vastgelegd.',
    'Er is nog geen risicotaxatie geregistreerd',
    'Voor deze cliënt zijn geen incidenten gemeld',
    'Nog geen afspraken gepland',
    'Geen risico’s bekend',
    'Geen documenten gevonden bij deze cliënt',
    'No entries found',
    'No results',
  ])('%s', (text) => expect(absentThing(text)).toBeDefined());
});

describe('a text that does not say so', () => {
  test.each([
    'Evaluaties',
    'Cliënt wil geen evaluaties',
    'Evaluatie is niet geweest',
    '12-03-2026 Jaarevaluatie',
    'geen',
    '',
    'Geen evaluaties, want de ondersteuning is pas begonnen',
    `Geen ${'heel '.repeat(20)}lang`,
  ])('%s', (text) => expect(absentThing(text)).toBeUndefined());
});

test.each([
  ['Geen evaluaties', 'evaluaties'],
  ['Er zijn nog geen evaluaties vastgelegd.', 'evaluaties'],
  ['Geen bijzonderheden tijdens de evaluatie', 'bijzonderheden'],
  ['Geen documenten gevonden bij deze cliënt', 'documenten'],
  ['No entries found', 'entries'],
])('%s: there are no %s', (text, thing) => expect(absentThing(text)).toBe(thing));
