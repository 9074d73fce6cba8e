import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../shared/domain/outcome.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { aDossier, aSubmission, send, submit } from '../testing/call.ts';
import { readCounters, readResults, recount } from '../testing/recount.ts';

const at = (day: number) => `2026-06-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const madePlan = (outcome: 'met' | 'gap') => [{ requirement: 'plan-made', outcome }];

test('a replay changes nothing', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  const submission = aSubmission();
  await send(token, [submission]);
  const before = [await readResults(), await readCounters()];
  await send(token, [submission, { ...submission, outcomes: madePlan('gap') }, { ...submission, assessedAt: at(30) }]);
  expect([await readResults(), await readCounters()]).toEqual(before);
});

test('a newer result replaces an older one, and an older one that comes late changes nothing', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  const older = aSubmission({ assessedAt: at(1), outcomes: madePlan('gap') });
  const newer = aSubmission({ assessedAt: at(2), outcomes: madePlan('met') });
  await send(token, [older, newer, older, aSubmission({ assessedAt: at(1) })]);
  expect(await readResults()).toEqual([
    expect.objectContaining({ submission_id: newer.id, outcomes: '{"plan-made":"met"}' }),
  ]);
  expect(await readCounters()).toEqual(await recount());
});

test('a dossier that moves to another team is counted there and no longer here', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('lead');
  await send(token, [aSubmission({ assessedAt: at(1) }), aSubmission({ assessedAt: at(2), team: 'south' })]);
  const counted = await readCounters();
  expect(counted).toEqual(await recount());
  expect(counted.dossiers).toEqual([expect.objectContaining({ team_id: 'south', count: 1 })]);
  expect(new Set(counted.cells.map((cell) => cell.team_id))).toEqual(new Set(['south']));
});

test('the same pseudonym in two organisations is two dossiers', async () => {
  const first = await anOrganisation();
  const second = await anOrganisation({ id: 'care-b' });
  await send(await first.tokenOf('worker'), [aSubmission()]);
  await send(await second.tokenOf('worker'), [aSubmission({ assessedAt: at(9) })]);
  expect(await readResults()).toHaveLength(2);
  expect(await readCounters()).toEqual(await recount());
});

test('of concurrent submissions the latest assessment wins and the counters hold', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('lead');
  const submissions = Array.from({ length: 40 }, (_, index) =>
    aSubmission({
      dossier: aDossier(index % 4),
      team: index % 3 === 0 ? 'north' : 'south',
      assessedAt: at(1 + (index % 20)),
      outcomes: madePlan(index % 2 ? 'met' : 'gap'),
    }),
  );
  const responses = await Promise.all(submissions.map((submission) => submit(token, submission)));
  expect(responses.map(({ status }) => status)).toEqual(submissions.map(() => 202));
  expect(await readCounters()).toEqual(await recount());
  expect((await readResults()).map((row) => row.assessed_at)).toEqual([at(17), at(18), at(19), at(20)]);
});

const arbitrarySubmission = fc.record({
  id: fc.integer({ min: 1, max: 20 }).map((number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
  dossier: fc.integer({ min: 1, max: 3 }).map(aDossier),
  team: fc.constantFrom('north', 'south'),
  assessedAt: fc.integer({ min: 1, max: 5 }).map(at),
  outcomes: fc.uniqueArray(
    fc.record({
      requirement: fc.constantFrom('plan-made', 'plan-signed', 'plan-evaluated'),
      outcome: fc.constantFrom(...outcomes),
    }),
    { minLength: 1, selector: ({ requirement }) => requirement },
  ),
});

test('after any sequence of submissions the counters equal a recount', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('lead');
  await fc.assert(
    fc.asyncProperty(fc.array(arbitrarySubmission, { minLength: 1, maxLength: 12 }), async (changes) => {
      await send(token, changes.map(aSubmission));
      expect(await readCounters()).toEqual(await recount());
    }),
    { numRuns: 25 },
  );
});

test('in whatever order submissions arrive, the same result is stored', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('lead');
  let dossier = 100;
  await fc.assert(
    fc.asyncProperty(
      fc
        .uniqueArray(arbitrarySubmission, { minLength: 2, maxLength: 6, selector: ({ id }) => id })
        .chain((sent) => fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length }))),
      async ([sent, shuffled]) => {
        const stored = [];
        for (const order of [sent, shuffled]) {
          const own = aDossier(dossier++);
          await send(
            token,
            order.map((changes) => aSubmission({ ...changes, dossier: own })),
          );
          stored.push((await readResults()).find((row) => row.dossier === own)?.submission_id);
        }
        expect(stored[0]).toBe(stored[1]);
      },
    ),
    { numRuns: 15 },
  );
});
