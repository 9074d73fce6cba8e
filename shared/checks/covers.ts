import { addPeriod, type IsoDate } from '../domain/date.ts';
import { combineAll } from './combine.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { readDate } from './reading.ts';
import { result, undecided } from './result.ts';

/** An outer period without an end is open-ended. A planned inner end counts only once it has come. */
export const covers: CheckFunction<'covers'> = (knowledge, check, today) => {
  return combineAll([coversStart(knowledge, check, today), coversEnd(knowledge, check, today)]);
};

function coversStart(...[knowledge, check]: Parameters<CheckFunction<'covers'>>): CheckResult {
  const { innerStart, outerStart, renewedAfter } = check;
  const inner = readDate(knowledge, innerStart);
  const outer = readDate(knowledge, outerStart);
  const readings = [inner.reading, outer.reading];
  if (inner.state === 'found' && outer.state === 'found') {
    if (inner.value >= outer.value) return result('met', readings);
    if (renewedAfter && addPeriod(inner.value, renewedAfter.period) < outer.value) {
      const part = { kind: 'maybe-renewed', fact: outerStart, date: outer.value } as const;
      return result('needs-judgement', readings, { parts: [part] });
    }
    return outside(check, inner.value, outer.value, readings);
  }
  return cannotCompare(readings);
}

function coversEnd(...[knowledge, check, today]: Parameters<CheckFunction<'covers'>>): CheckResult {
  const { innerStart, innerEnd, outerEnd } = check;
  const outer = readDate(knowledge, outerEnd);
  const end = innerEnd ? readDate(knowledge, innerEnd) : undefined;
  const start = readDate(knowledge, innerStart);
  const readings = end ? [end.reading, outer.reading] : [outer.reading];
  if (outer.state === 'empty') return result('met', readings);
  if (outer.state !== 'found') return undecided([outer.reading]);

  const plannedEnd = end?.state === 'found' ? end.value : undefined;
  const reached = plannedEnd && plannedEnd < today ? plannedEnd : today;
  // Support that has yet to begin is judged by its first day.
  const last = start.state === 'found' && start.value > reached ? start.value : reached;
  if (last <= outer.value) {
    const runsOut = !plannedEnd || plannedEnd > outer.value;
    return result('met', readings.filter(isSeen), { dueOn: runsOut ? outer.value : undefined });
  }
  // It may have ended in time, on a screen that was not opened.
  if (end && (end.state === 'unseen' || end.state === 'unreadable')) return undecided(readings);
  return outside(check, outer.value, last, readings);
}

function isSeen({ state }: { state: string }): boolean {
  return state !== 'unseen';
}

/** A place that was seen and is empty leaves nothing to compute with: a person judges. */
function cannotCompare(readings: Parameters<typeof result>[1]): CheckResult {
  const isUnknown = readings.some(({ state }) => state === 'unseen' || state === 'unreadable');
  return isUnknown ? undecided(readings) : result('needs-judgement', readings);
}

function outside(
  { innerStart, outerStart }: Parameters<CheckFunction<'covers'>>[1],
  from: IsoDate,
  to: IsoDate,
  readings: Parameters<typeof result>[1],
): CheckResult {
  return result('gap', readings, {
    parts: [{ kind: 'outside', from, to, innerFact: innerStart, outerFact: outerStart }],
  });
}
