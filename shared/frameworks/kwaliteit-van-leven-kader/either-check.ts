import type { Check } from '../../checks/check.ts';
import { yearly } from './terms.ts';

// Under "Betrokkenheid" the second point begins with "Of": either of the two is enough, so each counts for the other.

export const wasAtTheMeeting: Check = { kind: 'one-of', fact: 'meeting.mdtClientAttended', values: [true] };

export const discussedInEvaluation: Check = {
  kind: 'all-of',
  checks: [
    {
      kind: 'recent',
      fact: 'evaluation.lastDate',
      term: yearly,
      startingFrom: 'support.startDate',
      until: 'support.endDate',
    },
    {
      kind: 'one-of',
      fact: 'evaluation.clientPresent',
      values: [true],
      when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    },
    {
      kind: 'recorded',
      fact: 'evaluation.supportStillFits',
      when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    },
  ],
};

/** A meeting of long ago does not tell whether the support fits now. */
export const wasAtARecentMeeting: Check = {
  kind: 'all-of',
  checks: [
    {
      kind: 'recent',
      fact: 'meeting.mdtDates',
      term: yearly,
      startingFrom: 'support.startDate',
      until: 'support.endDate',
    },
    { ...wasAtTheMeeting, when: { all: [{ fact: 'meeting.mdtDates', op: 'exists' }] } },
  ],
};
