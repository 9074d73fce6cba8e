import { expect, test } from 'vitest';
import type { Change } from '../../../../../shared/rules/tailoring.ts';
import { aRequirement } from '../../../../../shared/testing/a-requirement.ts';
import { choose, isSame, mergeChanges } from './three-way.ts';
import type { WorkingChanges } from './working.ts';

const off = (requirement: string): Change => ({ kind: 'off', requirement });
const severity = (requirement: string, level: 'low' | 'high'): Change => ({
  kind: 'severity',
  requirement,
  severity: level,
});
const own = (title: string): Change => ({
  kind: 'own',
  requirement: aRequirement({ id: 'eigen-1', title: { nl: title, en: title } }),
});

test.each<[string, Change[], Change[], Change[], Change[], string[], string[]]>([
  ['nothing changed', [off('a')], [off('a')], [off('a')], [off('a')], [], []],
  ['only I changed', [], [off('a')], [], [off('a')], [], []],
  ['only they changed', [], [], [off('a')], [off('a')], [], ['a']],
  ['both changed the same', [], [off('a')], [off('a')], [off('a')], [], []],
  [
    'each changed another requirement',
    [],
    [off('a')],
    [severity('b', 'low')],
    [severity('b', 'low'), off('a')],
    [],
    ['b'],
  ],
  ['I put back, they left it', [off('a')], [], [off('a')], [], [], []],
  ['they put back, I left it', [off('a')], [off('a')], [], [], [], ['a']],
  ['both changed one', [], [severity('a', 'low')], [severity('a', 'high')], [severity('a', 'high')], ['a'], []],
  ['I changed what they put back', [off('a')], [severity('a', 'low')], [], [], ['a'], []],
  ['both made an own one with one id', [], [own('Mijn')], [own('Hun')], [own('Hun')], ['eigen-1'], []],
])('%s', (_, base, mine, theirs, expected, clashes, taken) => {
  const merged = mergeChanges(base, mine, theirs);
  expect(isSame(merged.changes, expected)).toBe(true);
  expect(merged.clashes.map(({ requirement }) => requirement)).toEqual(clashes);
  expect(merged.taken).toEqual(taken);
});

test('of a clash either side can be chosen, and nothing else changes', () => {
  const { changes, clashes } = mergeChanges([], [severity('a', 'low')], [severity('a', 'high'), off('b')]);
  const [clash] = clashes;
  const chosen = (side: WorkingChanges = []) => choose(changes, 'a', side);
  expect(chosen(clash?.mine)).toEqual([severity('a', 'low'), off('b')]);
  expect(chosen(clash?.theirs)).toEqual([severity('a', 'high'), off('b')]);
});

test('what says the same is the same, whatever the order of fields and whether an empty one is named', () => {
  const changed = { requirement: 'a', kind: 'off' } as const;
  expect(isSame([off('a')], [changed])).toBe(true);
  expect(isSame([own('Mijn')], [own('Mijn')].map((each) => ({ ...each, extra: undefined })) as never)).toBe(true);
  expect(isSame([own('Mijn')], [own('Hun')])).toBe(false);
});
