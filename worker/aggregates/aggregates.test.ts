import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aggregateEndpoints,
  type Cell,
  GetDueWeeks,
  GetOverview,
  GetRequirementDetail,
  GetTrend,
  ListRequirementCounts,
  type OutcomeCells,
} from '../../shared/contract/aggregates.ts';
import { outcomes } from '../../shared/domain/outcome.ts';
import { openDatabase } from '../db/database.ts';
import { recordDay } from '../history/record-day.ts';
import { aRequirement, aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { foldOrder, sumRows } from './cells.ts';
import { putResults, type TeamCounts } from './testing.ts';

const now = new Date('2026-06-17T10:00:00.000Z');
let care: TestOrganisation;
let lead: string;

const theme = (id: string) => ({ id, title: { nl: id, en: id } });
const ruleSet = {
  ...aRuleSet(),
  themes: [theme('plan'), theme('safety')],
  requirements: [
    aRequirement('plan-made'),
    aRequirement('plan-signed'),
    { ...aRequirement('risk-seen'), theme: 'safety' },
  ],
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  care = await anOrganisation();
  await publish(care.id, ruleSet, { revision: 2, effectiveOn: '2026-02-01' });
  lead = await care.tokenOf('lead');
});

afterEach(() => {
  vi.useRealTimers();
});

/** Of north and south the lead is; east is another's. */
const north: TeamCounts = {
  'plan-made': { met: 9, gap: 2, unseen: 3 },
  'plan-signed': { met: 14 },
  'risk-seen': { gap: 4, unreadable: 10 },
};
const east: TeamCounts = {
  'plan-made': { met: 22, gap: 3, unseen: 17 },
  'plan-signed': { met: 42 },
  'risk-seen': { met: 20, gap: 12, unreadable: 1, unseen: 9 },
};
const row = (counts: TeamCounts[string]) => foldOrder.map((outcome) => counts[outcome] ?? 0);
const cellsOf = (cells: OutcomeCells) => outcomes.map((outcome) => textOf(cells[outcome])).join(' ');
const numberIn = (cell: Cell) => ('hidden' in cell ? undefined : cell.count);
const textOf = (cell: Cell) => ('hidden' in cell ? '-' : `${cell.count}${cell.isInexact ? '+' : ''}`);

test('own teams are told as they are, others hidden and rounded, per theme', async () => {
  await putResults('north', north);
  await putResults('east', east);
  const overview = await must(lead, GetOverview);
  expect(overview.about).toEqual({ minimum: 8, roundedTo: 5, lastReceivedAt: '2026-06-01T00:00:00.000Z' });
  expect(
    overview.teams.map(({ team, isOwn, precision, dossiers }) => [team.id, isOwn, precision, textOf(dossiers)]),
  ).toEqual([
    ['north', true, 'exact', '14'],
    ['south', true, 'exact', '0'],
    ['east', false, 'rounded', '40'],
  ]);
  const cells = Object.fromEntries(overview.cells.map((cell) => [`${cell.team} ${cell.theme}`, cellsOf(cell.counts)]));
  expect(cells).toEqual({
    // met gap upcoming needs-judgement unseen unreadable not-applicable
    'north plan': '23 2 0 0 3 0 0',
    'north safety': '0 4 0 0 0 10 0',
    'south plan': '0 0 0 0 0 0 0',
    'south safety': '0 0 0 0 0 0 0',
    'east plan': '60+ - - - 20+ - -', // 22 rounded and 42 with its zeroes; 17 with the gaps
    'east safety': '20 20+ - - - - -', // 9 + 1 is not enough to hide 1 in, so the gaps take up both
  });
});

test('of own teams only, the last moment is told to the hour', async () => {
  await putResults('north', north);
  const { about } = await must(lead, GetOverview, { query: { teams: 'north,south' } });
  expect(about.lastReceivedAt).toBe('2026-06-01T10:00:00.000Z');
});

test('for an admin no team is own', async () => {
  await putResults('north', north);
  const overview = await must(await care.tokenOf('admin'), GetOverview);
  expect(overview.teams.map(({ isOwn, dossiers }) => [isOwn, textOf(dossiers)])).toEqual([
    [false, '-'],
    [false, '15'],
    [false, '-'],
  ]);
});

describe('subtracting answers', () => {
  const teams: Record<string, TeamCounts> = {
    north,
    east,
    south: { 'plan-made': { met: 30, gap: 1 }, 'plan-signed': { met: 27, gap: 4 }, 'risk-seen': { gap: 31 } },
  };
  const subsets = [['north'], ['east'], ['south'], ['north', 'east'], ['south', 'east'], ['north', 'south', 'east']];

  /**
   * Whatever is asked, the answer can be worked out from the protected rows of the teams in it. So answers together tell
   * no more than those rows, and that a row tells too little is shown in `protect-row.test.ts`.
   */
  test('gives nothing that the protected rows of each team do not give', async () => {
    for (const [team, counts] of Object.entries(teams)) await putResults(team, counts);
    await recordDay(openDatabase(env.DB), care.id, '2026-06-16', new Date('2026-06-17T01:30:00Z'));
    const own = new Set(['north', 'south']);
    for (const subset of subsets) {
      const minimum = subset.every((team) => own.has(team)) ? undefined : 8;
      const query = { teams: subset.join(',') };
      const expected = (requirements: readonly string[], among: readonly string[], protection: number | undefined) =>
        sumRows(
          among.flatMap((team) => requirements.map((each) => row(teams[team]?.[each] ?? {}))),
          protection,
        );
      const { requirements } = await must(lead, ListRequirementCounts, { query });
      for (const each of requirements.filter((one) => !one.isRetired)) {
        const ofEach = expected([each.requirement], subset, minimum);
        expect(each.counts).toEqual(ofEach);
        expect(each.history?.map(({ day, met, gap }) => [day, numberIn(met), numberIn(gap)])).toEqual([
          ['2026-06-16', numberIn(ofEach.met), numberIn(ofEach.gap)],
        ]);
      }
      for (const [asked, among] of [
        [{ requirement: 'plan-made' }, ['plan-made']],
        [{ theme: 'safety' }, ['risk-seen']],
        [{ ruleSet: 'plan-rules' }, ['plan-made', 'plan-signed', 'risk-seen']],
      ] as const) {
        const trend = await must(lead, GetTrend, { query: { ...query, ...asked } });
        const told = trend.points.at(-1)?.counts;
        const wanted = expected(among, subset, minimum);
        for (const outcome of outcomes) expect(told && numberIn(told[outcome])).toBe(numberIn(wanted[outcome]));
      }
      const overview = await must(lead, GetOverview, { query });
      for (const cell of overview.cells) {
        const inTheme = cell.theme === 'plan' ? ['plan-made', 'plan-signed'] : ['risk-seen'];
        expect(cell.counts).toEqual(expected(inTheme, [cell.team], own.has(cell.team) ? undefined : 8));
      }
    }
  });

  test('of other teams there are no due weeks, reasons, answers or agreement to subtract with', async () => {
    await send(await care.tokenOf('lead'), [aSubmission({ dossier: aDossier(1) })]);
    await env.DB.prepare(
      'UPDATE dossier_results SET team_id = \'east\', due_weeks = \'{"plan-made":"2026-W26"}\'',
    ).run();
    const due = await must(lead, GetDueWeeks);
    expect([due.overdue, due.weeks.flatMap(({ requirements }) => requirements)]).toEqual([[], []]);
    const params = { ruleSet: 'plan-rules', requirement: 'plan-made' };
    expect(await must(lead, GetRequirementDetail, { params, query: { teams: 'east' } })).not.toHaveProperty(
      'judgement',
    );
  });
});

test('due weeks: what is over is taken together, and the coming weeks are told one by one', async () => {
  const due = (number: number, dueWeek: string) =>
    aSubmission({
      dossier: aDossier(number),
      assessedAt: '2026-06-01T10:00:00.000Z',
      outcomes: [{ requirement: 'plan-made', outcome: 'upcoming', dueWeek }],
    });
  await send(lead, [
    due(1, '2025-W52'),
    due(2, '2026-W24'),
    due(3, '2026-W25'),
    due(4, '2026-W26'),
    due(5, '2026-W26'),
    due(6, '2026-W27'),
  ]);
  const answer = await must(lead, GetDueWeeks, { query: { weeks: 2 } });
  const count = (number: number) => [{ ruleSet: 'plan-rules', requirement: 'plan-made', count: number }];
  expect(answer.overdue).toEqual(count(2));
  expect(answer.weeks).toEqual([
    { week: '2026-W25', requirements: count(1) },
    { week: '2026-W26', requirements: count(2) },
  ]);
});

test('history: where a requirement stood at the beginning of the period, and how it went', async () => {
  const db = openDatabase(env.DB);
  await putResults('north', { 'plan-made': { gap: 3 } });
  await recordDay(db, care.id, '2026-03-10', new Date('2026-03-11T01:30:00Z'));
  await putResults('north', { 'plan-made': { met: 2 } });
  await recordDay(db, care.id, '2026-05-01', new Date('2026-05-02T01:30:00Z'));
  const query = { teams: 'north', ruleSet: 'plan-rules' };
  const { requirements } = await must(lead, ListRequirementCounts, { query: { ...query, from: '2026-04-01' } });
  const made = requirements.find(({ requirement }) => requirement === 'plan-made');
  expect(made?.before).toMatchObject({
    day: '2026-03-10',
    dossiers: { count: 3 },
    counts: { gap: { count: 3 }, met: { count: 0 } },
  });
  expect(made?.counts).toMatchObject({ gap: { count: 3 }, met: { count: 2 } });
  const trend = await must(lead, GetTrend, { query: { ...query, requirement: 'plan-made', from: '2026-01-01' } });
  expect(trend.points.map(({ day, dossiers, counts }) => [day, textOf(dossiers), textOf(counts.met)])).toEqual([
    ['2026-03-10', '3', '0'],
    ['2026-05-01', '5', '2'],
    ['2026-06-17', '5', '2'],
  ]);
  expect(trend.marks).toEqual([{ day: '2026-02-01', ruleSet: 'plan-rules', revision: 2 }]);
  const whole = await must(lead, ListRequirementCounts, { query: { ...query, from: '2026-01-01' } });
  const history = whole.requirements.find(({ requirement }) => requirement === 'plan-made')?.history;
  expect(history?.map(({ day, met, gap }) => [day, textOf(met), textOf(gap)])).toEqual([
    ['2026-03-10', '0', '3'],
    ['2026-05-01', '2', '3'],
  ]);
  expect(await must(lead, ListRequirementCounts, { query: { ...query, from: '2026-05-02' } })).not.toHaveProperty(
    'requirements.0.history',
  );
});

test('of another team a small one looks the same as none at all', async () => {
  const db = openDatabase(env.DB);
  const answers = async () => {
    const query = { teams: 'east' };
    const [overview, counts, trend] = await Promise.all([
      must(lead, GetOverview, { query }),
      must(lead, ListRequirementCounts, { query }),
      must(lead, GetTrend, { query }),
    ]);
    return { overview, counts, trend };
  };
  await recordDay(db, care.id, '2026-04-01', new Date('2026-04-02T01:30:00Z'));
  await recordDay(db, care.id, '2026-05-02', new Date('2026-05-03T01:30:00Z'));
  const none = await answers();
  expect(none.counts.requirements[0]?.history).toHaveLength(2);
  await putResults('east', { 'plan-made': { met: 1, gap: 6 }, 'plan-evaluated': { met: 7 } });
  // As if it had stood there all the time.
  await env.DB.prepare('DELETE FROM night_runs').run();
  await recordDay(db, care.id, '2026-04-01', new Date('2026-04-02T01:30:00Z'));
  await recordDay(db, care.id, '2026-05-02', new Date('2026-05-03T01:30:00Z'));
  expect(await answers()).toEqual(none);
});

test('a requirement that the revision in force does not have is told as retired', async () => {
  await putResults('north', { 'plan-evaluated': { met: 1 } });
  const { requirements } = await must(lead, ListRequirementCounts, { query: { teams: 'north' } });
  expect(requirements.filter(({ isRetired }) => isRetired)).toMatchObject([
    { requirement: 'plan-evaluated', counts: { met: { count: 1 } } },
  ]);
  const params = { ruleSet: 'plan-rules', requirement: 'plan-evaluated' };
  expect(await must(lead, GetRequirementDetail, { params })).toMatchObject({ isRetired: true, revision: 1 });
});

const asked: Record<string, { params?: Record<string, string> }> = {
  [GetRequirementDetail.path]: { params: { ruleSet: 'plan-rules', requirement: 'plan-made' } },
};

describe.each(aggregateEndpoints.map((endpoint) => [endpoint.path, endpoint] as const))('%s', (path, endpoint) => {
  test('is for leads and admins; looking is written in the audit log', async () => {
    const statuses = [];
    for (const role of ['worker', 'lead', 'admin', 'auditor']) {
      statuses.push((await ask(await care.tokenOf(role), endpoint, asked[path])).status);
    }
    expect(statuses).toEqual([403, 200, 200, 403]);
    expect((await readAudit()).filter((each) => each.action === 'aggregate.view')).toEqual([
      expect.objectContaining({ actor: 'lead' }),
      expect.objectContaining({ actor: 'admin' }),
    ]);
  });

  test('shows nothing of another organisation, and does not know its teams', async () => {
    await putResults('north', north);
    const other = await anOrganisation({ id: 'care-b', extraTeam: 'elsewhere' });
    const theirs = await ask(await other.tokenOf('lead'), endpoint, asked[path]);
    expect(await theirs.text()).not.toMatch(/"count":[1-9]/);
    const response = await ask(lead, endpoint, { ...asked[path], query: { teams: 'elsewhere' } });
    expect(response.status).toBe(404);
  });
});
