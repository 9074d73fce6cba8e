import type { Concept } from '../../../../shared/domain/concept.ts';
import { ofText } from '../../memo.ts';
import { patterns } from './patterns.ts';
import { terms } from './terms.ts';

export interface Pattern {
  readonly concept: Concept;
  /** What stands beside the deed. */
  readonly things: readonly number[];
  readonly deed: number;
  readonly not: readonly number[];
  /** It only names the thing. */
  readonly isWeak: boolean;
}

/** A meaning of a word; `isOpen`: in this form it does not tell that it was done. */
export interface Meaning {
  readonly term: number;
  readonly isOpen: boolean;
}

const numbers = new Map<string, number>();
const whole = new Map<string, Meaning[]>();
const beginnings = new Map<string, Meaning[]>();
const ends = new Map<string, Meaning[]>();

function add(to: Map<string, Meaning[]>, key: string, meaning: Meaning) {
  const there = to.get(key);
  if (there) there.push(meaning);
  else to.set(key, [meaning]);
}

function termNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const term = numbers.size;
  numbers.set(name, term);
  const words = terms[name] ?? (name === name.toLowerCase() ? name : undefined);
  if (words === undefined) throw new Error(`The lexicon has no term "${name}".`);
  for (const entry of words.split(' ')) {
    const isOpen = entry.startsWith('~');
    const word = isOpen ? entry.slice(1) : entry;
    if (word.endsWith('*')) add(beginnings, word.slice(0, -1), { term, isOpen });
    else if (word.startsWith('*')) add(ends, word.slice(1), { term, isOpen });
    else add(whole, word, { term, isOpen });
  }
  return term;
}

export const allPatterns: readonly Pattern[] = Object.entries(patterns).flatMap(([concept, lines]) =>
  lines.map((line): Pattern => {
    const parts = line.split(' ');
    const isWeak = parts.at(-1) === '?';
    const names = parts.filter((part) => part !== '?' && !part.startsWith('!')).map(termNumber);
    const not = parts.filter((part) => part.startsWith('!')).map((part) => termNumber(part.slice(1)));
    return { concept: concept as Concept, things: names.slice(0, -1), deed: names.at(-1) ?? -1, not, isWeak };
  }),
);

/** The patterns by their deed, so that a clause is only held against those whose deed it has. */
export const patternsByDeed: ReadonlyMap<number, readonly Pattern[]> = Map.groupBy(allPatterns, ({ deed }) => deed);

/** The terms that are a deed of some pattern. */
export const deeds: ReadonlySet<number> = new Set(allPatterns.filter(({ isWeak }) => !isWeak).map(({ deed }) => deed));

/** The number of a term that the code itself looks for. */
export const clientTerm = termNumber('CLIENT');
export const familyTerm = termNumber('FAMILY');
export const withFamilyTerm = termNumber('WITHFAMILY');
export const askedTerms: ReadonlySet<number> = new Set(['ASKED', 'ASKVIEW'].map(termNumber));

/** Things of which a later clause may tell without naming them again ("besproken, maar nog niet getekend"). */
export const carriedThings: ReadonlySet<number> = new Set(
  'PLAN GOAL EVALUATION COMPLAINTWAY CONFIDANT PARTICIPATION RISK RISKTOOL SAFETY SAFETYPLAN RESTRICTION MEDICATION DATA INFO CONSENT COMPLAINT CHOICE'
    .split(' ')
    .map(termNumber),
);
export const carryingDeeds: ReadonlySet<number> = new Set(
  'SIGN HOLDS DISCUSS EXPLAIN SHARED'.split(' ').map(termNumber),
);

/** Words longer than this are no words. */
const longest = 40;
const shortestPart = 3;
const none: readonly Meaning[] = [];
/** How the beginnings and endings start and end: most words are none of them, which is quickly seen. */
const begun = new Set([...beginnings.keys()].map((part) => part.slice(0, shortestPart)));
const ended = new Set([...ends.keys()].map((part) => part.slice(-shortestPart)));

/** What a word may mean. */
export const meaningsOf: (word: string) => readonly Meaning[] = ofText(findMeanings);

/** The work is bounded by the length of the longest real word. */
function findMeanings(word: string): readonly Meaning[] {
  if (word.length > longest) return none;
  let found: readonly Meaning[] | undefined = whole.get(word);
  const mayBegin = begun.has(word.slice(0, shortestPart));
  const mayEnd = ended.has(word.slice(-shortestPart));
  if (!mayBegin && !mayEnd) return found ?? none;
  for (let length = shortestPart; length <= word.length; length += 1) {
    const begins = mayBegin ? beginnings.get(word.slice(0, length)) : undefined;
    const ending = mayEnd ? ends.get(word.slice(-length)) : undefined;
    if (begins) found = found ? [...found, ...begins] : begins;
    if (ending) found = found ? [...found, ...ending] : ending;
  }
  return found ?? none;
}
