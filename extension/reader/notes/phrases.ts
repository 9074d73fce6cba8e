/** Words and phrases to look for, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a list of words and phrases; "_" joins the words of a phrase. */
export function phrasesOf(list: string): Phrases {
  return Map.groupBy(
    list.split(' ').map((phrase) => phrase.split('_')),
    ([first = '']) => first,
  );
}

/** How many words the longest phrase has that stands at `at`; 0 for none. */
function lengthAt(words: readonly string[], phrases: Phrases, at: number, end: number): number {
  let longest = 0;
  for (const phrase of phrases.get(words[at] ?? '') ?? []) {
    const stands = at + phrase.length <= end && phrase.every((word, index) => words[at + index] === word);
    if (stands) longest = Math.max(longest, phrase.length);
  }
  return longest;
}

/** Where phrases stand in the words from `start` up to `end`, with their length in words. */
export function findPhrases(
  words: readonly string[],
  phrases: Phrases,
  start: number,
  end: number,
): readonly { readonly at: number; readonly length: number }[] {
  const found: { at: number; length: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const length = phrases.has(words[at] ?? '') ? lengthAt(words, phrases, at, end) : 0;
    if (length > 0) found.push({ at, length });
  }
  return found;
}

export function hasPhrase(words: readonly string[], phrases: Phrases, start: number, end: number): boolean {
  return findPhrases(words, phrases, start, end).length > 0;
}
