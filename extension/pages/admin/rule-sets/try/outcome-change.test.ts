import { expect, test } from 'vitest';
import type { Outcome } from '../../../../../shared/domain/outcome.ts';
import { byChange, outcomeChange } from './outcome-change.ts';

const verdict = (outcome: Outcome, dueOn?: string) => ({
  outcome,
  explanation: [],
  unseen: [],
  ...(dueOn ? { dueOn } : {}),
});

test.each([
  ['met', 'gap', 'worse'],
  ['unseen', 'gap', 'worse'],
  ['met', 'needs-judgement', 'worse'],
  ['gap', 'needs-judgement', 'other'],
  ['gap', 'not-applicable', 'better'],
  ['gap', 'unreadable', 'better'],
  ['met', 'unseen', 'other'],
  ['met', 'met', 'same'],
] as const)('from %s to %s is %s', (now, draft, change) => {
  expect(outcomeChange({ now: verdict(now), draft: verdict(draft) })).toBe(change);
});

test('another due day is a change too', () => {
  expect(outcomeChange({ now: verdict('upcoming', '2026-12-01'), draft: verdict('upcoming', '2026-12-24') })).toBe(
    'other',
  );
});

test('one that only one of them has', () => {
  expect([outcomeChange({ draft: verdict('met') }), outcomeChange({ now: verdict('met') })]).toEqual(['new', 'gone']);
});

test('what would be asked anew comes first', () => {
  const rows = [
    { now: verdict('met'), draft: verdict('met') },
    { draft: verdict('met') },
    { now: verdict('met'), draft: verdict('gap') },
  ];
  expect(byChange(rows).map(outcomeChange)).toEqual(['worse', 'new', 'same']);
});
