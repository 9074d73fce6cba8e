import { comparableText } from '../domain/text.ts';
import { type FactName, vocabulary } from './vocabulary.ts';

/** Between the parts of a series: "cliënt, mentor en dochter". */
const between = /\s*[,;+&/]\s*|\s+(?:en|and)\s+/u;

type CodeByWord = ReadonlyMap<string, string>;

const known = new Map<FactName, CodeByWord>();

/** The code of each word of a fact in comparable form; no word has two. */
function wordsOf(fact: FactName): CodeByWord {
  const made = known.get(fact);
  if (made) return made;
  const words = new Map(
    Object.entries(vocabulary[fact].values ?? {}).flatMap(([code, all]) =>
      [code, ...all].map((word) => [comparableText(word), code] as const),
    ),
  );
  known.set(fact, words);
  return words;
}

/**
 * What each part of a text stands for, as a code of the fact: a text that is one of its words, or for a list a series of
 * them. Undefined for a part that is no word of it. A word inside other words does not count: "niet met cliënt".
 */
export function codesInText(fact: FactName, text: string): readonly (string | undefined)[] {
  const words = wordsOf(fact);
  const whole = words.get(comparableText(text));
  if (whole !== undefined || vocabulary[fact].type !== 'list') return [whole];
  const parts = text.split(between).filter((part) => comparableText(part) !== '');
  return parts.length === 0 ? [undefined] : parts.map((part) => words.get(comparableText(part)));
}
