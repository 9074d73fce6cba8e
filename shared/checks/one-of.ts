import { amongValues } from './among-values.ts';
import { missing } from './deadline.ts';
import { forEachEntry } from './for-each.ts';
import type { CheckFunction } from './function.ts';
import { isBlank } from './reading.ts';
import { result, undecided } from './result.ts';

/** Of a list one entry is enough. What the vocabulary has no word for may be one of them: that is for a person to see. */
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
  const among = amongValues(fact, reading.value, values);
  if (among.is === 'yes') return result('met', [reading]);
  if (among.is === 'unknown') {
    const unknown = { kind: 'unknown-words', fact, texts: among.texts, oneOf: values } as const;
    return result('needs-judgement', [reading], { parts: [unknown] });
  }
  const expected = { kind: 'expected', fact, oneOf: values } as const;
  return missing(knowledge, { fact, deadline, readings: [reading], parts: [expected] }, today);
};
