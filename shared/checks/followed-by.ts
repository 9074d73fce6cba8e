import { addPeriod, type IsoDate } from '../domain/date.ts';
import type { FactReading } from '../domain/fact.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import { combineAll } from './combine.ts';
import { dayOfEntry, entriesThatCount, viewOf } from './for-each.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { type Read, readDate, readDays } from './reading.ts';
import { result, undecided } from './result.ts';

export const followedBy: CheckFunction<'followed-by'> = (knowledge, check, today) => {
  const { events: fact, where, by } = check;
  const reading = knowledge.read(fact);
  if (reading.state === 'unseen' || reading.state === 'unreadable') return undecided([reading]);
  if (reading.state === 'empty') return result('not-applicable', [reading]);
  if (!Array.isArray(reading.value)) return afterOneDay(knowledge, check, today);

  const { counting, open } = entriesThatCount(knowledge, where, reading.value, fact, reading);
  // A list that does not show the property may have it beside it, in a place of its own.
  const isInEntry = vocabulary[by].itemOf === fact && counting.some(({ fields }) => fields?.[by]);
  const own = isInEntry ? undefined : answersIn(knowledge, by);
  const results = counting.flatMap((entry): CheckResult[] => {
    const day = dayOfEntry(entry, fact);
    if (day && day > today) return [];
    const answers = own ?? answersOfEntry(viewOf(knowledge, entry, by, fact, reading), by);
    if (day) return [inEntry(by, isInEntry, afterDay(day, answers, check, today))];
    // An event without a day that was answered was answered; when it was due can't be told.
    return [result(answers.days.length > 0 ? 'needs-judgement' : 'unreadable', [reading, answers.reading])];
  });
  const unknown = open.map((each) => undecided([each]));
  if (results.length + unknown.length === 0) return result('not-applicable', [reading]);
  return combineAll([result('met', [reading]), ...results, ...unknown]);
};

/** What one entry says is told with its day, not as a fact of the dossier. */
function inEntry(by: FactName, isInEntry: boolean, checked: CheckResult): CheckResult {
  if (!isInEntry) return checked;
  return {
    ...checked,
    explanation: checked.explanation.filter((part) => part.kind !== 'read' || part.reading.fact !== by),
  };
}

function afterOneDay(...[knowledge, check, today]: Parameters<CheckFunction<'followed-by'>>): CheckResult {
  const event = readDate(knowledge, check.events);
  if (event.state === 'empty') return result('not-applicable', [event.reading]);
  if (event.state !== 'found') return undecided([event.reading]);
  if (event.value > today) return result('not-applicable', [event.reading]);
  return combineAll([
    result('met', [event.reading]),
    afterDay(event.value, answersIn(knowledge, check.by), check, today),
  ]);
}

interface Answers {
  readonly state: FactReading['state'];
  readonly reading: FactReading;
  readonly days: readonly IsoDate[];
  /** Some answers have no readable day. */
  readonly isIncomplete: boolean;
}

function answersIn(knowledge: Knowledge, fact: FactName): Answers {
  const read = readDays(knowledge, fact);
  const { days, undated } = read.state === 'found' ? read.value : { days: [], undated: 0 };
  return { state: read.state, reading: read.reading, days, isIncomplete: undated > 0 };
}

function answersOfEntry(entry: Knowledge, fact: FactName): Answers {
  const read: Read<IsoDate> = readDate(entry, fact);
  const days = read.state === 'found' ? [read.value] : [];
  return { state: read.state, reading: read.reading, days, isIncomplete: false };
}

function afterDay(
  date: IsoDate,
  { state, reading, days, isIncomplete }: Answers,
  { events: fact, by, term }: Parameters<CheckFunction<'followed-by'>>[1],
  today: IsoDate,
): CheckResult {
  const dueOn = addPeriod(date, term.period);
  const sum = {
    kind: 'sum',
    start: date,
    startFact: fact,
    period: term.period,
    origin: term.origin,
    result: dueOn,
  } as const;
  const past = days.filter((day) => day >= date && day <= today);
  if (past.some((day) => day <= dueOn)) return result('met', [reading], { parts: [sum] });
  if (state === 'unseen' || state === 'unreadable') return undecided([reading], { parts: [sum] });
  if (isIncomplete) return result('unreadable', [reading], { parts: [sum] });
  if (today <= dueOn) return result('upcoming', [reading], { dueOn, parts: [sum] });
  const late = past[0];
  const part = late
    ? ({ kind: 'late', fact: by, date: late, dueOn } as const)
    : ({ kind: 'unanswered', fact, date, by, dueOn } as const);
  return result('gap', [reading], { dueOn, parts: [sum, part] });
}
