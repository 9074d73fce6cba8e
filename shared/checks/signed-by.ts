import type { FactReading } from '../domain/fact.ts';
import { missing } from './deadline.ts';
import type { CheckFunction } from './function.ts';
import { objectionTo } from './objection.ts';
import { isBlank, misread, readDate, readText } from './reading.ts';
import { result, undecided } from './result.ts';

/** A day, and somebody who counts; or a reason why not. A day alone is not a signature when a signatory is asked for. */
export const signedBy: CheckFunction<'signed-by'> = (knowledge, check, today) => {
  const { date: fact, by, roles, reasonWhyNot, notBefore = [], deadline } = check;
  const day = readDate(knowledge, fact);
  const signatory = by && signatoryOf(knowledge.read(by), roles);
  const readings = signatory ? [day.reading, signatory.reading] : [day.reading];

  const objection = day.state === 'found' ? objectionTo(knowledge, fact, day.value, notBefore, today) : undefined;
  const isNotSigned = signatory?.counts === 'no' || objection !== undefined;
  if (!isNotSigned) {
    if (day.state === 'found' && (!signatory || signatory.counts === 'yes')) return result('met', readings);
    if (day.state === 'found' || day.state === 'unseen' || day.state === 'unreadable') return undecided(readings);
    // Signed according to the screen, but without a day: whether it is this version is for a person to see.
    if (signatory?.counts === 'yes') return result('needs-judgement', readings);
  }

  const parts = objection ? [objection] : [];
  if (!reasonWhyNot) return missing(knowledge, { fact, deadline, readings, parts }, today);
  const reason = readText(knowledge, reasonWhyNot);
  if (reason.state === 'found') {
    const excused = { kind: 'excused', fact, reasonFact: reasonWhyNot } as const;
    return result('met', [...readings, reason.reading], { parts: [...parts, excused] });
  }
  const withoutReason = missing(knowledge, { fact, deadline, readings: [...readings, reason.reading], parts }, today);
  if (reason.state === 'empty' || withoutReason.outcome !== 'gap') return withoutReason;
  return undecided([...readings, reason.reading], { parts });
};

interface Signatory {
  readonly counts: 'yes' | 'no' | 'unknown';
  readonly reading: FactReading;
}

function signatoryOf(reading: FactReading, roles: readonly string[] | undefined): Signatory {
  if (reading.state === 'empty') return { counts: 'no', reading };
  if (reading.state !== 'found') return { counts: 'unknown', reading };
  const { value } = reading;
  if (typeof value === 'boolean') return { counts: value ? 'yes' : 'no', reading };
  if (typeof value !== 'string') return { counts: 'unknown', reading: misread(reading) };
  const isRole = roles ? roles.includes(value) : !isBlank(value) && value !== 'none';
  return { counts: isRole ? 'yes' : 'no', reading };
}
