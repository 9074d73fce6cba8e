import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EraseDossier, RecountCounters } from '../../shared/contract/organisation.ts';
import { levels } from '../../shared/domain/answer.ts';
import { outcomes } from '../../shared/domain/outcome.ts';
import { dossierTables } from '../retention/dossier-tables.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { readCounters, readResults } from '../testing/recount.ts';

const run = (sql: string) => env.DB.prepare(sql).run();

test('after any history of submissions, moves and erasures all counters equal a recount', async () => {
  const { tokenOf } = await anOrganisation();
  const [lead, admin] = [await tokenOf('lead'), await tokenOf('admin')];
  const step = fc.record({
    isErased: fc.boolean(),
    dossier: fc.integer({ min: 1, max: 4 }).map(aDossier),
    team: fc.constantFrom('north', 'south'),
    assessedAt: fc.integer({ min: 1, max: 9 }).map((day) => `2026-06-0${day}T10:00:00.000Z`),
    outcomes: fc.uniqueArray(
      fc.record(
        {
          requirement: fc.constantFrom('plan-made', 'plan-signed', 'plan-evaluated'),
          outcome: fc.constantFrom(...outcomes),
          answer: fc.constantFrom(...levels),
          dueWeek: fc.constantFrom('2026-W30', '2027-W01'),
        },
        { requiredKeys: ['requirement', 'outcome'] },
      ),
      { minLength: 1, selector: ({ requirement }) => requirement },
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const { isErased, dossier, ...changes } of steps) {
        if (isErased) await must(admin, EraseDossier, { body: { dossier } });
        else await send(lead, [aSubmission({ dossier, ...changes })]);
      }
      const report = await must(admin, RecountCounters, { body: { repair: false } });
      expect(report.differences).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe('recounting', () => {
  test('names each counter that is off, and sets it right when asked', async () => {
    const { tokenOf } = await anOrganisation();
    await anOrganisation({ id: 'care-b' });
    const admin = await tokenOf('admin');
    await send(await tokenOf('worker'), [aSubmission()]);
    const before = await readCounters();
    await run("UPDATE counters SET count = 5 WHERE requirement = 'plan-made'");
    await run('DELETE FROM dossier_counts');
    await run("INSERT INTO due_counters VALUES ('care-a', 'north', 'plan-rules', '2026-W30', 'plan-made', 2)");
    await run("INSERT INTO counters VALUES ('care-b', 'north', 'plan-rules', 'plan-made', 'met', 7)");
    const place = { team: 'north', ruleSet: 'plan-rules' };
    const differences = [
      { counter: 'outcomes', ...place, requirement: 'plan-made', value: 'met', counted: 5, recounted: 1 },
      { counter: 'dossiers', ...place, counted: 0, recounted: 1 },
      { counter: 'due-weeks', ...place, requirement: 'plan-made', value: '2026-W30', counted: 2, recounted: 0 },
    ];
    const look = await must(admin, RecountCounters, { body: { repair: false } });
    expect(look).toEqual({ results: 1, differences, repaired: false });
    const repair = await must(admin, RecountCounters, { body: { repair: true } });
    expect(repair).toEqual({ results: 1, differences, repaired: true });
    const again = await must(admin, RecountCounters, { body: { repair: true } });
    expect(again).toEqual({ results: 1, differences: [], repaired: false });
    await run("DELETE FROM counters WHERE organisation_id = 'care-b' AND count = 7");
    expect(await readCounters()).toEqual(before);
    expect((await readAudit()).map(({ action }) => action)).toEqual(Array(3).fill('counters.recount'));
  });
});

describe('erasing a dossier', () => {
  test('every table with a dossier is in the list', async () => {
    const { results } = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%`dossier` text%'",
    ).all();
    expect(results.map(({ name }) => name).sort()).toEqual([...dossierTables].sort());
  });

  test('takes all that is under the pseudonym and nothing else; once more is answered the same', async () => {
    const { tokenOf } = await anOrganisation();
    const other = await anOrganisation({ id: 'care-b' });
    await send(await tokenOf('worker'), [aSubmission(), aSubmission({ dossier: aDossier(2) })]);
    await send(await other.tokenOf('worker'), [aSubmission()]);
    await run(`INSERT INTO context_answers VALUES ('care-a', '${aDossier()}', 'support.law', 'north', '"wmo"', '')`);
    const admin = await tokenOf('admin');
    expect(await must(admin, EraseDossier, { body: { dossier: aDossier() } })).toEqual({ removed: 2 });
    expect(await must(admin, EraseDossier, { body: { dossier: aDossier() } })).toEqual({ removed: 0 });
    expect((await readResults()).map((row) => [row.organisation_id, row.dossier])).toEqual([
      ['care-a', aDossier(2)],
      ['care-b', aDossier()],
    ]);
    const audit = await readAudit();
    expect(audit.map(({ action }) => action)).toEqual(['dossier.erase', 'dossier.erase']);
    expect(JSON.stringify(audit)).not.toContain(aDossier());
  });
});

test.each([
  [RecountCounters, { repair: true }],
  [EraseDossier, { dossier: aDossier() }],
] as const)('%o is for an admin', async (endpoint, body) => {
  const { tokenOf } = await anOrganisation();
  await send(await tokenOf('worker'), [aSubmission()]);
  for (const role of ['worker', 'lead', 'auditor']) {
    expect((await ask(await tokenOf(role), endpoint, { body })).status).toBe(403);
  }
  expect(await readResults()).toHaveLength(1);
});
