import { addDays, type IsoDate, workday } from '../calendar.ts';
import type { Note } from '../dossier.ts';

/** Subject and text. {naam}, {hij}, {zijn} and {hem} stand for the client; with a capital at the start of a sentence. */
export type NoteText = readonly [subject: string, text: string];
/** A note written for one dossier, with the number of days ago. */
export type OwnNote = readonly [ago: number, subject: string, text: string];

export interface Person {
  name: string;
  pronouns: 'hij' | 'zij';
}

interface NoteOptions {
  person: Person;
  authors: readonly (readonly [name: string, role: string])[];
  own: readonly OwnNote[];
  pool?: readonly NoteText[];
  count?: number;
  /** Days between two notes of the pool. */
  every?: number;
  lastAgo?: number;
}

const TIMES = ['09:40', '11:15', '13:05', '14:20', '15:50', '16:35', '10:30', '17:10'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function fill(text: string, { name, pronouns }: Person): string {
  const words: Record<string, string> =
    pronouns === 'zij'
      ? { naam: name, hij: 'zij', zijn: 'haar', hem: 'haar' }
      : { naam: name, hij: 'hij', zijn: 'zijn', hem: 'hem' };
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const word = words[key.toLowerCase()];
    if (word === undefined) return whole;
    return key === key.toLowerCase() ? word : capital(word);
  });
}

export function writeNotes(today: IsoDate, options: NoteOptions): Note[] {
  const { person, authors, own, pool = [], count = 0, every = 6, lastAgo = 4 } = options;
  const fromPool = pool
    .slice(0, count)
    .map(([subject, text], index): OwnNote => [lastAgo + index * every + (index % 3), subject, text]);
  return [...own, ...fromPool]
    .map(([ago, subject, text], index): Note => {
      const [author, authorRole] = authors[index % authors.length] ?? ['Onbekend', ''];
      const time = TIMES[(index * 3 + ago) % TIMES.length] ?? '12:00';
      return { date: workday(addDays(today, -ago)), time, author, authorRole, subject, text: fill(text, person) };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || b.time.localeCompare(a.time));
}

/** Every dossier starts at another place in the pool, so that no two tell the same story in the same order. */
export function startingAt(pool: readonly NoteText[], index: number): NoteText[] {
  return [...pool.slice(index), ...pool.slice(0, index)];
}
