import type { ParsedSentence } from './clauses.ts';
import { histories, presents } from './lexicon/triggers.ts';
import type { Match } from './match.ts';
import { findPhrases, hasPhrase, phrasesOf } from './phrases.ts';

const before = phrasesOf(histories);
const now = phrasesOf(presents);
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const leads = new Set(['in', 'uit', 'sedert', 'zomer', 'winter', 'najaar', 'voorjaar', 'begin', 'eind', ...months]);
const future = new Set(['gaat', 'gaan', 'ga', 'zal', 'zullen', 'wordt', 'worden']);

/** The month that a year stands with, 1 to 12, or undefined. */
function monthBefore(word: string | undefined): number | undefined {
  const index = months.indexOf(word ?? '');
  return index < 0 ? undefined : index + 1;
}

/** `YYYY-MM` more than a year before the note; a year alone is its last month. */
function isOlder(year: number, month: number, noteDate: string): boolean {
  const noteMonths = Number(noteDate.slice(0, 4)) * 12 + Number(noteDate.slice(5, 7));
  return noteMonths - (year * 12 + month) > 12;
}

/** A year ("in 2019") or day ("3-4-2019") in the words that lies long before the note. */
function namesOldTime(words: readonly string[], start: number, end: number, noteDate: string | undefined): boolean {
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    const day = /^\d{1,2}[-/.](\d{1,2})[-/.]((?:19|20)\d\d)$/u.exec(word);
    if (day && noteDate && isOlder(Number(day[2]), Number(day[1]), noteDate)) return true;
    if (!/^(?:19|20)\d\d$/u.test(word) || !leads.has(words[at - 1] ?? '')) continue;
    const month = monthBefore(words[at - 1]);
    if (noteDate) {
      const isEarlier =
        month === undefined ? Number(word) < Number(noteDate.slice(0, 4)) : isOlder(Number(word), month, noteDate);
      if (isEarlier) return true;
    } else if (month === undefined && !words.slice(start, end).some((each) => future.has(each))) return true;
  }
  return false;
}

/** The clause tells of long ago: by itself, or after an opening such as "Vorig jaar". Today's words end that. */
export function isLongAgo(
  { words, clauses }: ParsedSentence,
  { clause }: Match,
  noteDate: string | undefined,
): boolean {
  if (hasPhrase(words, now, clause.start, clause.end)) return false;
  const start = clauses.find(({ segment }) => segment === clause.segment)?.start ?? clause.start;
  const isBefore = findPhrases(words, before, start, clause.end).length > 0;
  return isBefore || namesOldTime(words, start, clause.end, noteDate);
}
