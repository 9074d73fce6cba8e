import { expect, test } from 'vitest';
import type { OutcomeCounts } from '../../../shared/contract/team-gaps.ts';
import { discussionOf } from './discussion.ts';
import { gapRows } from './gap-rows.ts';
import { someGaps, someRuleSet } from './testing.ts';

const discuss = (requirements: Readonly<Record<string, Partial<OutcomeCounts>>>, dossiers?: number) => {
  const discussion = discussionOf(gapRows(someGaps(requirements, dossiers), someRuleSet('a', 'b', 'c')));
  return 'row' in discussion ? `${discussion.kind} ${discussion.row.id}` : discussion.kind;
};

test.each([
  ['the largest share with enough seen', { a: { gap: 3, met: 9 }, b: { gap: 5, met: 7 } }, 'gaps b'],
  ['not a large share of few decided', { a: { gap: 4, upcoming: 8 }, b: { gap: 1, met: 11 } }, 'gaps b'],
  ['not a large share while most is unseen', { a: { gap: 5, unseen: 7 }, b: { gap: 1, met: 11 } }, 'gaps b'],
  [
    'of equal shares the one in most dossiers',
    { a: { gap: 3, met: 3, 'not-applicable': 6 }, b: { gap: 6, met: 6 } },
    'gaps b',
  ],
  ['of equals the first in the framework', { b: { gap: 6, met: 6 }, a: { gap: 6, met: 6 } }, 'gaps a'],
  ['not a retired requirement', { oud: { gap: 12 }, a: { gap: 1, met: 11 } }, 'gaps a'],
  ['a retired requirement when there is nothing else', { oud: { gap: 8, met: 4 } }, 'gaps oud'],
  ['what nobody looked at, when mostly unseen', { a: { unseen: 12 }, b: { gap: 2, unseen: 10 } }, 'unseen a'],
  ['what could not be read counts as not looked at', { a: { met: 12 }, b: { unreadable: 9, met: 3 } }, 'unseen b'],
  ['what waits for a judgement', { a: { met: 12 }, b: { 'needs-judgement': 8, met: 4 } }, 'judgement b'],
  ['nothing stands out', { a: { met: 12 }, b: { 'not-applicable': 12 } }, 'calm'],
  ['periods that all still run', { a: { upcoming: 12 } }, 'too-little'],
  ['no requirements', {}, 'too-little'],
] as const)('%s', (_, requirements, expected) => expect(discuss(requirements)).toBe(expected));

test('few dossiers say too little, also when all have the gap', () => {
  expect(discuss({ a: { gap: 3 } }, 3)).toBe('too-little');
});
