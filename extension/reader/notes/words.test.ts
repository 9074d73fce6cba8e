import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './words.ts';

const split = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Plan besproken. Daarna koffie.', ['Plan besproken.', 'Daarna koffie.']],
  ['Cl. heeft i.v.m. ziekte afgezegd.', ['Cl. heeft i.v.m. ziekte afgezegd.']],
  ['Gesprek met dhr. Bos en mw. Vos gehad.', ['Gesprek met dhr. Bos en mw. Vos gehad.']],
  ['Evaluatie 12 maart a.s. Moeder komt ook.', ['Evaluatie 12 maart a.s.', 'Moeder komt ook.']],
  ['Evaluatie a.s. maandag.', ['Evaluatie a.s. maandag.']],
  ['Om 10.30 uur op 3-4-2026 geweest.', ['Om 10.30 uur op 3-4-2026 geweest.']],
  ['J. de Wit kwam langs.', ['J. de Wit kwam langs.']],
  ['Is het klaar? Ja!', ['Is het klaar?', 'Ja!']],
  ['Evaluatie\nniet gehouden', ['Evaluatie', 'niet gehouden']],
  ['Begeleider · Plan besproken', ['Begeleider ·', 'Plan besproken']],
  ['', []],
  ['...', []],
])('%j is split in sentences', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('words are compared without capitals, accents and curly quotes, and know where they stand', () => {
  const [sentence] = sentencesOf('Cliënt én risico’s');
  expect(sentence?.words).toMatchObject([
    { text: 'client', from: 0, to: 6 },
    { text: 'en', from: 7, to: 9 },
    { text: "risico's", from: 10, to: 18 },
  ]);
});

test.each([
  ['Cl. zegt: "ik teken niets". Daarna weg.', ['ik', 'teken', 'niets']],
  ['Cl. zegt: ‘ik teken niets’ en loopt weg', ['ik', 'teken', 'niets']],
  ["Cl. zegt: 'ik teken niets' en loopt weg", ['ik', 'teken', 'niets']],
  ['’s Ochtends de foto’s bekeken', []],
])('in %j the words of somebody else are known', (text, quoted) => {
  const words = sentencesOf(text).flatMap((sentence) => sentence.words);
  expect(words.filter(({ isQuoted, isMark }) => isQuoted && !isMark).map((word) => word.text)).toEqual(quoted);
});

test('whatever the text, words lie in order inside their sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let last = 0;
      for (const { words, from, to } of sentencesOf(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        for (const word of words) {
          expect(word.from).toBeGreaterThanOrEqual(last);
          expect(word.to).toBeGreaterThan(word.from);
          last = word.to;
        }
        expect(to).toBe(last);
      }
    }),
  );
});
