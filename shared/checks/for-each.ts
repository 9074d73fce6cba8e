import { type IsoDate, readableDate } from '../domain/date.ts';
import type { FactReading, ListItem } from '../domain/fact.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import { evaluateCondition } from '../rules/condition.ts';
import { entryReading, type Knowledge } from '../rules/knowledge.ts';
import type { Condition, Deadline } from './check.ts';
import { combineAll } from './combine.ts';
import { missing } from './deadline.ts';
import type { CheckResult } from './function.ts';
import { isBlank, readEntries } from './reading.ts';
import { result, undecided } from './result.ts';

interface PerEntry {
  readonly fact: FactName;
  readonly forEach: FactName;
  readonly where?: Condition | undefined;
  readonly deadline?: Deadline | undefined;
  /**
   * A value in the fact's own place speaks for all entries ("agreed with: client"). Otherwise there must be as many
   * values there as entries, so that none can have been missed.
   */
  readonly ownPlaceSpeaksForAll: boolean;
}

/** Runs a check on every entry of a list. A list that says "none" has nothing to check; one that is empty is missing. */
export function forEachEntry(
  knowledge: Knowledge,
  { fact, forEach, where, deadline, ownPlaceSpeaksForAll }: PerEntry,
  check: (knowledge: Knowledge) => CheckResult,
): CheckResult {
  const list = readEntries(knowledge, forEach);
  if (list.state === 'unseen' || list.state === 'unreadable') return undecided([list.reading]);
  if (list.state === 'empty') {
    return missing(knowledge, { fact: forEach, deadline, readings: [list.reading] }, knowledge.today);
  }
  const { counting, open } = entriesThatCount(knowledge, where, list.value, forEach, list.reading);
  const unknown = open.map((reading) => undecided([reading]));
  const entries = counting.map((entry) => ({ entry, view: viewOf(knowledge, entry, fact, forEach, list.reading) }));

  // The list does not show the property, but the fact has a place of its own, such as measures beside the risks.
  const isShown = entries.some(({ view }) => view.read(fact).state !== 'unseen');
  if (!isShown && entries.length > 0) {
    const own = knowledge.read(fact);
    const count = own.state !== 'found' ? 0 : Array.isArray(own.value) ? own.value.length : isBlank(own.value) ? 0 : 1;
    const mayMissOne = own.state === 'found' && count > 0 && count < entries.length && !ownPlaceSpeaksForAll;
    return combineAll([
      result('met', [list.reading]),
      mayMissOne ? undecided([own, { fact, state: 'unseen' }]) : check(knowledge),
      ...unknown,
    ]);
  }
  const checked = entries.map(({ entry, view }) => naming(entry, fact, forEach, check(view)));
  if (checked.length + unknown.length === 0) return result('not-applicable', [list.reading]);
  return combineAll([result('met', [list.reading]), ...checked, ...unknown]);
}

/** The entries for which `where` holds, and the readings that leave open whether it holds for others. */
export function entriesThatCount(
  knowledge: Knowledge,
  where: Condition | undefined,
  entries: readonly ListItem[],
  forEach: FactName,
  list: FactReading,
): { counting: readonly ListItem[]; open: readonly FactReading[] } {
  if (!where) return { counting: entries, open: [] };
  const open: FactReading[] = [];
  const counting = entries.filter((entry) => {
    const { truth, reading } = evaluateCondition(viewOf(knowledge, entry, where.fact, forEach, list), where);
    // A property that was left empty does not say that the entry does not count.
    if (truth === 'unknown')
      open.push(reading.state === 'unreadable' ? reading : { fact: where.fact, state: 'unseen' });
    return truth === 'true';
  });
  return { counting, open };
}

/** The knowledge as seen from one entry: its own properties, `checked` always among them, and the dossier's other facts. */
export function viewOf(
  knowledge: Knowledge,
  entry: ListItem,
  checked: FactName,
  forEach: FactName,
  list: FactReading,
): Knowledge {
  return {
    today: knowledge.today,
    read(fact) {
      if (fact !== checked && vocabulary[fact].itemOf !== forEach) return knowledge.read(fact);
      const reading = entryReading(entry, fact, list);
      const isItsDay = reading.state === 'unseen' && entry.date !== undefined && fact === dayOf[forEach];
      return isItsDay ? { fact, state: 'found', value: entry.date ?? '', from: 'page' } : reading;
    },
  };
}

/** The fact that is the day of an entry of the list. */
const dayOf: Partial<Record<FactName, FactName>> = {
  'complaint.records': 'complaint.receivedDate',
  'consent.records': 'consent.date',
  'incident.records': 'incident.date',
};

/** The day of an entry: its own, or the property that is its day. */
export function dayOfEntry({ date, fields }: ListItem, list: FactName): IsoDate | undefined {
  const fact = dayOf[list];
  const field = fact && fields?.[fact];
  return readableDate(date) ?? (field?.state === 'found' ? readableDate(field.value) : undefined);
}

/** Readings of properties are told as what this entry lacks or says, not as facts of the dossier. */
function naming(entry: ListItem, fact: FactName, list: FactName, checked: CheckResult): CheckResult {
  const parts = checked.explanation
    .filter((part) => part.kind !== 'read' || part.reading.fact !== fact)
    .map((part) => (part.kind === 'unknown-words' ? { ...part, list, item: entry.text } : part));
  const lacks = checked.outcome === 'gap' || checked.outcome === 'upcoming';
  const without = { kind: 'item-without', list, item: entry.text, fact } as const;
  return { ...checked, explanation: lacks ? [...parts, without] : parts };
}
