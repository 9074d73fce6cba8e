import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { anOrganisation } from '../testing/an-organisation.ts';
import { aDossier, aSubmission, submit } from '../testing/call.ts';
import { readCounters, readResults, recount } from '../testing/recount.ts';

/** What changes after somebody's first submission, and what then becomes of the second with the same token. */
test.each([
  ['left', "DELETE FROM people WHERE subject = 'lead'", 403],
  ['was stopped', "UPDATE people SET is_active = 0 WHERE subject = 'lead'", 403],
  ['is no longer in the team', "DELETE FROM memberships WHERE subject = 'lead' AND team_id = 'north'", 403],
  ['became an auditor', "UPDATE people SET role = 'auditor' WHERE subject = 'lead'", 403],
  ['became a worker', "UPDATE people SET role = 'worker' WHERE subject = 'lead'", 202],
  ['is of an organisation that goes by claims now', claimsOnly(), 403],
  ['is of an organisation that changed something else', 'UPDATE organisation_settings SET version = version + 1', 202],
  ['sees their team close', "UPDATE teams SET is_closed = 1 WHERE id = 'north'", 409],
])('who %s is not served from memory', async (_name, change, status) => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('lead');
  expect((await submit(token, aSubmission({ dossier: aDossier(1) }))).status).toBe(202);
  await env.DB.prepare(change).run();
  const later = [aSubmission({ dossier: aDossier(2) }), aSubmission({ dossier: aDossier(2), assessedAt: ahead() })];
  for (const submission of later) expect((await submit(token, submission)).status).toBe(status);
  expect(await readResults()).toHaveLength(status === 202 ? 2 : 1);
  expect(await rows('SELECT id FROM future_submissions')).toHaveLength(status === 202 ? 1 : 0);
  expect(await readCounters()).toEqual(await recount());
});

test('who comes into a team is served there at once', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  await submit(token, aSubmission());
  const south = aSubmission({ team: 'south', dossier: aDossier(2) });
  expect((await submit(token, south)).status).toBe(403);
  await env.DB.prepare("INSERT INTO memberships VALUES ('care-a', 'worker', 'south')").run();
  expect((await submit(token, south)).status).toBe(202);
});

test('after the first, a submission is one statement', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  await submit(token, aSubmission());
  const prepare = vi.spyOn(Object.getPrototypeOf(env.DB) as D1Database, 'prepare');
  await submit(token, aSubmission({ dossier: aDossier(2) }));
  expect(prepare).toHaveBeenCalledTimes(1);
});

test('a token that ran out meanwhile is refused', async () => {
  const { issuer } = await anOrganisation();
  const token = await issuer.token({ sub: 'worker' }, { expiresIn: '30 seconds ago' });
  expect((await submit(token, aSubmission())).status).toBe(202);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40_000 });
  expect((await submit(token, aSubmission())).status).toBe(401);
  vi.useRealTimers();
});

test('a submission of a clock that runs ahead, refused for a closed team, is taken when the team is open again', async () => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('worker');
  await submit(token, aSubmission());
  const late = aSubmission({ assessedAt: ahead() });
  await env.DB.prepare('UPDATE teams SET is_closed = 1').run();
  expect((await submit(token, late)).status).toBe(409);
  await env.DB.prepare('UPDATE teams SET is_closed = 0').run();
  expect((await submit(token, late)).status).toBe(202);
  expect(await readResults()).toEqual([expect.objectContaining({ submission_id: late.id })]);
});

const rows = async (sql: string) => (await env.DB.prepare(sql).all()).results;

const ahead = () => new Date(Date.now() + 3_600_000).toISOString();

function claimsOnly(): string {
  const mapping = { role: { claim: 'groups', values: { begeleiders: 'worker' } } };
  return `UPDATE organisation_settings SET people_from = 'claims', claim_mapping = '${JSON.stringify(mapping)}',
    version = version + 1`;
}
