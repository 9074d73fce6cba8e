import { addPeriod } from '../domain/date.ts';
import { missing, sumOf } from './deadline.ts';
import type { CheckFunction } from './function.ts';
import { isStillToCome, readDate } from './reading.ts';
import { result, undecided } from './result.ts';

export const withinPeriod: CheckFunction<'within-period'> = (knowledge, { fact, after, term, renewedAfter }, today) => {
  const event = readDate(knowledge, fact);
  if (event.state === 'unseen' || event.state === 'unreadable') return undecided([event.reading]);
  const start = readDate(knowledge, after);
  const readings = [start.reading, event.reading];
  if (event.state === 'empty') {
    return missing(knowledge, { fact, deadline: { after, term }, readings: [event.reading] }, today);
  }
  if (start.state === 'unseen' || start.state === 'unreadable') return undecided(readings);
  // It is there, but in time or not can't be computed.
  if (start.state === 'empty') return result('needs-judgement', readings);

  const { dueOn, sum } = sumOf(start.value, after, term);
  const date = event.value;
  if (isStillToCome(fact, date, today)) {
    const planned = { kind: 'in-future', fact, date } as const;
    return missing(knowledge, { fact, deadline: { after, term }, readings: [event.reading], parts: [planned] }, today);
  }
  if (date <= dueOn) return result('met', readings, { parts: [sum] });
  if (renewedAfter && date > addPeriod(start.value, renewedAfter.period)) {
    return result('needs-judgement', readings, { parts: [sum, { kind: 'maybe-renewed', fact, date }] });
  }
  return result('gap', readings, { dueOn, parts: [sum, { kind: 'late', fact, date, dueOn }] });
};
