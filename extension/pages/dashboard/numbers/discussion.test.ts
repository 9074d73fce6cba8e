import { expect, test } from 'vitest';
import type { RequirementRow } from '../../../../shared/contract/aggregates.ts';
import { before, type SomeCounts, someAnswer, someRows } from '../testing.ts';
import { discussionOf } from './discussion.ts';

const tell = (subject: ReturnType<typeof discussionOf>['first']) =>
  'row' in subject ? `${subject.kind} ${subject.row.id}` : subject.kind;
const discuss = (answers: readonly RequirementRow[]) => discussionOf(someRows(answers, 'a', 'b', 'c'));
const of = (requirements: Readonly<Record<string, SomeCounts>>) =>
  Object.entries(requirements).map(([id, counts]) => someAnswer(id, counts, { isRetired: id === 'oud' }));

test.each([
  ['the largest share with enough seen', { a: { gap: 3, met: 9 }, b: { gap: 5, met: 7 } }, 'gaps b'],
  ['not a large share of few decided', { a: { gap: 4, upcoming: 8 }, b: { gap: 1, met: 11 } }, 'gaps b'],
  ['exactly enough decided', { a: { gap: 4, met: 1, upcoming: 7 }, b: { gap: 1, met: 11 } }, 'gaps a'],
  ['not a large share while most is unseen', { a: { gap: 5, unseen: 7 }, b: { gap: 1, met: 11 } }, 'gaps b'],
  ['half unseen is still enough', { a: { gap: 6, unseen: 6 }, b: { gap: 1, met: 11 } }, 'gaps a'],
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
  ['few dossiers say too little, also when all have the gap', { a: { gap: 3 } }, 'too-little'],
] as const)('%s', (_, requirements, expected) => expect(tell(discuss(of(requirements)).first)).toBe(expected));

test('what is hidden altogether does not stand out as unseen', () => {
  const hidden = someAnswer('a', { met: 15, gap: null, unseen: null }, { precision: 'rounded' });
  expect(tell(discuss([hidden]).first)).toBe('too-little');
});

test('a hidden number is nothing to discuss', () => {
  const hidden = someAnswer('a', { gap: null, met: 40, unseen: null }, { precision: 'rounded' });
  expect(tell(discuss([hidden, ...of({ b: { gap: 1, met: 11 } })]).first)).toBe('gaps b');
});

test.each([
  ['grew by ten points', { met: 18, gap: 2 }, { met: 16, gap: 4 }, 'worse a'],
  ['grew by less', { met: 19, gap: 1 }, { met: 18, gap: 2 }, 'gaps b'],
  ['grew, of few dossiers', { met: 9, gap: 0 }, { met: 6, gap: 3 }, 'gaps b'],
  ['grew, mostly unseen then', { met: 10, gap: 0, unseen: 11 }, { met: 6, gap: 6 }, 'gaps a'],
] as const)('a share that %s', (_, then, now, expected) => {
  const answers = [someAnswer('a', now, before(then)), ...of({ b: { gap: 9, met: 11 } })];
  expect(tell(discuss(answers).first)).toBe(expected);
});

test('beside the first subject stand others, each about another requirement', () => {
  const { also } = discuss([
    someAnswer('a', { met: 4, gap: 16 }, before({ met: 16, gap: 4 })),
    someAnswer('b', { unseen: 18, met: 2 }),
    someAnswer('c', { met: 18, gap: 2 }, before({ met: 8, gap: 12 })),
  ]);
  expect(also.map(tell)).toEqual(['gaps c', 'unseen b']);
});
