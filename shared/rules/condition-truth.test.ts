import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../checks/check.ts';
import type { FactReading, FactValue } from '../domain/fact.ts';
import { type FactName, factNames, vocabulary } from '../facts/vocabulary.ts';
import { type Truth, truthOf } from './condition-truth.ts';

const found = (fact: FactName, value: FactValue): FactReading => ({ fact, state: 'found', value, from: 'page' });
const texts = (...all: string[]) => all.map((text) => ({ text }));
const opposite = (truth: Truth) => (truth === 'unknown' ? truth : truth === 'true' ? 'false' : 'true');

/** A list of codes or words, against `in` with two of the codes; `contains` and `eq` with one code come out the same. */
test.each([
  ['a code', texts('residential'), 'true'],
  ['a word for it', texts('Beschermd wonen'), 'true'],
  ['another code', texts('day-care'), 'false'],
  ['a word for another', texts('Dagbesteding'), 'false'],
  ['two words for another', texts('Ambulant, aan huis'), 'false'],
  ['a word that nobody knows', texts('Wonen plus'), 'unknown'],
  ['a word with more around it', texts('Beschermd wonen in een groep'), 'unknown'],
  ['what it is not', texts('Geen beschermd wonen'), 'unknown'],
  ['a series with it', texts('Dagbesteding en beschermd wonen'), 'true'],
  ['a series with an unknown word', texts('Beschermd wonen, Noor'), 'unknown'],
  ['a known one beside an unknown one', texts('Wonen plus', 'Beschermd wonen'), 'true'],
  ['another one beside an unknown one', texts('Wonen plus', 'Dagbesteding'), 'unknown'],
  ['none, as an answer', [], 'false'],
  ['an entry without text', texts(' '), 'unknown'],
  ['an entry without text beside another one', texts('', 'Dagbesteding'), 'false'],
] as const)('the form of support is %s: %s', (_, value, truth) => {
  const fact = 'support.setting';
  const reading = found(fact, [...value]);
  expect(truthOf({ fact, op: 'in', value: ['residential', 'treatment'] }, reading)).toBe(truth);
  expect(truthOf({ fact, op: 'contains', value: 'residential' }, reading)).toBe(truth);
  expect(truthOf({ fact, op: 'eq', value: 'residential' }, reading)).toBe(truth);
  expect(truthOf({ fact, op: 'ne', value: 'residential' }, reading)).toBe(opposite(truth));
});

test.each([
  ['support.law', 'wmo', ['wmo'], 'true'],
  ['support.law', 'Wet maatschappelijke ondersteuning', ['wmo'], 'true'],
  ['support.law', 'Jeugdwet', ['wmo'], 'false'],
  ['support.law', 'Wmo of Jeugdwet', ['wmo'], 'unknown'],
  ['support.law', 'WSNP', ['wmo'], 'unknown'],
  ['support.law', ' ', ['wmo'], 'unknown'],
  ['support.law', true, ['wmo'], 'unknown'],
  ['transport.provided', true, [true], 'true'],
  ['transport.provided', false, [true], 'false'],
  ['transport.provided', 'soms', [true], 'unknown'],
  // A name or a description is not one of a few: another text is another thing.
  ['support.municipality', 'Gemeente Assen', ['Assen', 'gemeente assen'], 'true'],
  ['support.municipality', 'Emmen', ['Assen'], 'false'],
  ['network.members', texts('Zus'), ['Broer'], 'false'],
  ['plan.date', '2026-03-01', ['2026-03-01'], 'true'],
  ['plan.date', '2026-03-02', ['2026-03-01'], 'false'],
  ['plan.date', 'begin maart', ['2026-03-01'], 'unknown'],
  ['organisation.employeeCount', 3, [3], 'true'],
  ['organisation.employeeCount', 4, [3], 'false'],
  ['organisation.employeeCount', 'een paar', [3], 'unknown'],
] as const)('%s is %j, one of %j: %s', (fact, value, values, truth) => {
  const [first] = values;
  const reading = found(fact, value);
  expect(truthOf({ fact, op: 'in', value: [...values] }, reading)).toBe(truth);
  if (values.length > 1) return;
  expect(truthOf({ fact, op: 'eq', value: first }, reading)).toBe(truth);
  expect(truthOf({ fact, op: 'ne', value: first }, reading)).toBe(opposite(truth));
});

test.each([
  ['support.setting', texts('Onafhankelijke cliëntondersteuning'), 'client-support', 'true'],
  ['support.setting', texts('Begeleiding'), 'client-support', 'false'],
  ['support.setting', texts('Geen cliëntondersteuning'), 'client-support', 'unknown'],
  // Part of a code is every code with it; a whole word is the code that it stands for.
  ['support.financing', 'pgb-prof', 'pgb', 'true'],
  ['support.financing', 'PGB naaste', 'pgb', 'true'],
  ['support.financing', 'zin', 'pgb', 'false'],
  ['support.setting', texts('residential'), 'beschermd wonen', 'true'],
  ['support.setting', texts('Verblijf'), 'Beschermd wonen', 'true'],
  ['support.setting', texts('home'), 'beschermd wonen', 'false'],
  // Part of a word is looked for in what stands there, or in the words for the code that stands there.
  ['support.setting', texts('Beschermd wonen'), 'beschermd', 'true'],
  ['support.setting', texts('residential'), 'beschermd', 'true'],
  ['support.setting', texts('Begeleid wonen'), 'beschermd', 'false'],
  ['support.setting', texts('day-care,residential'), 'beschermd', 'true'],
  ['support.setting', texts('Niet beschermd', 'home'), 'beschermd', 'unknown'],
  ['support.setting', [], 'beschermd', 'false'],
  ['network.members', texts('Zus (Mantelzorger)'), 'mantelzorg', 'true'],
  ['network.members', texts('Zus'), 'mantelzorg', 'false'],
  ['network.members', texts(''), 'mantelzorg', 'unknown'],
  ['support.municipality', 'Gemeente Tynaarlo', 'Tynaarlo', 'true'],
  ['support.municipality', '', 'Tynaarlo', 'unknown'],
] as const)('%s that is %j contains %s: %s', (fact, value, words, truth) => {
  const given = typeof value === 'string' ? value : [...value];
  expect(truthOf({ fact, op: 'contains', value: words }, found(fact, given))).toBe(truth);
});

const choices = factNames.filter((fact) => ['enum', 'list'].includes(vocabulary[fact].type) && vocabulary[fact].values);
const codesOf = (fact: FactName) => Object.keys(vocabulary[fact].values ?? {});

/** Any text, often made of the words of the fact. */
const aText = (fact: FactName) => {
  const word = fc.constantFrom(...Object.values(vocabulary[fact].values ?? {}).flat());
  const more = fc.constantFrom(' en ', ', ', ' niet ', 'geen ', ' met ', '');
  return fc.oneof(
    word,
    fc.tuple(more, word, more, word).map((parts) => parts.join('')),
    fc.tuple(word, more, fc.string({ maxLength: 6 })).map((parts) => parts.join('')),
    fc.string({ maxLength: 12 }),
  );
};

const aCase = fc.constantFrom(...choices).chain((fact) =>
  fc.record({
    fact: fc.constant(fact),
    texts: fc.array(aText(fact), { minLength: 1, maxLength: 3 }),
    split: fc.nat({ max: codesOf(fact).length - 1 }),
  }),
);

const isList = (fact: FactName) => vocabulary[fact].type === 'list';
const valueOn = (fact: FactName, all: readonly string[]) => (isList(fact) ? texts(...all) : (all[0] ?? ''));

test('no text makes something both so and not so', () => {
  fc.assert(
    fc.property(aCase, ({ fact, texts: all, split }) => {
      const reading = found(fact, valueOn(fact, all));
      const value = codesOf(fact)[split] ?? '';
      const is = (op: 'eq' | 'ne') => truthOf({ fact, op, value }, reading);
      expect(is('ne')).toBe(opposite(is('eq')));
    }),
    { numRuns: 2000 },
  );
});

test('a text that is not wholly known is not any of the codes, and not none of them', () => {
  fc.assert(
    fc.property(aCase, ({ fact, texts: [text = ''], split }) => {
      const codes = codesOf(fact);
      const reading = found(fact, valueOn(fact, [text]));
      const among = (value: string[]): Condition => ({ fact, op: 'in', value });
      const all = truthOf(among(codes), reading);
      // All codes together: true when the text is known, unknown when it is not.
      expect(all).not.toBe('false');
      const part = codes.slice(0, split + 1);
      if (all === 'unknown') expect(truthOf(among(part), reading)).toBe('unknown');
      else expect(truthOf(among(part), reading)).not.toBe('unknown');
      // One word of one code is in one of two halves, and only there.
      const rest = codes.slice(split + 1);
      const isOne = Object.values(vocabulary[fact].values ?? {}).some((words) => words.includes(text));
      if (isOne && rest.length > 0 && all === 'true') {
        expect(truthOf(among(rest), reading)).toBe(opposite(truthOf(among(part), reading)));
      }
    }),
    { numRuns: 2000 },
  );
});
