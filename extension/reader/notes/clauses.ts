import { deeds, familyTerm, type Meaning, meaningsOf, withFamilyTerm } from './lexicon/index.ts';
import { joinSeparable } from './separable.ts';
import type { Sentence } from './words.ts';

/** A part of a sentence with a verb of its own: words from `start` up to `end`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Counts up at every "maar" or ";": what is said before reaches no further. */
  readonly segment: number;
}

/** A sentence ready to be searched: its words with separable verbs joined, what each may mean, and its clauses. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly meanings: readonly (readonly Meaning[])[];
  readonly clauses: readonly Clause[];
}

const strong = new Set(['maar', 'echter', ';']);
const weak = new Set(
  ', : ( ) en omdat want terwijl hoewel doordat aangezien daarna vervolgens dus zodat waarna voordat nadat waardoor omdat toen'.split(
    ' ',
  ),
);
/** What these open is a clause, also when its verb is not known. */
const apart = new Set('omdat want terwijl hoewel doordat aangezien zodat nadat toen'.split(' '));
const finite = new Set(
  'is was waren zijn heeft hebben had hadden heb wordt worden werd werden kan kon konden kunnen wil wilde wilden wou moet moest moeten zal zou zullen zouden gaat ga gaan ging gingen komt kwam kwamen mag mocht mogen laat liet doet deed vond vindt zat zit ligt lag staat stond zegt zei blijft bleef wilt krijgt kreeg kregen neemt nam weet wist lijkt bespreken nemen plannen'.split(
    ' ',
  ),
);
const participle = /^(?:aan|af|door|in|mee|na|om|op|over|terug|toe|uit|voor)?ge[a-z]{2,}(?:d|t|en)$/u;

function isVerb(word: string, meanings: readonly Meaning[]): boolean {
  return finite.has(word) || participle.test(word) || meanings.some(({ term }) => deeds.has(term));
}

/** Splits at "maar" and ";", and at commas and conjunctions that have a verb on both sides. */
function clausesOf(words: readonly string[], meanings: readonly (readonly Meaning[])[]): Clause[] {
  const clauses: Clause[] = [];
  let segment = 0;
  let start = 0;
  let hasVerb = false;
  const close = (end: number) => {
    const last = clauses.at(-1);
    if (start >= end) return;
    const isApart = apart.has(words[start] ?? '');
    if (!hasVerb && !isApart && last && last.segment === segment) clauses[clauses.length - 1] = { ...last, end };
    else clauses.push({ start, end, segment });
    start = end;
    hasVerb = false;
  };
  words.forEach((word, at) => {
    if (strong.has(word)) {
      close(at);
      segment += 1;
      return;
    }
    // A part without a verb belongs to the part that follows.
    if (weak.has(word) && hasVerb) close(at);
    else if (isVerb(word, meanings[at] ?? [])) hasVerb = true;
  });
  close(words.length);
  return clauses;
}

/** "Met haar ouders", "met mw. en haar dochter": a relative takes part. */
function isWithFamily(words: readonly string[], meanings: readonly (readonly Meaning[])[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 5; back -= 1) {
    const word = words[back] ?? '';
    if (word === 'met') return true;
    if (/^(?:van|bij|voor|door|aan|over|[,;:.])$/u.test(word) || isVerb(word, meanings[back] ?? [])) return false;
  }
  return false;
}

export function parseSentence(sentence: Sentence): ParsedSentence {
  const words = joinSeparable(sentence.words);
  const own = words.map((word) => meaningsOf(word));
  const meanings = own.map((there, at) =>
    there.some(({ term }) => term === familyTerm) && isWithFamily(words, own, at)
      ? [...there, { term: withFamilyTerm, isOpen: false }]
      : there,
  );
  let clauses: readonly Clause[] | undefined;
  return {
    sentence,
    words,
    meanings,
    // Most sentences tell nothing that is looked for, and are not divided.
    get clauses() {
      clauses ??= clausesOf(words, meanings);
      return clauses;
    },
  };
}
