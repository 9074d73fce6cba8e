import { missing, sumOf } from './deadline.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { readDate, readDays } from './reading.ts';
import { result, undecided } from './result.ts';
import { untilEnd } from './until.ts';

export const recent: CheckFunction<'recent'> = (knowledge, check, today) =>
  untilEnd(knowledge, check.until, today, (day) => recentOn(knowledge, check, day));

const recentOn: (...args: Parameters<CheckFunction<'recent'>>) => CheckResult = (knowledge, check, today) => {
  const { fact, term, startingFrom, firstTerm = term } = check;
  const event = readDays(knowledge, fact);
  if (event.state === 'unseen' || event.state === 'unreadable') return undecided([event.reading]);
  const { days, undated } = event.state === 'found' ? event.value : { days: [], undated: 0 };
  // Planned days are no evidence.
  const last = days.filter((day) => day <= today).at(-1);

  const readings = [event.reading];
  const first = startingFrom && { after: startingFrom, term: firstTerm };
  if (!last) {
    return undated > 0
      ? result('unreadable', readings)
      : missing(knowledge, { fact, deadline: first, readings }, today);
  }
  const { dueOn, sum } = sumOf(last, fact, term);
  if (today <= dueOn) return result('met', readings, { dueOn, parts: [sum] });
  // An entry without a day may be a later one.
  if (undated > 0) return result('unreadable', readings);

  const overdue = result('gap', readings, { dueOn, parts: [sum, { kind: 'overdue', fact, dueOn }] });
  if (!startingFrom || !first) return overdue;
  const start = readDate(knowledge, startingFrom);
  // From before this support started: the first one of this support may still be to come.
  if (start.state === 'found' && start.value > last)
    return missing(knowledge, { fact, deadline: first, readings }, today);
  return start.state === 'unseen' || start.state === 'unreadable' ? undecided([start.reading, ...readings]) : overdue;
};
