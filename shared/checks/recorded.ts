import { readableDate } from '../domain/date.ts';
import { missing } from './deadline.ts';
import { forEachEntry } from './for-each.ts';
import type { CheckFunction } from './function.ts';
import { objectionTo } from './objection.ts';
import { isBlank } from './reading.ts';
import { result, undecided } from './result.ts';

/** A list with no entries counts: it is "none" as an answer, an empty place is `empty`. */
export const recorded: CheckFunction<'recorded'> = (knowledge, check, today) => {
  const { forEach, ...single } = check;
  if (forEach) {
    const perEntry = { ...check, forEach, ownPlaceSpeaksForAll: false };
    return forEachEntry(knowledge, perEntry, (view) => {
      const reading = view.read(check.fact);
      const isNone = reading.state === 'found' && Array.isArray(reading.value) && reading.value.length === 0;
      // "None" answers whether there is a list, not what belongs to an entry of another one.
      return isNone
        ? missing(view, { fact: check.fact, deadline: check.deadline, readings: [reading] }, today)
        : recorded(view, single, today);
    });
  }
  const { fact, notBefore, deadline } = check;
  const reading = knowledge.read(fact);
  if (reading.state === 'unseen' || reading.state === 'unreadable') return undecided([reading]);
  if (reading.state === 'empty' || isBlank(reading.value)) {
    return missing(knowledge, { fact, deadline, readings: [reading] }, today);
  }
  const day = readableDate(reading.value);
  const objection = day && objectionTo(knowledge, fact, day, notBefore ? [notBefore] : [], today);
  return objection
    ? missing(knowledge, { fact, deadline, readings: [reading], parts: [objection] }, today)
    : result('met', [reading]);
};
