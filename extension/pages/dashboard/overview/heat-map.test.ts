import { expect, test } from 'vitest';
import { countsOf, tally } from '../numbers/tally.ts';
import { type SomeCounts, someCells, someOverview, someSession } from '../testing.ts';
import { heatMapOf, heatOf } from './heat-map.ts';

test('own teams come first and are there without results too, others as answered', () => {
  const map = heatMapOf(someOverview(), someSession.teams, 'kader');
  expect(map.rows.map(({ team, isOwn, dossiers }) => [team.name, isOwn, dossiers])).toEqual([
    ['Team Noord', true, { count: 41, isInexact: false }],
    ['Team Zuid', true, undefined],
    ['Team Oost', false, { count: 85, isInexact: true }],
  ]);
  expect(map.themes.map(({ id }) => id)).toEqual(['thema']);
});

test('a team with no dossiers has no results, rather than requirements that do not apply', () => {
  const [first] = someOverview().teams;
  const overview = someOverview({
    teams: first ? [{ ...first, dossiers: { count: 0 } }] : [],
    cells: [{ team: 'noord', ruleSet: 'kader', theme: 'thema', counts: someCells({}) }],
  });
  const [row] = heatMapOf(overview, [], 'kader').rows;
  expect([row?.dossiers, row?.cells.map((cell) => heatOf(cell).kind)]).toEqual([undefined, ['none']]);
});

test('themes of another framework are not columns', () => {
  expect(heatMapOf(someOverview(), [], 'ander').themes).toEqual([]);
});

const heat = (counts: SomeCounts) => heatOf(tally(countsOf(someCells(counts), 'exact')));

test.each([
  [{ met: 10 }, 0],
  [{ met: 91, gap: 9 }, 0],
  [{ met: 90, gap: 10 }, 1],
  [{ met: 81, gap: 19 }, 1],
  [{ met: 80, gap: 20 }, 2],
  [{ met: 66, gap: 34 }, 2],
  [{ met: 65, gap: 35 }, 3],
  [{ met: 51, gap: 49 }, 3],
  [{ met: 1, gap: 1 }, 4],
  [{ gap: 3 }, 4],
])('%o is step %d', (counts, step) => expect(heat(counts)).toMatchObject({ kind: 'step', step }));

test.each([
  [{ met: 5, unseen: 5 }, false],
  [{ met: 5, unseen: 5, unreadable: 1 }, true],
])('%o is little seen: %s', (counts, isLittleSeen) => expect(heat(counts)).toMatchObject({ isLittleSeen }));

test.each([
  [{ met: 40, gap: null }, 'hidden'],
  [{ unseen: 4 }, 'undecided'],
  [{ 'not-applicable': 4 }, 'nowhere'],
])('%o is %s', (counts, kind) => expect(heat(counts).kind).toBe(kind));
