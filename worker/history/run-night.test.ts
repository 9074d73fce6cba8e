import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { readAudit } from '../testing/ask.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { readCounters, readResults, recount } from '../testing/recount.ts';
import { runNight } from './run-night.ts';

const night = (moment: string) => runNight(openDatabase(env.DB), new Date(moment));
const rows = async (sql: string) => (await env.DB.prepare(sql).all()).results;
const history = () =>
  rows('SELECT day, requirement, dossiers, met, gap FROM counter_history ORDER BY day, requirement');
const made = (dossier: number, outcome: 'met' | 'gap') =>
  aSubmission({
    dossier: aDossier(dossier),
    outcomes: [{ requirement: 'plan-made', outcome }],
    assessedAt: new Date().toISOString(),
  });
const row = (day: string, met: number, gap: number) => ({
  day,
  requirement: 'plan-made',
  dossiers: met + gap,
  met,
  gap,
});

let care: TestOrganisation;
let token: string;

beforeEach(async () => {
  care = await anOrganisation();
  token = await care.tokenOf('worker');
});

test('the night writes how the day before ended, once', async () => {
  await send(token, [made(1, 'met'), made(2, 'gap')]);
  await night('2026-06-16T01:30:00Z');
  expect(await history()).toEqual([row('2026-06-15', 1, 1)]);
  await send(token, [made(3, 'met')]);
  await night('2026-06-16T02:30:00Z'); // again: nothing changes
  expect(await history()).toEqual([row('2026-06-15', 1, 1)]);
  expect(await rows('SELECT revision FROM counter_history')).toEqual([{ revision: 1 }]);
});

test('nights that were missed are not made up; what was read during a day is written again when it is over', async () => {
  await send(token, [made(1, 'met')]);
  await night('2026-06-16T01:30:00Z');
  await send(token, [made(2, 'met')]);
  await night('2026-06-20T12:00:00Z');
  await send(token, [made(3, 'met')]);
  await night('2026-06-21T01:30:00Z');
  expect(await history()).toEqual([row('2026-06-15', 1, 0), row('2026-06-20', 3, 0)]);
});

test('beyond a quarter the last day of each week is kept, beyond the period nothing', async () => {
  await send(token, [made(1, 'met')]);
  // 2 to 8 March 2026 is a week; 9 March begins the next.
  for (const day of [
    '2022-03-02',
    '2026-03-03',
    '2026-03-05',
    '2026-03-08',
    '2026-03-09',
    '2026-06-02',
    '2026-06-03',
  ]) {
    await night(`${day}T23:30:00Z`);
  }
  await night('2026-06-15T23:30:00Z');
  expect((await history()).map(({ day }) => day)).toEqual([
    '2026-03-08',
    '2026-03-09',
    '2026-06-02',
    '2026-06-03',
    '2026-06-15',
  ]);
  expect(await rows('SELECT count(*) AS count FROM night_runs')).toEqual([{ count: 5 }]);
});

describe('retention', () => {
  const age = (dossier: string, receivedAt: string) =>
    env.DB.prepare('UPDATE dossier_results SET received_at = ? WHERE dossier = ?').bind(receivedAt, dossier).run();
  const attest = (id: string, dossier: string, recordedAt: string) =>
    env.DB.prepare(
      `INSERT INTO attestations (organisation_id, id, dossier, team_id, rule_set_id, requirement, judge, recorded_at, answer, on_day, redo)
       VALUES ('care-a', ?, ?, 'north', 'plan-rules', 'plan-made', 'mark', ?, 'meets', '2024-01-01', 'P1Y')`,
    )
      .bind(id, dossier, recordedAt)
      .run();

  test('a result that was not renewed goes with all under its pseudonym, and the counters follow', async () => {
    await send(token, [made(1, 'met'), made(2, 'gap')]);
    // Eighteen months before 16 June 2026.
    await age(aDossier(1), '2024-12-15T23:59:59.000Z');
    await age(aDossier(2), '2024-12-16T00:00:00.000Z');
    await attest('old', aDossier(1), '2024-01-01T00:00:00.000Z');
    await attest('kept', aDossier(2), '2024-01-01T00:00:00.000Z');
    await night('2026-06-16T01:30:00Z');
    expect((await readResults()).map(({ dossier }) => dossier)).toEqual([aDossier(2)]);
    expect(await rows('SELECT id FROM attestations')).toEqual([{ id: 'kept' }]);
    expect(await readCounters()).toEqual(await recount());
    expect(await readAudit()).toMatchObject([{ actor: 'system', action: 'retention.remove' }]);
    await night('2026-06-16T01:40:00Z');
    expect(await readAudit()).toHaveLength(1);
  });

  test('ids that were kept to recognise what comes twice go after their time', async () => {
    await env.DB.batch(
      ['2025-12-15', '2025-12-16'].flatMap((day) => [
        env.DB.prepare("INSERT INTO future_submissions VALUES ('care-a', ?1, ?1)").bind(day),
        env.DB.prepare("INSERT INTO withdrawn_judgements VALUES ('care-a', ?1, ?1)").bind(day),
      ]),
    );
    await night('2026-06-16T01:30:00Z');
    expect(await rows('SELECT id FROM future_submissions')).toEqual([{ id: '2025-12-16' }]);
    expect(await rows('SELECT id FROM withdrawn_judgements')).toEqual([{ id: '2025-12-16' }]);
  });

  test('an organisation keeps by its own period', async () => {
    await anOrganisation({ id: 'care-b' });
    await env.DB.prepare(
      "UPDATE organisation_settings SET retain_results_months = 60 WHERE organisation_id = 'care-a'",
    ).run();
    await send(token, [made(1, 'met')]);
    await age(aDossier(1), '2024-01-01T00:00:00.000Z');
    await night('2026-06-16T01:30:00Z');
    expect(await readResults()).toHaveLength(1);
  });
});
