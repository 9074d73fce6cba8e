import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FieldReading } from '../../../shared/domain/fact.ts';
import { type FactName, factNames, vocabulary } from '../../../shared/facts/vocabulary.ts';
import { clip, MAX_TEXT, parseValue } from './parse-value.ts';

const factOf = (type: string) =>
  factNames.find((fact) => vocabulary[fact].type === type && !vocabulary[fact].values) as FactName;
const read = (fact: FactName, text: string) => {
  const reading = parseValue(fact, text);
  return reading.state === 'found' ? reading.value : reading.state;
};

describe('a field', () => {
  test.each([
    ['date', '12 maart 2026', '2026-03-12'],
    ['date', '31-02-2026', 'unreadable'],
    ['date', 'binnenkort', 'unreadable'],
    ['date', 'nog niet ondertekend', 'empty'],
    ['date', '-', 'empty'],
    ['boolean', 'Ja', true],
    ['boolean', 'nee', false],
    ['boolean', 'soms', 'unreadable'],
    ['boolean', '', 'empty'],
    ['period', 'drie maanden', 'P3M'],
    ['period', 'per direct', 'per direct'],
    ['text', ' Wekelijks  gesprek ', 'Wekelijks gesprek'],
    ['text', 'n.v.t.', 'empty'],
    ['count', '12', 12],
    ['count', '0', 0],
    ['count', '12 uur', 'unreadable'],
    ['count', '-3', 'unreadable'],
    ['count', '1234567', 'unreadable'],
  ])('of type %s that shows %j holds %j', (type, text, value) => {
    const fact = factOf(type);
    if (fact) expect(read(fact, text)).toBe(value);
  });

  test.each([
    ['Concept', 'draft'],
    ['Definitief', 'final'],
    ['anders', 'unreadable'],
    ['Onbekend', 'empty'],
    ['-', 'empty'],
  ])('with words of its own that shows %j holds %j', (text, value) => expect(read('plan.status', text)).toBe(value));
});

describe('a long text', () => {
  test.each([
    [300, 300],
    [301, 299],
    [5000, 299],
  ])('of %i characters is kept with %i', (length, kept) => expect(clip('a'.repeat(length))).toHaveLength(kept));
  test('is never cut through a character, and never too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '😀', '👩‍🦽'), minLength: 140, maxLength: 310 }),
        (text) => {
          const cut = clip(text);
          expect(cut.length).toBeLessThanOrEqual(MAX_TEXT);
          if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

test('whatever a field shows, what is read of it fits the domain', () => {
  const aText = fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom('Ja', '-', '12-03-2026', 'concept', '1 maand'));
  fc.assert(
    fc.property(
      fc.constantFrom(...factNames),
      aText,
      (fact, text) => FieldReading.safeParse(parseValue(fact, text)).success,
    ),
  );
});
