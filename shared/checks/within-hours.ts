import { Temporal } from 'temporal-polyfill';
import { addPeriod, type IsoDate, readableDate } from '../domain/date.ts';
import type { FactReading } from '../domain/fact.ts';
import type { CheckFunction } from './function.ts';
import { readDate } from './reading.ts';
import { result, undecided } from './result.ts';

/** Times are compared when both places show one; days alone decide only what every time of day would decide. */
export const withinHours: CheckFunction<'within-hours'> = (knowledge, { fact, after, hours, origin }, today) => {
  const start = readDate(knowledge, after);
  if (start.state === 'unseen' || start.state === 'unreadable') return undecided([start.reading]);
  if (start.state === 'empty' || start.value > today) return result('not-applicable', [start.reading]);
  const event = readDate(knowledge, fact);
  const readings = [start.reading, event.reading];
  if (event.state === 'unseen' || event.state === 'unreadable') return undecided(readings);
  const late = { kind: 'hours-late', fact, after, hours, origin } as const;
  if (event.state === 'empty' || event.value > today) {
    const { dueOn } = daysOf(start.value, hours);
    return today <= dueOn ? result('upcoming', readings, { dueOn }) : result('gap', readings, { dueOn, parts: [late] });
  }
  if (event.value < start.value) {
    const part = { kind: 'predates', fact, date: event.value, otherFact: after, otherDate: start.value } as const;
    return result('needs-judgement', readings, { parts: [part] });
  }

  const from = momentOf(start.reading);
  const to = momentOf(event.reading);
  if (from && to) {
    const isInTime = Temporal.Instant.compare(to, from.add({ hours })) <= 0;
    return isInTime ? result('met', readings) : result('gap', readings, { parts: [late] });
  }
  const { surely, dueOn } = daysOf(start.value, hours);
  if (surely && event.value <= surely) return result('met', readings);
  if (event.value > dueOn) return result('gap', readings, { parts: [late] });
  return result('needs-judgement', readings, { parts: [{ kind: 'needs-times', fact, after, hours }] });
};

/** Until `surely` it is in time whatever the times (less than 24 hours never is); after `dueOn` it surely is late. */
function daysOf(start: IsoDate, hours: number): { surely: IsoDate | undefined; dueOn: IsoDate } {
  const days = Math.floor(hours / 24) - 1;
  return {
    surely: days < 0 ? undefined : addPeriod(start, `P${days}D`),
    dueOn: addPeriod(start, `P${Math.ceil(hours / 24)}D`),
  };
}

/** A moment on the clock in the Netherlands; 24 hours stay 24 hours when the clock changes. */
function momentOf(reading: FactReading): Temporal.Instant | undefined {
  if (reading.state !== 'found' || typeof reading.value !== 'string') return undefined;
  const [, time] = /^\d{4}-\d\d-\d\d[T ]([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(:[0-5]\d)?$/.exec(reading.value) ?? [];
  const day = readableDate(reading.value);
  return day && time
    ? Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Amsterdam').toInstant()
    : undefined;
}
