import { expect, test } from 'vitest';
import type { ExampleValue } from '../rules/rule-set.ts';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const withinHours = (hours: number): Check => ({
  kind: 'within-hours',
  fact: 'signal.respondedAt',
  after: 'signal.receivedAt',
  hours,
  origin: 'source',
});

test.each([
  [24, '2026-03-02', '2026-03-02', 'met'],
  [24, '2026-03-02', '2026-03-03', 'needs-judgement'],
  [24, '2026-03-02', '2026-03-04', 'gap'],
  [24, '2026-03-02T09:00', '2026-03-03T09:00', 'met'],
  [24, '2026-03-02T09:00', '2026-03-03T09:01', 'gap'],
  [24, '2026-03-02 09:00', '2026-03-03T09:00:00', 'met'],
  [24, '2026-03-02T09:00', '2026-03-03', 'needs-judgement'],
  // The clock goes forward on 29 March 2026 and back on 25 October 2026.
  [24, '2026-03-28T12:00', '2026-03-29T13:00', 'met'],
  [24, '2026-03-28T12:00', '2026-03-29T13:01', 'gap'],
  [24, '2026-10-24T12:00', '2026-10-25T11:00', 'met'],
  [24, '2026-10-24T12:00', '2026-10-25T11:01', 'gap'],
  [4, '2026-03-02', '2026-03-02', 'needs-judgement'],
  [4, '2026-03-02T09:00', '2026-03-02T13:00', 'met'],
  [4, '2026-03-02T09:00', '2026-03-02T13:01', 'gap'],
  [48, '2026-03-02', '2026-03-03', 'met'],
  [48, '2026-03-02', '2026-03-04', 'needs-judgement'],
  [48, '2026-03-02', '2026-03-05', 'gap'],
  [36, '2026-03-02', '2026-03-03', 'needs-judgement'],
  [36, '2026-03-02', '2026-03-05', 'gap'],
  [24, '2026-03-02', '2026-03-01', 'needs-judgement'],
  [24, '2026-03-02', '2027-01-01', 'gap'],
  [24, '2026-03-02', EMPTY, 'gap'],
  [24, '2026-11-30', EMPTY, 'upcoming'],
  [24, '2026-12-01', EMPTY, 'upcoming'],
  [24, '2026-11-29', EMPTY, 'gap'],
  [36, '2026-11-29', EMPTY, 'upcoming'],
  [36, '2026-11-28', EMPTY, 'gap'],
  [24, '2026-03-02', UNSEEN, 'unseen'],
  [24, '2026-03-02', UNREADABLE, 'unreadable'],
  [24, EMPTY, UNSEEN, 'not-applicable'],
  [24, '2027-01-01', UNSEEN, 'not-applicable'],
  [24, UNSEEN, EMPTY, 'unseen'],
] satisfies [number, ExampleValue | undefined, ExampleValue | undefined, string][])(
  'within %i hours: received %s, answered %s: %s',
  (hours, received, answered, outcome) => {
    const facts = { 'signal.receivedAt': received, 'signal.respondedAt': answered };
    expect(checkOn(withinHours(hours), facts, '2026-12-01').outcome).toBe(outcome);
  },
);
