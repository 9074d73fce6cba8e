import { describe, expect, test } from 'vitest';
import { Submission } from '../../shared/contract/submissions.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import { submittedOutcome, weekOf } from './submitted-outcome.ts';

test.each([
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['1999-12-31', undefined],
  ['2100-06-01', undefined],
])('%s lies in week %s', (day, week) => expect(weekOf(day)).toBe(week));

const verdict = (more: Partial<Verdict>): Verdict => ({
  requirement: 'eis-1',
  outcome: 'upcoming',
  isSoon: false,
  explanation: [
    { kind: 'item-without', list: 'risk.entries' as never, item: 'Noor Jansen', fact: 'risk.measures' as never },
  ],
  unseen: [],
  questions: [],
  ...more,
});

describe('of a verdict', () => {
  test.each<[Partial<Verdict>, object]>([
    [{ dueOn: '2026-12-31' }, { outcome: 'upcoming', dueWeek: '2026-W53' }],
    [{ outcome: 'not-applicable', dueOn: '2026-12-31' }, { outcome: 'not-applicable' }],
    [{ outcome: 'needs-judgement', dueOn: '2026-12-31' }, { outcome: 'needs-judgement' }],
    [
      { outcome: 'met', judged: { state: 'answered', answer: 'largely', on: '2026-01-01', until: '2027-01-01' } },
      { outcome: 'met', answer: 'largely' },
    ],
    [
      { outcome: 'gap', judged: { state: 'expired', answer: 'largely', on: '2025-01-01', until: '2026-01-01' } },
      { outcome: 'gap' },
    ],
  ])('%o is sent %o and nothing else', (more, sent) => {
    const submitted = submittedOutcome(verdict(more));
    expect(submitted).toEqual({ requirement: 'eis-1', ...sent });
    expect(Submission.shape.outcomes.safeParse([submitted]).success).toBe(true);
  });
});
