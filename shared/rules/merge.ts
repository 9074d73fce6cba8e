import type { FactReading, FactValue, ListItem, Observation } from '../domain/fact.ts';
import { textsAgree } from '../domain/text.ts';
import type { FactName } from '../facts/vocabulary.ts';

type FoundObservation = Extract<Observation, { state: 'found' }>;

/**
 * One reading of a fact from all its observations. Found beats unreadable, unreadable beats empty: an unreadable place
 * may hold what an empty one lacks. Found values that contradict each other are unreadable, never a guess.
 */
export function mergeObservations(fact: FactName, observations: readonly Observation[]): FactReading {
  const [only, second] = observations;
  if (!only) return { fact, state: 'unseen' };
  if (!second) return readingOf(fact, only);
  const current = observations.filter((each) => !observations.some((other) => replaces(other, each)));
  const found = current.filter((each) => each.state === 'found');
  const [first, ...others] = found;
  if (first) {
    const merged = others.reduce<FactValue | undefined>(
      (value, each) => (value === undefined ? undefined : agreedValue(value, each.value)),
      first.value,
    );
    const { evidence } = newest(found);
    return merged === undefined
      ? { fact, state: 'unreadable', reason: 'places-disagree', evidence }
      : { fact, state: 'found', value: merged, from: 'page', evidence };
  }
  const unreadable = current.find((each) => each.state === 'unreadable');
  if (unreadable) return { fact, state: 'unreadable', reason: unreadable.reason, evidence: unreadable.evidence };
  const empty = current[0];
  return empty ? { fact, state: 'empty', evidence: empty.evidence } : { fact, state: 'unseen' };
}

/** Most facts are seen in one place. */
function readingOf(fact: FactName, observation: Observation): FactReading {
  const { evidence } = observation;
  if (observation.state === 'found') return { fact, state: 'found', value: observation.value, from: 'page', evidence };
  if (observation.state === 'empty') return { fact, state: 'empty', evidence };
  return { fact, state: 'unreadable', reason: observation.reason, evidence };
}

/** The same spot on the same page, read again later. */
function replaces(newer: Observation, older: Observation): boolean {
  return (
    newer.evidence.page.path === older.evidence.page.path &&
    newer.evidence.label === older.evidence.label &&
    newer.evidence.seenAt > older.evidence.seenAt
  );
}

function newest(found: readonly FoundObservation[]): FoundObservation {
  return found.reduce((one, other) => (other.evidence.seenAt > one.evidence.seenAt ? other : one));
}

function agreedValue(one: FactValue, other: FactValue): FactValue | undefined {
  if (Array.isArray(one) && Array.isArray(other)) return agreedEntries(one, other);
  if (typeof one === 'string' && typeof other === 'string') {
    // Of two spellings the longer one keeps the detail.
    return textsAgree(one, other) ? (one.length >= other.length ? one : other) : undefined;
  }
  return one === other ? one : undefined;
}

/**
 * All entries of both places; those of the same day with agreeing texts are one entry. "None" in one place and entries
 * in another contradict each other.
 */
function agreedEntries(one: readonly ListItem[], other: readonly ListItem[]): ListItem[] | undefined {
  if ((one.length === 0) !== (other.length === 0)) return undefined;
  const entries = [...one];
  const matched = new Set<number>();
  for (const item of other) {
    // An entry is matched once: two equal entries of one place stay two.
    const index = entries.findIndex(
      (each, i) => i < one.length && !matched.has(i) && each.date === item.date && sameText(each.text, item.text),
    );
    const known = entries[index];
    if (!known) entries.push(item);
    else {
      matched.add(index);
      entries[index] = { ...item, ...known, fields: { ...item.fields, ...known.fields } };
    }
  }
  return entries;
}

function sameText(one: string, other: string): boolean {
  return one === '' || other === '' || textsAgree(one, other);
}
