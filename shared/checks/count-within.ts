import { addPeriod, type IsoDate } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { CheckFunction } from './function.ts';
import { readDate, readDays } from './reading.ts';
import { result, undecided } from './result.ts';

/**
 * A day counts once: two screens may show the same event in other words. An answer on or after the one too many settles
 * what came before it; what comes later is counted afresh.
 */
export const countWithin: CheckFunction<'count-within'> = (knowledge, { fact, limit, term, answeredBy }, today) => {
  const list = readDays(knowledge, fact);
  if (list.state === 'unseen' || list.state === 'unreadable') return undecided([list.reading]);
  if (list.state === 'empty') return result('not-applicable', [list.reading]);
  const days = [...new Set(list.value.days.filter((day) => day <= today))];
  if (days.length + list.value.undated === 0) return result('not-applicable', [list.reading]);

  const counted = ({ from, to, count }: Window): ExplanationPart => {
    return { kind: 'counted', fact, count, limit, period: term.period, from, to };
  };
  const exceeding = firstExceeding(days, limit, term.period);
  if (!exceeding) {
    const mayExceed = list.value.undated > 0 && days.length + list.value.undated > limit;
    if (mayExceed) return result('unreadable', [list.reading]);
    const fullest = fullestWindow(days, term.period);
    return result('met', [list.reading], { parts: fullest ? [counted(fullest)] : [] });
  }
  if (!answeredBy) return result('gap', [list.reading], { parts: [counted(exceeding)] });

  const answer = readDate(knowledge, answeredBy);
  const readings = [list.reading, answer.reading];
  if (answer.state === 'unseen' || answer.state === 'unreadable') {
    return undecided(readings, { parts: [counted(exceeding)] });
  }
  if (answer.state === 'empty') return result('gap', readings, { parts: [counted(exceeding)] });
  const date = answer.value;
  if (date > today) {
    return result('gap', readings, { parts: [counted(exceeding), { kind: 'in-future', fact: answeredBy, date }] });
  }
  if (date < exceeding.to) {
    const predates = { kind: 'predates', fact: answeredBy, date, otherFact: fact, otherDate: exceeding.to } as const;
    return result('gap', readings, { parts: [counted(exceeding), predates] });
  }
  const again = firstExceeding(
    days.filter((day) => day > date),
    limit,
    term.period,
  );
  return again
    ? result('gap', readings, { parts: [counted(again)] })
    : result('met', readings, { parts: [counted(exceeding)] });
};

interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly count: number;
}

/** The first window in which the limit is passed, up to and including the one too many. `days` ascend. */
function firstExceeding(days: readonly IsoDate[], limit: number, period: string): Window | undefined {
  for (const [i, from] of days.entries()) {
    const to = days[i + limit];
    if (to && to <= addPeriod(from, period)) return { from, to, count: limit + 1 };
  }
  return undefined;
}

function fullestWindow(days: readonly IsoDate[], period: string): Window | undefined {
  let fullest: Window | undefined;
  for (const from of days) {
    const end = addPeriod(from, period);
    const within = days.filter((day) => day >= from && day <= end);
    const to = within.at(-1);
    if (to && within.length > (fullest?.count ?? 0)) fullest = { from, to, count: within.length };
  }
  return fullest;
}
