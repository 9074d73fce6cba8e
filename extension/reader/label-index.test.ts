import { describe, expect, test } from 'vitest';
import { factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { areasIn, LONGEST_LABEL, labelForms, matchLabel, namesThing } from './label-index.ts';
import { normalise } from './normalise.ts';

const facts = (label: string) => matchLabel(label).map(({ fact }) => fact);

describe('a label', () => {
  test.each([
    ['Datum plan', 'plan.date'],
    ['Datum plan:', 'plan.date'],
    ['datum plan *', 'plan.date'],
    ['DATUM PLAN (verplicht)', 'plan.date'],
    ['Datum van het plan', 'plan.date'],
    ['Status plan', 'plan.status'],
    ['Status van het plan', 'plan.status'],
  ])('%s may be %s', (label, fact) => expect(facts(label)).toContain(fact));

  test.each(['', ' ', 'Huisdier', 'Datum huurcontract', 'Ondertekend', '12-03-2026', 'x'.repeat(1000)])(
    '%j is in no vocabulary, or means no single thing',
    (label) => expect(matchLabel(label).filter(({ needsContext }) => !needsContext)).toEqual([]),
  );

  test('that facts share needs its surroundings', () => {
    const matches = matchLabel('Ondertekend op');
    expect(matches.length).toBeGreaterThan(1);
    expect(matches.every(({ needsContext }) => needsContext)).toBe(true);
  });
  test('of signing and of who signed are two', () => {
    expect(facts('Ondertekend op').filter((fact) => facts('Ondertekend door').includes(fact))).toEqual([]);
  });
  test('longer than any in the vocabulary is none', () =>
    expect(matchLabel('a'.repeat(LONGEST_LABEL + 1))).toEqual([]));
});

test('every label of every fact that is read leads to it, also with a colon and in capitals', () => {
  for (const fact of factNames) {
    const { origin, labels, values = {} } = vocabulary[fact];
    if (origin === 'configuration' || origin === 'judged') continue;
    const words = Object.values(values).flat().map(normalise);
    for (const label of [...labels.nl, ...labels.en].filter((each) => !words.includes(normalise(each)))) {
      expect(facts(label), label).toContain(fact);
      expect(facts(`${label.toUpperCase()}:`), label).toContain(fact);
    }
  }
});

describe('the forms of a label', () => {
  test.each([
    ['Datum ondertekening', 'ondertekening'],
    ['Einddatum (dd-mm-jjjj)', 'einddatum'],
    ['Cliënt', 'client'],
  ])('of %s hold %s', (label, form) => expect(labelForms(label)).toContain(form));
  test.each([
    ['medicatie bewaren', 'bewaren van de medicatie'],
    ['evaluatie', 'evaluaties'],
    ['gesprek', 'gesprekken'],
  ])('%s and %s have one in common', (one, other) =>
    expect(labelForms(one).some((form) => labelForms(other).includes(form))).toBe(true),
  );
});

describe('a heading', () => {
  test.each([
    ['Ondersteuningsplan', ['plan']],
    ['Evaluaties van het plan', ['evaluation']],
    ['Huurcontract woning', []],
    ['', []],
  ])('%j puts what is below it in %j', (heading, areas) => expect(areasIn(heading)).toEqual(areas));
  test.each([
    ['Ondersteuningsplan', true],
    ['ondersteuningsplan:', true],
    ['Ondersteuningsplan van A', false],
    ['Datum', false],
  ])('%s names the thing itself: %s', (text, isName) => expect(namesThing(text)).toBe(isName));
});
