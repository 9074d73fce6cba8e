import { missing, sumOf } from './deadline.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { readDate, readDays } from './reading.ts';
import { result, undecided } from './result.ts';

export const recent: CheckFunction<'recent'> = (knowledge, check, today) => {
  const { until } = check;
  const end = until ? readDate(knowledge, until) : undefined;
  if (end?.state !== 'found' || end.value >= today) return recentOn(knowledge, check, today);
  // After the end the state of the last day stays; what was not due by then never became due.
  const atEnd = recentOn(knowledge, check, end.value);
  const { dueOn: _, ...lasting } = atEnd;
  return {
    ...(atEnd.outcome === 'gap' ? atEnd : lasting),
    outcome: atEnd.outcome === 'upcoming' ? 'not-applicable' : atEnd.outcome,
    explanation: [...atEnd.explanation, { kind: 'read', reading: end.reading }],
  };
};

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
