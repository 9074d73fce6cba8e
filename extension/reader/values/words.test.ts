import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partiesWords } from '../../../shared/facts/people-words.ts';
import { parseBoolean, parseCode, parseCodes } from './words.ts';

const status = {
  draft: ['concept', 'in bewerking'],
  final: ['definitief', 'actief', 'akkoord'],
  stopped: ['niet actief', 'beëindigd'],
};

describe('the code that a text shows', () => {
  test.each([
    ['Concept', 'draft'],
    ['Status: definitief', 'final'],
    ['definitief (vastgesteld)', 'final'],
    ['In  bewerking', 'draft'],
    ['Beeindigd', 'stopped'],
    ['niet actief', 'stopped'],
    ['Actief, akkoord', 'final'],
    ['inactief', undefined],
    ['conceptueel', undefined],
    ['concept of definitief', undefined],
    ['niet definitief', undefined],
    ['Nog niet definitief', undefined],
    ['geen concept', undefined],
    ['zonder akkoord', undefined],
    ['niet meer actief', undefined],
    ['nooit definitief', undefined],
    ['definitief, later niet meer definitief', undefined],
    ['verlopen', undefined],
    ['', undefined],
  ])('%j: %s', (text, code) => expect(parseCode(text, status)).toBe(code));
});

describe('all codes that a text shows', () => {
  const who = {
    client: ['cliënt', 'client'],
    family: ['dochter', 'zoon', 'mantelzorger'],
    guardian: ['mentor', 'guardian'],
  };
  test.each([
    ['Cliënt', ['client']],
    ['Cliënt en dochter', ['client', 'family']],
    ['dochter, zoon', ['family']],
    ['met cliënt en mentor', ['client', 'guardian']],
    ['cliënt, niet mentor', []],
    ['schoondochter', []],
    ['buurman', []],
  ])('%s: %j', (text, codes) => expect(parseCodes(text, who)).toEqual(codes));

  test.each([
    'Niet met cliënt',
    'Niet met cliënt, mentor',
    'Nog niet met de mentor',
    'Niet besproken met cliënt en mentor',
    'Niet met Noor, mentor',
    'Geen contact met de cliënt',
    'Geen contact met Noor of mentor',
    'Zonder overleg met cliënt; mentor',
    'Nooit samen met haar dochter',
    'Met cliënt, niet met mentor',
    'Met cliënt, maar niet met mentor',
    'Met cliënt zonder mentor',
    'Noch met cliënt, noch met mentor',
    'Iedereen behalve de mentor',
    'Mentor in plaats van cliënt',
    'Nee, mentor wilde dat niet',
    'Not with the client',
    'Not yet with the client and the guardian',
    "Didn't talk with the guardian",
    'Without the client',
    'Niet getekend door Noor, mentor',
    'Niet ondertekend door of namens de cliënt',
    'Instead of the client',
    'Nimmer met cliënt',
    'Niets besproken met cliënt',
    'Niemand van cliënt en mentor',
    'Allen uitgezonderd de mentor',
    'Mentor i.p.v. cliënt',
    'Neither the client',
    'All except the client',
    'No talk with the client',
  ])('what comes after a denial is not read: %s', (text) => expect(parseCodes(text, who)).toEqual([]));

  test.each([
    'Cliënt niet',
    'Cliënt nog niet, mentor wel',
    'Cliënt: nee',
    'Cliënt: nee, mentor: ja',
    'Cliënt nee en mentor ja',
    'Cliënt (niet)',
    'Cliënt (nog niet) en mentor',
    'Cliënt was er niet bij',
    'Cliënt weigert',
    'Cliënt was afwezig',
    'Client was absent',
    'Client refused',
    'Client declined',
    'Client would not sign',
    'Client: none',
    "Client wasn't there",
    '☐ cliënt ☑ mentor',
  ])('what comes before a denial is not read: %s', (text) => expect(parseCodes(text, who)).toEqual([]));

  test.each([
    ['Niet met Noor, maar met mentor', ['guardian']],
    ['Nog niet getekend, wel besproken met cliënt', ['client']],
    ['Not with the nurse but with the guardian', ['guardian']],
    ['Niet alleen met cliënt, ook met mentor', ['client', 'guardian']],
    ['Niet alleen cliënt maar ook mentor', ['client', 'guardian']],
    ['Not only with the client, also with the guardian', ['client', 'guardian']],
    ['Cliënt niet alleen, ook mentor', ['client', 'guardian']],
    ['Cliënt, nog niet ondertekend', ['client']],
    ['Cliënt (niet telefonisch)', ['client']],
    ['Cliënt en Nooitgedagt', ['client']],
    ['Mentor mevrouw Zonderland', ['guardian']],
    ['Geensen, cliënt', ['client']],
  ])('what is not denied is: %s: %j', (text, codes) => expect(parseCodes(text, who)).toEqual(codes));
});

test('of any series nobody is read when it is denied, and everybody when it is not', () => {
  const person = fc.constantFrom(
    ...Object.entries(partiesWords).flatMap(([code, all]) => all.map((word) => ({ code, word }))),
  );
  const denial = fc.constantFrom(
    'niet met ',
    'Nog niet met de ',
    'Geen contact met ',
    'zonder overleg met de ',
    'Not with the ',
    'Niet met Noor, ',
    'niet besproken met Noor of ',
  );
  const series = fc.tuple(person, fc.constantFrom(', ', ' en ', ' of ', ' & ', '; '), person);
  fc.assert(
    fc.property(denial, series, (no, [one, between, other]) => {
      const both = `${one.word}${between}${other.word}`;
      expect(parseCodes(`${no}${both}`, partiesWords)).toEqual([]);
      const read = parseCodes(`Besproken met ${both}`, partiesWords);
      // A word inside a longer one that stands there too is not read apart: "zus" beside "schoonzus".
      expect(read.length).toBeGreaterThan(0);
      expect([one.code, other.code]).toEqual(expect.arrayContaining([...read]));
    }),
  );
});

describe('a word that holds a denial itself', () => {
  const role = {
    none: ['geen', 'geen rol', 'niet van toepassing', 'nee', 'eigen beheer'],
    administer: ['toedienen'],
    gone: ['niet aanwezig', 'zonder cliënt'],
    there: ['cliënt', 'aanwezig'],
  };
  test.each([
    ['Geen', 'none'],
    ['Geen rol', 'none'],
    ['Geen, eigen beheer', 'none'],
    ['Geen (eigen beheer)', 'none'],
    ['Geen - gebruikt geen medicatie', 'none'],
    ['Nog niet gestart, niet van toepassing', 'none'],
    ['Niet aanwezig', 'gone'],
    ['Nee, geen rol', 'none'],
    ['Nog niet gestart, toedienen', 'administer'],
    ['Nog niet helemaal toedienen', undefined],
    ['Toedienen niet gelukt', 'administer'],
    ['Toedienen geweigerd', 'administer'],
    ['Zonder cliënt', 'gone'],
    ['Geen eigen beheer', undefined],
    ['Geen toedienen', undefined],
    ['Geen rol, toedienen', undefined],
    ['Niet zonder cliënt', undefined],
    ['Cliënt was niet aanwezig', undefined],
    ['Cliënt kon er niet bij zijn', undefined],
  ])('%s: %s', (text, code) => expect(parseCode(text, role)).toBe(code));
});

describe('yes or no', () => {
  test.each([
    ['Ja', true],
    ['ja.', true],
    ['Ja, door cliënt', true],
    ['JA (12-03-2026)', true],
    ['yes', true],
    ['✓', true],
    ['☑', true],
    ['aan', true],
    ['Aanwezig', true],
    ['12-03-2026', true],
    ['12-03-2026 geannuleerd', undefined],
    ['12-03-2026 niet getekend', undefined],
    ['ja of nee', undefined],
    ['ja, maar nog niet akkoord', undefined],
    ['Nee', false],
    ['nee, nog niet', false],
    ['niet akkoord', false],
    ['Afwezig', false],
    ['niet aanwezig', false],
    ['✗', false],
    ['☐', false],
    ['uit', false],
    ['misschien', undefined],
    ['jarig', undefined],
    ['neef', undefined],
    ['31-02-2026', undefined],
    ['op 12-03-2026', true],
    ['12-03-2026 en 13-03-2026', undefined],
    ['niet op 12-03-2026', undefined],
    ['', undefined],
  ])('%j: %s', (text, value) => expect(parseBoolean(text)).toBe(value));

  test.each([
    ['geregeld', true],
    ['niet nodig', false],
    ['niet geregeld', undefined],
  ])('in the words of the fact: %s is %s', (text, value) =>
    expect(parseBoolean(text, { true: ['geregeld'], false: ['niet nodig'] })).toBe(value),
  );
});
