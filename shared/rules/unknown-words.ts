import { amongValues } from '../checks/among-values.ts';
import type { FactValue } from '../domain/fact.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import { holdsNoText } from './condition-truth.ts';

/** Whether a fact that is answered by a choice holds something else than one of its choices, in code or in words. */
export function hasUnknownWords(fact: FactName, value: FactValue): boolean {
  const { type, values } = vocabulary[fact];
  if (type !== 'boolean' && values === undefined) return false;
  return holdsNoText(value) || amongValues(fact, value, []).is === 'unknown';
}
