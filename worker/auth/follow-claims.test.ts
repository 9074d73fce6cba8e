import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { GetSession } from '../../shared/contract/session.ts';
import type { ClaimMapping } from '../../shared/contract/settings.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';

const mapping: ClaimMapping = {
  role: { claim: 'groups', values: { begeleiders: 'worker', leiders: 'lead', beheer: 'admin' } },
  teams: { claim: 'groups', values: { noord: 'north', zuid: 'south', elders: 'does-not-exist' } },
};

let care: TestOrganisation;

beforeEach(async () => {
  care = await anOrganisation();
  await env.DB.prepare("UPDATE organisation_settings SET people_from = 'claims', claim_mapping = ?")
    .bind(JSON.stringify(mapping))
    .run();
});

const tokenWith = (sub: string, ...groups: string[]) => care.issuer.token({ sub, name: `Naam van ${sub}`, groups });
const row = (subject: string) => env.DB.prepare('SELECT * FROM people WHERE subject = ?').bind(subject).first();

test('somebody whom the directory does not know comes in with role and teams of the token', async () => {
  const token = await tokenWith('nieuw', 'begeleiders', 'noord', 'elders', 'iets');
  expect(await must(token, GetSession)).toMatchObject({
    person: { name: 'Naam van nieuw', role: 'worker' },
    teams: [{ id: 'north' }],
  });
  expect(await row('nieuw')).toMatchObject({ role: 'worker', source: 'claims', version: 1 });
  expect(await readAudit()).toEqual([
    { organisation_id: 'care-a', actor: 'system', action: 'person.follow-claims', object_id: 'nieuw' },
  ]);
});

test('the next token changes them, and the same one writes nothing', async () => {
  await must(await tokenWith('nieuw', 'begeleiders', 'noord'), GetSession);
  const later = await tokenWith('nieuw', 'leiders', 'zuid');
  for (let time = 1; time <= 3; time += 1) {
    expect(await must(later, GetSession)).toMatchObject({ person: { role: 'lead' }, teams: [{ id: 'south' }] });
  }
  expect(await row('nieuw')).toMatchObject({ role: 'lead', version: 2 });
  expect(await readAudit()).toHaveLength(2);
});

test('what the directory said before does not count: a token without a role is refused', async () => {
  const response = await ask(await tokenWith('admin', 'iets'), GetSession);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('juiste groep') });
  expect(await must(await tokenWith('admin', 'begeleiders'), GetSession)).toMatchObject({ person: { role: 'worker' } });
});

test('somebody who was in the directory already is from then on brought by claims', async () => {
  await env.DB.prepare("UPDATE people SET name = 'Naam van worker' WHERE subject = 'worker'").run();
  await must(await tokenWith('worker', 'begeleiders', 'noord'), GetSession);
  expect(await row('worker')).toMatchObject({ role: 'worker', source: 'claims', version: 2 });
});

test('too many groups for a token is told as such', async () => {
  const token = await care.issuer.token({ sub: 'nieuw', hasgroups: true });
  const response = await ask(token, GetSession);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('zoveel groepen') });
});

test('a person whose access was stopped stays out, whatever the token says', async () => {
  const token = await tokenWith('nieuw', 'beheer');
  await must(token, GetSession);
  await env.DB.prepare("UPDATE people SET is_active = 0 WHERE subject = 'nieuw'").run();
  expect((await ask(token, GetSession)).status).toBe(403);
  expect(await row('nieuw')).toMatchObject({ version: 1 });
});

test('requests at the same moment write the person once', async () => {
  const token = await tokenWith('nieuw', 'begeleiders', 'noord', 'zuid');
  const sessions = await Promise.all(Array.from({ length: 6 }, () => must(token, GetSession)));
  for (const session of sessions) expect(session.teams).toHaveLength(2);
  expect(await row('nieuw')).toMatchObject({ version: 1 });
  expect(await readAudit()).toHaveLength(1);
});

describe('where the directory says who is who', () => {
  test('claims count for nothing', async () => {
    await env.DB.prepare("UPDATE organisation_settings SET people_from = 'directory'").run();
    expect((await ask(await tokenWith('nieuw', 'beheer'), GetSession)).status).toBe(403);
    expect(await must(await tokenWith('worker', 'beheer'), GetSession)).toMatchObject({ person: { role: 'worker' } });
  });

  test('a person whose access was stopped is refused', async () => {
    await env.DB.prepare("UPDATE organisation_settings SET people_from = 'directory'").run();
    await env.DB.prepare("UPDATE people SET is_active = 0 WHERE subject = 'worker'").run();
    const response = await ask(await care.tokenOf('worker'), GetSession);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('gestopt') });
  });
});
