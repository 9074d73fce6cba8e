import { describe, expect, test } from 'vitest';
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
  const who = { client: ['cliënt'], family: ['dochter', 'zoon', 'mantelzorger'], guardian: ['mentor'] };
  test.each([
    ['Cliënt', ['client']],
    ['Cliënt en dochter', ['client', 'family']],
    ['dochter, zoon', ['family']],
    ['cliënt, niet mentor', []],
    ['schoondochter', []],
    ['buurman', []],
  ])('%s: %j', (text, codes) => expect(parseCodes(text, who)).toEqual(codes));
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
