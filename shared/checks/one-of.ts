import { missing } from './deadline.ts';
import { forEachEntry } from './for-each.ts';
import type { CheckFunction } from './function.ts';
import { isBlank } from './reading.ts';
import { result, undecided } from './result.ts';
import { isOneOf } from './same-value.ts';

/** Of a list one entry is enough. */
export const oneOf: CheckFunction<'one-of'> = (knowledge, check, today) => {
  const { forEach, ...single } = check;
  if (forEach) {
    const perEntry = { ...check, forEach, ownPlaceSpeaksForAll: true };
    return forEachEntry(knowledge, perEntry, (view) => oneOf(view, single, today));
  }
  const { fact, values, deadline } = check;
  const reading = knowledge.read(fact);
  if (reading.state === 'unseen' || reading.state === 'unreadable') return undecided([reading]);
  if (reading.state === 'empty' || isBlank(reading.value)) {
    return missing(knowledge, { fact, deadline, readings: [reading] }, today);
  }
  if (isOneOf(reading.value, values)) return result('met', [reading]);
  const expected = { kind: 'expected', fact, oneOf: values } as const;
  return missing(knowledge, { fact, deadline, readings: [reading], parts: [expected] }, today);
};
