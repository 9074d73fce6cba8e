import type { IsoDate } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import { isStillToCome, readDate } from './reading.ts';

/** Why a day is no evidence: it is still to come, or lies before a day it should follow. Unread days do not object. */
export function objectionTo(
  knowledge: Knowledge,
  fact: FactName,
  date: IsoDate,
  notBefore: readonly FactName[],
  today: IsoDate,
): ExplanationPart | undefined {
  if (isStillToCome(fact, date, today)) return { kind: 'in-future', fact, date };
  for (const otherFact of notBefore) {
    const other = readDate(knowledge, otherFact);
    // A planned change has not changed anything yet.
    if (other.state === 'found' && other.value > date && other.value <= today) {
      return { kind: 'predates', fact, date, otherFact, otherDate: other.value };
    }
  }
  return undefined;
}
