import { describe, expect, test } from 'vitest';
import { tally } from './tally.ts';
import { someCounts } from './testing.ts';

describe('share of gaps', () => {
  test.each([
    ['of the decided dossiers', someCounts({ gap: 3, met: 5 }), 3 / 8],
    ['not over what was not seen', someCounts({ gap: 1, met: 1, unseen: 10 }), 1 / 2],
    ['not over what does not apply', someCounts({ gap: 1, met: 3, 'not-applicable': 8 }), 1 / 4],
    ['not over a running period', someCounts({ gap: 1, upcoming: 9 }), 1],
    ['none when all is met', someCounts({ met: 4 }), 0],
    ['unknown when nothing is decided', someCounts({ unseen: 12 }), undefined],
    ['unknown without dossiers', someCounts({}), undefined],
  ] as const)('%s', (_, counts, share) => expect(tally(counts).gapShare).toBe(share));
});

test('the unknown share is over the dossiers for which it may count', () => {
  const result = tally(someCounts({ met: 2, unseen: 3, unreadable: 1, 'not-applicable': 6 }));
  expect(result).toMatchObject({ dossiers: 12, applicable: 6, unseen: 3, unreadable: 1, unknownShare: 4 / 6 });
});

test('a requirement that applies nowhere is not unknown', () => {
  expect(tally(someCounts({ 'not-applicable': 5 }))).toMatchObject({ applicable: 0, unknownShare: 0 });
});
