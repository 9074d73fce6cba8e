import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { SubmitMany } from '../../shared/contract/submissions.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { ask, must } from '../testing/ask.ts';
import { aDossier, aSubmission, submit } from '../testing/call.ts';
import { readCounters, readResults, recount } from '../testing/recount.ts';

const run = (sql: string) => env.DB.prepare(sql).run();
const rows = async (sql: string) => (await env.DB.prepare(sql).all()).results;

test('answers and due weeks are stored and counted', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  const outcomes = [
    { requirement: 'plan-made', outcome: 'met', answer: 'largely' },
    { requirement: 'plan-signed', outcome: 'upcoming', dueWeek: '2026-W31' },
  ] as const;
  expect((await submit(token, aSubmission({ outcomes: [...outcomes] }))).status).toBe(202);
  expect(await rows('SELECT requirement, answer, count FROM answer_counters')).toEqual([
    { requirement: 'plan-made', answer: 'largely', count: 1 },
  ]);
  expect(await rows('SELECT requirement, week, count FROM due_counters')).toEqual([
    { requirement: 'plan-signed', week: '2026-W31', count: 1 },
  ]);
});

test('a closed team takes no submissions', async () => {
  const { tokenOf } = await anOrganisation();
  await run("UPDATE teams SET is_closed = 1 WHERE id = 'north'");
  expect((await submit(await tokenOf('worker'), aSubmission())).status).toBe(409);
  expect(await readResults()).toEqual([]);
});

describe('the key of the pseudonym', () => {
  test.each([
    ['the active one', 'two', 202],
    ['the one before, during the change', 'one', 202],
    ['one that was revoked', 'zero', 409],
    ['one that nobody knows', 'three', 409],
    ['not named, while there is one that was revoked', undefined, 409],
  ])('%s', async (_name, key, status) => {
    const { tokenOf } = await anOrganisation();
    for (const [id, state] of [
      ['zero', 'revoked'],
      ['one', 'previous'],
      ['two', 'active'],
    ]) {
      await run(
        `INSERT INTO pseudonym_keys VALUES ('care-a', '${id}', '${state}', '0123456789abcdef', '', 'admin', '')`,
      );
    }
    const response = await submit(await tokenOf('worker'), aSubmission(key === undefined ? {} : { key }));
    expect(response.status).toBe(status);
    expect(await readResults()).toHaveLength(status === 202 ? 1 : 0);
  });
});

describe('after a change of key', () => {
  test('the dossier counts once, and the later assessment stays', async () => {
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    const old = aSubmission({ dossier: aDossier(1), assessedAt: '2026-06-02T10:00:00Z' });
    await submit(token, old);
    const late = aSubmission({ dossier: aDossier(2), formerDossier: aDossier(1), assessedAt: '2026-06-01T10:00:00Z' });
    expect((await submit(token, late)).status).toBe(202);
    expect(await readResults()).toEqual([expect.objectContaining({ dossier: aDossier(2), submission_id: old.id })]);
    expect(await readCounters()).toEqual(await recount());
  });

  test('a submission that is refused moves nothing', async () => {
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    await submit(token, aSubmission({ dossier: aDossier(1) }));
    const refused = aSubmission({ dossier: aDossier(2), formerDossier: aDossier(1), revision: 7 });
    expect((await submit(token, refused)).status).toBe(409);
    expect(await readResults()).toEqual([expect.objectContaining({ dossier: aDossier(1) })]);
  });
});

describe('a batch', () => {
  test('takes each by itself, and says which were refused and why', async () => {
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    const twice = aSubmission({ dossier: aDossier(1) });
    const submissions = [
      twice,
      aSubmission({ dossier: aDossier(2), team: 'south' }),
      aSubmission({ dossier: aDossier(3), revision: 9 }),
      aSubmission({ dossier: aDossier(4), outcomes: [{ requirement: 'unknown', outcome: 'met' }] }),
      aSubmission({ dossier: aDossier(5) }),
      twice,
    ];
    const { results } = await must(token, SubmitMany, { body: { submissions } });
    expect(results.map((result) => (result.accepted ? 'accepted' : result.code))).toEqual([
      'accepted',
      'forbidden',
      'conflict',
      'malformed',
      'accepted',
      'accepted',
    ]);
    expect((await readResults()).map(({ dossier }) => dossier)).toEqual([aDossier(1), aDossier(5)]);
    expect(await readCounters()).toEqual(await recount());
  });

  test('of fifty is stored, and is not for an auditor', async () => {
    const { tokenOf } = await anOrganisation();
    const submissions = Array.from({ length: 50 }, (_, index) => aSubmission({ dossier: aDossier(index) }));
    expect((await ask(await tokenOf('auditor'), SubmitMany, { body: { submissions } })).status).toBe(403);
    expect(await readResults()).toEqual([]);
    await must(await tokenOf('worker'), SubmitMany, { body: { submissions } });
    expect(await readResults()).toHaveLength(50);
  });
});
