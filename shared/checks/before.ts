import { subtractPeriod } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { CheckFunction } from './function.ts';
import { isStillToCome, readDate, readDays } from './reading.ts';
import { result, undecided } from './result.ts';

export const before: CheckFunction<'before'> = (knowledge, { fact, before: borderFact, term }, today) => {
  const event = readDays(knowledge, fact);
  const border = readDate(knowledge, borderFact);
  const readings = [border.reading, event.reading];
  if (event.state === 'unseen' || event.state === 'unreadable') return undecided(readings);
  if (border.state === 'unseen' || border.state === 'unreadable') return undecided(readings);
  // Nothing to lie before: an event can't be placed, a missing one is missing.
  if (border.state === 'empty') return result(event.state === 'found' ? 'needs-judgement' : 'gap', readings);

  const dueOn = border.value;
  const earliest = term && subtractPeriod(dueOn, term.period);
  const { days, undated } = event.state === 'found' ? event.value : { days: [], undated: 0 };
  const past = days.filter((day) => !isStillToCome(fact, day, today));
  if (past.some((day) => day <= dueOn && (!earliest || day >= earliest))) return result('met', readings);
  if (today <= dueOn) return result('upcoming', readings, { dueOn });
  // An entry without a day may be the one that is looked for.
  if (undated > 0) return result('unreadable', readings);
  const date = past.find((day) => day > dueOn);
  const part: ExplanationPart = date ? { kind: 'late', fact, date, dueOn } : { kind: 'overdue', fact, dueOn };
  return result('gap', readings, { dueOn, parts: [part] });
};
