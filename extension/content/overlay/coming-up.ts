import type { IsoDate } from '../../../shared/domain/date.ts';
import type { VerdictView } from '../../messaging/views.ts';

/** A day that comes, and what it is the last day for. */
export interface ComingUp {
  readonly on: IsoDate;
  readonly what: 'due' | 'again' | 'judge-again' | 'waiver-ends';
  readonly verdict: VerdictView;
}

/** Every day from today on by which something must be done, done again or looked at again, the first one first. */
export function comingUp(verdicts: readonly VerdictView[], today: IsoDate): ComingUp[] {
  return verdicts
    .flatMap((verdict): ComingUp[] => {
      const { dueOn } = verdict;
      const what = whatEnds(verdict);
      return dueOn !== undefined && what && dueOn >= today ? [{ on: dueOn, what, verdict }] : [];
    })
    .sort((a, b) => a.on.localeCompare(b.on) || a.verdict.title.nl.localeCompare(b.verdict.title.nl));
}

function whatEnds({ outcome, judged, dueOn, waiver }: VerdictView): ComingUp['what'] | undefined {
  switch (outcome) {
    // A gap whose day is still to come: something else about it is missing already.
    case 'gap':
    case 'upcoming':
      return 'due';
    case 'met':
      return judged?.state === 'answered' && judged.until === dueOn ? 'judge-again' : 'again';
    case 'not-applicable':
      return waiver ? 'waiver-ends' : undefined;
    default:
      return undefined;
  }
}
