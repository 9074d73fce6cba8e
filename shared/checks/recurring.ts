import { addPeriod, type IsoDate, type IsoPeriod, subtractPeriod } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import { missing, sumOf } from './deadline.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { readDate, readDays } from './reading.ts';
import { result, undecided } from './result.ts';
import { untilEnd } from './until.ts';

export const recurring: CheckFunction<'recurring'> = (knowledge, check, today) =>
  untilEnd(knowledge, check.until, today, (day) => recurringOn(knowledge, check, day));

const recurringOn: (...args: Parameters<CheckFunction<'recurring'>>) => CheckResult = (knowledge, check, today) => {
  const { fact, term, startingFrom, firstTerm = term, lookBack } = check;
  const list = readDays(knowledge, fact);
  if (list.state === 'unseen' || list.state === 'unreadable') return undecided([list.reading]);
  const start = startingFrom && readDate(knowledge, startingFrom);
  if (start?.state === 'unseen' || start?.state === 'unreadable') return undecided([start.reading, list.reading]);

  const readings = start ? [start.reading, list.reading] : [list.reading];
  const { days, undated } = list.state === 'found' ? list.value : { days: [], undated: 0 };
  const begin = start?.state === 'found' ? start.value : undefined;
  // Planned days are no evidence, and those from before this support are not about it.
  const counting = days.filter((day) => day <= today && (!begin || day >= begin));
  const last = counting.at(-1);
  if (!last) {
    if (undated > 0) return result('unreadable', readings);
    const deadline = startingFrom && { after: startingFrom, term: firstTerm };
    return missing(knowledge, { fact, deadline, readings: [list.reading] }, today);
  }

  const first = begin ? [{ from: begin, to: counting[0] ?? last, period: firstTerm.period }] : [];
  const next = counting.slice(1).map((to, i) => ({ from: counting[i] ?? to, to, period: term.period }));
  const since = lookBack && subtractPeriod(today, lookBack.period);
  const holes = [...first, ...next].filter((each) => isTooLong(each) && (!since || each.to >= since));
  const { dueOn, sum } = sumOf(last, fact, term);
  const isOverdue = today > dueOn;
  if (holes.length === 0 && !isOverdue) return result('met', readings, { dueOn, parts: [sum] });
  // An entry without a day may lie in between, or be a later one.
  if (undated > 0) return result('unreadable', readings);
  const tooLong = holes.map(({ from, to, period }): ExplanationPart => {
    return { kind: 'too-long-between', fact, from, to, period, origin: term.origin };
  });
  return isOverdue
    ? result('gap', readings, { dueOn, parts: [sum, { kind: 'overdue', fact, dueOn }, ...tooLong] })
    : result('gap', readings, { parts: tooLong });
};

function isTooLong({ from, to, period }: { from: IsoDate; to: IsoDate; period: IsoPeriod }): boolean {
  return to > addPeriod(from, period);
}
