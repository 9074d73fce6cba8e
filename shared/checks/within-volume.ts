import { type IsoDate, readableDate } from '../domain/date.ts';
import type { ListItem } from '../domain/fact.ts';
import { type AmountPer, parseAmount, parseAmountPer } from './amount.ts';
import { calendarPeriod } from './calendar-period.ts';
import type { CheckFunction } from './function.ts';
import { shownAmount } from './period-totals.ts';
import { misread, readDate, readEntries, readText } from './reading.ts';
import { result, undecided } from './result.ts';

/** ISO weeks (from Monday) or calendar months; the running one counts too. Amounts of days to come do not. */
export const withinVolume: CheckFunction<'within-volume'> = (knowledge, check, today) => {
  const { delivered: fact, granted: grantedFact, from: fromFact } = check;
  const granted = readText(knowledge, grantedFact);
  const delivered = readEntries(knowledge, fact);
  const readings = [granted.reading, delivered.reading];
  if (delivered.state === 'unseen' || delivered.state === 'unreadable') return undecided(readings);
  if (granted.state === 'unseen' || granted.state === 'unreadable') return undecided(readings);
  if (delivered.state === 'empty') return result('met', readings);
  if (granted.state === 'empty') return result('needs-judgement', readings);
  const allowed = parseAmountPer(granted.value);
  if (!allowed) return undecided([misreadOf(granted.reading), delivered.reading]);

  const from = fromFact ? readDate(knowledge, fromFact) : undefined;
  const since = from?.state === 'found' ? from.value : undefined;
  const { sums, isComplete } = addUp(delivered.value, allowed, { since, today });
  const exceeding = [...sums].find(([, sum]) => sum > allowed.value + 1e-9);
  if (!exceeding)
    return isComplete ? result('met', readings) : undecided([granted.reading, misreadOf(delivered.reading)]);
  // More than granted, unless it was delivered under an earlier decision.
  if (from && (from.state === 'unseen' || from.state === 'unreadable')) return undecided([...readings, from.reading]);
  const [start, sum] = exceeding;
  const [amount, unit] = shownAmount(sum, allowed.unit);
  const [limit] = shownAmount(allowed.value, allowed.unit);
  const { to } = calendarPeriod(start, allowed.per);
  return result('gap', readings, { parts: [{ kind: 'exceeds', fact, from: start, to, amount, allowed: limit, unit }] });
};

/** Per first day of the week or month; incomplete when an entry's day or amount can't be read. */
function addUp(
  entries: readonly ListItem[],
  { unit, per }: AmountPer,
  { since, today }: { since: IsoDate | undefined; today: IsoDate },
): { sums: ReadonlyMap<IsoDate, number>; isComplete: boolean } {
  const sums = new Map<IsoDate, number>();
  let isComplete = true;
  for (const entry of entries) {
    const day = readableDate(entry.date);
    if (day && (day > today || (since && day < since))) continue;
    const amount = parseAmount(entry.text);
    if (!day || amount?.unit !== unit) {
      isComplete = false;
      continue;
    }
    const start = calendarPeriod(day, per).from;
    sums.set(start, (sums.get(start) ?? 0) + amount.value);
  }
  return { sums, isComplete };
}

function misreadOf(reading: Parameters<typeof result>[1][number]): typeof reading {
  return reading.state === 'found' ? misread(reading) : reading;
}
