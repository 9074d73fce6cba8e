import { expect, test } from 'vitest';
import { comingUp } from './coming-up.ts';
import { aVerdict } from './testing.ts';

const today = '2026-11-22';
const judged = (until: string) => ({ state: 'answered', answer: 'meets', on: '2026-01-01', until }) as const;

test.each([
  ['upcoming', {}, 'due'],
  ['gap', {}, 'due'],
  ['met', {}, 'again'],
  ['met', { judged: judged('2026-12-01') }, 'judge-again'],
  // Something else runs out first.
  ['met', { judged: judged('2027-01-01') }, 'again'],
  ['not-applicable', { waiver: { by: 'me', on: today } }, 'waiver-ends'],
  ['not-applicable', {}, undefined],
  ['needs-judgement', {}, undefined],
] as const)('%s %o: %s', (outcome, more, what) => {
  const days = comingUp([aVerdict({ outcome, dueOn: '2026-12-01', ...more })], today);
  expect(days.map((each) => each.what)).toEqual(what ? [what] : []);
});

test.each([
  ['2026-11-21', 0],
  ['2026-11-22', 1],
  [undefined, 0],
] as const)('a day of %s counts %i times', (dueOn, times) => {
  expect(comingUp([aVerdict({ outcome: 'upcoming', ...(dueOn && { dueOn }) })], today)).toHaveLength(times);
});

test('the first day comes first, whatever kind it is', () => {
  const days = comingUp(
    [
      aVerdict({ requirement: 'later', outcome: 'met', dueOn: '2027-02-28' }),
      aVerdict({ requirement: 'sooner', outcome: 'upcoming', dueOn: '2026-12-31' }),
    ],
    today,
  );
  expect(days.map(({ verdict }) => verdict.requirement)).toEqual(['sooner', 'later']);
});
