import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Concept, MentionContext } from '../../../shared/domain/concept.ts';
import { findMentions, mentionsOf, sentenceFor } from './find-mentions.ts';
import { allPatterns } from './lexicon/index.ts';

const told = (text: string, noteDate?: string) =>
  mentionsOf(text, noteDate ? { noteDate } : {}).map(({ concept, context }) => `${concept} ${context}`);

test('every concept can be found', () => {
  expect(new Set(allPatterns.filter(({ isWeak }) => !isWeak).map(({ concept }) => concept))).toEqual(
    new Set(Concept.options),
  );
});

test.each([
  ['Plan besproken.', ['plan-discussed affirmed']],
  ['Heb het plan gisteren met haar doorgenomen.', ['plan-discussed affirmed']],
  ['We namen het plan samen door.', ['plan-discussed affirmed']],
  [
    'Niet alleen het plan besproken maar ook de doelen doorgenomen.',
    ['plan-discussed affirmed', 'goal-progress-discussed affirmed'],
  ],
  ['Het plan is besproken, maar nog niet getekend.', ['plan-discussed affirmed', 'plan-signed negated']],
  ['Geen bijzonderheden, plan besproken.', ['plan-discussed affirmed']],
  ['Plan niet besproken.', ['plan-discussed negated']],
  ['Cliënt weigert het plan te tekenen.', ['plan-signed negated']],
  ['Volgende week bespreken we het plan.', ['plan-discussed planned']],
  ['Als hij akkoord is, tekenen we het plan.', ['plan-signed planned']],
  ['Graag het plan laten tekenen.', ['plan-signed planned']],
  ['Vroeger werd het plan elk jaar besproken.', ['plan-discussed historical']],
  ['Het plan van een medebewoner besproken.', ['plan-discussed other-person']],
  ['Met moeder erbij het plan besproken.', ['plan-discussed affirmed', 'network-involved affirmed']],
  ['Is het plan al getekend?', []],
  ['Moeder vraagt of het plan al is getekend.', []],
  ['Cl. zegt: "het plan is getekend".', []],
  ['Volgens cl. is het plan getekend.', []],
  ['Plan ondertekenen', []],
  ['Evaluatie:', []],
  ['Heeft buikklachten.', []],
])('%s', (text, mentions) => {
  expect(told(text).sort()).toEqual([...mentions].sort());
});

test.each([
  // A year ago is still near; more than that is long ago.
  ['In mei 2025 is het plan besproken.', '2026-05-20', 'affirmed'],
  ['In mei 2025 is het plan besproken.', '2026-06-01', 'historical'],
  ['Op 1-5-2025 is het plan besproken.', '2026-05-01', 'affirmed'],
  ['Op 1-4-2025 is het plan besproken.', '2026-05-01', 'historical'],
  ['In 2026 is het plan besproken.', '2026-05-01', 'affirmed'],
  ['In 2025 is het plan besproken.', '2026-05-01', 'historical'],
] as const)('%s, written on %s: %s', (text, noteDate, context) => {
  expect(told(text, noteDate)).toEqual([`plan-discussed ${context}`]);
});

test('one thing told twice is one mention, told in two ways it is two', () => {
  expect(told('Plan besproken. Later nog eens het plan besproken.')).toEqual(['plan-discussed affirmed']);
  expect(told('Plan besproken. Plan niet getekend. Volgende week het plan tekenen.')).toEqual([
    'plan-discussed affirmed',
    'plan-signed negated',
    'plan-signed planned',
  ]);
});

test('the sentence to highlight is the one that tells it', () => {
  const text = 'Mw. was vrolijk. Zorgplan met haar besproken. Plan niet getekend.';
  const at = (range: { from: number; to: number } | undefined) => range && text.slice(range.from, range.to);
  expect(at(sentenceFor(text, 'plan-discussed'))).toBe('Zorgplan met haar besproken.');
  expect(at(sentenceFor(text, 'plan-signed', 'negated'))).toBe('Plan niet getekend.');
  expect(sentenceFor(text, 'plan-signed')).toBeUndefined();
});

test('of a text that goes on, the last sentence is not read', () => {
  const text = 'Evaluatie gehouden. Het plan is besproken';
  expect(told(text)).toEqual(['evaluation-held affirmed', 'plan-discussed affirmed']);
  expect(mentionsOf(text, { isCut: true })).toEqual([{ concept: 'evaluation-held', context: 'affirmed' }]);
});

test('whatever the text, what is found lies in its sentence and is of the closed lists', () => {
  const words =
    'plan besproken niet cl. moeder de is getekend ? . , " maar volgende week vorig jaar\n evaluatie gehad'.split(' ');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(text, (note) => {
      for (const { concept, context, from, to, sentence } of findMentions(note)) {
        expect(Concept.options).toContain(concept);
        expect(MentionContext.options).toContain(context);
        expect(sentence.from).toBeLessThanOrEqual(from);
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(sentence.to);
        expect(sentence.to).toBeLessThanOrEqual(note.length);
      }
      expect(mentionsOf(note).length).toBeLessThanOrEqual(40);
    }),
  );
});

test.each([
  ['one word', 'a'.repeat(1_000_000)],
  ['no sentence ends', 'plan besproken '.repeat(66_000)],
  ['commas', 'plan, '.repeat(166_000)],
  ['dots', 'a.'.repeat(500_000)],
  ['quotes', '"'.repeat(1_000_000)],
  ['loose verbs', 'neem '.repeat(200_000)],
  ['hyphens', 'a-'.repeat(500_000)],
])('hostile: 1 MB of %s is read once, without an answer out of nowhere', (_, text) => {
  const found = findMentions(text);
  expect(found.length).toBeLessThan(10_000);
  expect(found.every(({ concept }) => concept === 'plan-discussed')).toBe(true);
});
