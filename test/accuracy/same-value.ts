import type { FactValue, FieldReading, ListItem, ScalarValue } from '../../shared/domain/fact.ts';
import { MAX_TEXT } from '../../shared/domain/fact.ts';
import { comparableText } from '../../shared/domain/text.ts';
import { type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import type { TruthField, TruthItem, TruthValue } from '../hosts/host.ts';

/** How a value that was read stands to the truth. `incomplete`: nothing in it is wrong, but not all of it was read. */
export type Likeness = 'same' | 'incomplete' | 'different';

/** Compares what was read of a fact with one value that a person wrote down for it. */
export function likeness(fact: FactName, read: FactValue, truth: TruthValue): Likeness {
  if (Array.isArray(truth)) return Array.isArray(read) ? listLikeness(read, truth) : 'different';
  if (Array.isArray(read)) return 'different';
  return sameScalar(fact, read, truth as ScalarValue) ? 'same' : 'different';
}

/** Dates and codes to the letter; texts apart from case, white space and punctuation, and from what is cut off. */
export function sameScalar(fact: FactName, read: ScalarValue, truth: ScalarValue): boolean {
  if (typeof read !== 'string' || typeof truth !== 'string') return read === truth;
  const { type } = vocabulary[fact];
  if (type === 'date' || type === 'enum') return read === truth;
  const isCut = read.length >= MAX_TEXT - 2 && read.endsWith('…');
  const a = comparableText(read);
  const b = comparableText(truth);
  return isCut ? a !== '' && b.startsWith(a) : a === b;
}

function listLikeness(read: readonly ListItem[], truth: readonly TruthItem[]): Likeness {
  const left = [...read];
  let isComplete = true;
  for (const item of truth) {
    const found = bestOf(left, item);
    if (!found) return 'different';
    left.splice(left.indexOf(found.item), 1);
    if (found.likeness === 'incomplete') isComplete = false;
  }
  if (left.length > 0) return 'different';
  return isComplete ? 'same' : 'incomplete';
}

function bestOf(read: readonly ListItem[], truth: TruthItem) {
  const fitting = read
    .map((item) => ({ item, likeness: itemLikeness(item, truth) }))
    .filter(({ likeness: its }) => its !== 'different');
  return fitting.find(({ likeness: its }) => its === 'same') ?? fitting[0];
}

function itemLikeness(read: ListItem, truth: TruthItem): Likeness {
  if (truth.date !== undefined && read.date !== truth.date) return 'different';
  if (truth.text !== undefined && !holdsText(read.text, truth.text)) return 'different';
  const { fields: wanted = {} } = truth;
  const { fields: had = {} } = read;
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(had)])] as FactName[];
  const each = names.map((name) => fieldLikeness(name, had[name], wanted[name]));
  return each.includes('different') ? 'different' : each.includes('incomplete') ? 'incomplete' : 'same';
}

function holdsText(read: string, wanted: string): boolean {
  const text = comparableText(read);
  const part = comparableText(wanted);
  return ` ${text} `.includes(` ${part} `) || (read.endsWith('…') && text !== '' && endsWithStartOf(text, part));
}

/** What is kept of a long entry stops in the middle of the words, which other columns may stand before. */
function endsWithStartOf(text: string, part: string): boolean {
  const opening = part.slice(0, LEAST_OPENING);
  const at = part.startsWith(text) ? 0 : text.lastIndexOf(opening);
  return at >= 0 && (at === 0 || text.length - at >= LEAST_OPENING) && part.startsWith(text.slice(at));
}

const LEAST_OPENING = 40;

function fieldLikeness(fact: FactName, read: FieldReading | undefined, truth: TruthField | undefined): Likeness {
  if (!read) return 'incomplete';
  if (!truth) return 'different';
  if (read.state === 'found') {
    const right = [...(truth.state === 'found' ? [truth.value] : []), ...(truth.or ?? [])];
    return right.some((value) => sameScalar(fact, read.value, value)) ? 'same' : 'different';
  }
  return read.state === truth.state ? 'same' : 'different';
}
