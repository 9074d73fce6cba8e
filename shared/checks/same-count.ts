import { addPeriod } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import { combineAll } from './combine.ts';
import type { CheckFunction } from './function.ts';
import { type PeriodTotal, periodTotals } from './period-totals.ts';
import { readEntries } from './reading.ts';
import { result, undecided } from './result.ts';

export const sameCount: CheckFunction<'same-count'> = (knowledge, check, today) => {
  const { fact, with: otherFact, per, grace } = check;
  const one = readEntries(knowledge, fact);
  const other = readEntries(knowledge, otherFact);
  const readings = [one.reading, other.reading];
  if (![one, other].every(({ state }) => state === 'found' || state === 'empty')) return undecided(readings);

  const own = periodTotals(one.state === 'found' ? one.value : [], per, today);
  const others = periodTotals(other.state === 'found' ? other.value : [], per, today);
  if (own.hasUndated || others.hasUndated) return result('unreadable', readings);
  const periods = new Map<string, PeriodTotal>([...own.totals, ...others.totals]);
  if (periods.size === 0) return result('not-applicable', readings);

  const results = [...periods.values()].sort(byStart).map(({ from, to }) => {
    const count = own.totals.get(from)?.count ?? 0;
    const otherCount = others.totals.get(from)?.count ?? 0;
    if (count === otherCount) return result('met', []);
    const parts: ExplanationPart[] = [{ kind: 'counts-differ', fact, otherFact, from, to, count, otherCount }];
    const dueOn = grace && addPeriod(to, grace.period);
    return dueOn && today <= dueOn ? result('upcoming', [], { dueOn, parts }) : result('gap', [], { dueOn, parts });
  });
  return combineAll([result('met', readings), ...results]);
};

function byStart(one: PeriodTotal, other: PeriodTotal): number {
  return one.from < other.from ? -1 : 1;
}
