import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  CreateInvitation,
  ListColleagues,
  ListInvitations,
  ListPeople,
  ListTeams,
  PutPerson,
  PutTeam,
  RedeemInvitation,
  RevokeInvitation,
} from '../../shared/contract/directory.ts';
import { GetSession } from '../../shared/contract/session.ts';
import { sha256 } from '../rule-sets/content-hash.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { addSecondAdmin, ask, must, readAudit } from '../testing/ask.ts';
import { dumpAll } from '../testing/dump.ts';

let care: TestOrganisation;
let admin: string;

beforeEach(async () => {
  care = await anOrganisation();
  admin = await care.tokenOf('admin');
});

const sanne = { name: 'Sanne', role: 'worker', teams: ['south', 'north'], isActive: true };
const put = (subject: string, ifVersion: number, person: object) =>
  ask(admin, PutPerson, { params: { subject }, body: { ifVersion, person } });

describe('a person', () => {
  test('is added, changed on the version that was seen, and stopped at once', async () => {
    const added = await must(admin, PutPerson, {
      params: { subject: 'sanne|zorg/1' },
      body: { ifVersion: 0, person: sanne },
    });
    expect(added).toEqual({
      subject: 'sanne|zorg/1',
      version: 1,
      source: 'directory',
      ...sanne,
      teams: ['north', 'south'],
    });
    const token = await care.tokenOf('sanne|zorg/1');
    expect(await must(token, GetSession)).toMatchObject({ teams: [{ id: 'north' }, { id: 'south' }] });

    expect((await put('sanne|zorg/1', 1, { ...sanne, role: 'lead', teams: ['east'] })).status).toBe(200);
    expect(await must(token, GetSession)).toMatchObject({ person: { role: 'lead' }, teams: [{ id: 'east' }] });

    const late = await put('sanne|zorg/1', 1, sanne);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'conflict', currentVersion: 2 });

    expect((await put('sanne|zorg/1', 2, { ...sanne, isActive: false })).status).toBe(200);
    expect((await ask(token, GetSession)).status).toBe(403);
    const actions = (await readAudit()).map(({ action }) => action);
    expect(actions).toEqual(['person.add', 'person.change', 'person.change']);
  });

  test('with a team that does not exist is refused as a whole', async () => {
    const before = await dumpAll();
    expect((await put('sanne', 0, { ...sanne, teams: ['north', 'west'] })).status).toBe(404);
    expect((await put('worker', 1, { ...sanne, teams: ['west'] })).status).toBe(404);
    expect(await dumpAll()).toEqual(before);
  });

  test('who is there already is not added again', async () => {
    const before = await dumpAll();
    const response = await put('worker', 0, sanne);
    expect([response.status, await response.json()]).toMatchObject([409, { currentVersion: 1 }]);
    expect(await dumpAll()).toEqual(before);
  });

  test('added by two at the same moment is one, with the teams of one', async () => {
    const answers = await Promise.all([
      put('sanne', 0, { ...sanne, teams: ['north'] }),
      put('sanne', 0, { ...sanne, teams: ['south'] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { items } = await must(admin, ListPeople, { query: { search: 'sanne' } });
    expect(items).toHaveLength(1);
    expect(items[0]?.teams).toHaveLength(1);
  });
});

describe('the last admin', () => {
  const self = { name: 'De admin', role: 'admin', teams: [], isActive: true };

  test.each([
    ['cannot become something else', { role: 'lead' }],
    ['cannot be stopped', { isActive: false }],
  ])('%s', async (_name, change) => {
    const before = await dumpAll();
    const response = await put('admin', 1, { ...self, ...change });
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { message: expect.stringContaining('laatste beheerder') },
    ]);
    expect(await dumpAll()).toEqual(before);
  });

  test('may change their name, and go when there is another who may sign in', async () => {
    expect((await put('admin', 1, { ...self, name: 'Anders' })).status).toBe(200);
    await addSecondAdmin(care.id);
    await env.DB.prepare("UPDATE people SET is_active = 0 WHERE subject = 'admin-2'").run();
    expect((await put('admin', 2, { ...self, isActive: false })).status).toBe(409);
    await env.DB.prepare("UPDATE people SET is_active = 1 WHERE subject = 'admin-2'").run();
    expect((await put('admin', 2, { ...self, isActive: false })).status).toBe(200);
  });

  test('is still there when two admins stop each other at the same moment', async () => {
    await addSecondAdmin(care.id);
    const second = await care.tokenOf('admin-2');
    const stop = (token: string, subject: string) =>
      ask(token, PutPerson, { params: { subject }, body: { ifVersion: 1, person: { ...self, isActive: false } } });
    await Promise.all([stop(admin, 'admin-2'), stop(second, 'admin')]);
    const { results } = await env.DB.prepare(
      "SELECT subject FROM people WHERE role = 'admin' AND is_active AND organisation_id = 'care-a'",
    ).all();
    expect(results).toHaveLength(1);
  });
});

test('of people whom claims bring only the access can be stopped', async () => {
  await env.DB.batch([
    env.DB.prepare("UPDATE people SET source = 'claims' WHERE subject = 'worker'"),
    env.DB.prepare(
      `UPDATE organisation_settings SET people_from = 'claims',
       claim_mapping = '{"role":{"claim":"sub","values":{"admin":"admin"}}}'`,
    ),
  ]);
  const worker = { name: 'De worker', role: 'worker', teams: ['north'], isActive: true };
  expect((await put('worker', 1, { ...worker, role: 'admin' })).status).toBe(409);
  expect((await put('worker', 1, { ...worker, teams: [] })).status).toBe(409);
  expect((await put('worker', 1, { ...worker, isActive: false })).status).toBe(200);
});

describe('lists', () => {
  test('of people come in pages by name, once each', async () => {
    for (let index = 0; index < 7; index += 1) await put(`p${index}`, 0, { ...sanne, name: 'Zelfde naam' });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await must(admin, ListPeople, { query: { limit: 3, ...(cursor && { cursor }) } });
      seen.push(...page.items.map(({ subject }) => subject));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(['admin', 'auditor', 'lead', 'worker', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  });

  test.each([
    [{ team: 'north' }, ['lead', 'worker']],
    [{ role: 'admin' }, ['admin']],
    [{ search: 'DE AU' }, ['auditor']],
    [{ search: '%%' }, []],
    [{ team: 'south', role: 'worker' }, []],
  ])('of people with %j', async (query, subjects) => {
    const { items } = await must(admin, ListPeople, { query });
    expect(items.map(({ subject }) => subject)).toEqual(subjects);
  });

  test('of colleagues have leads and admins who may sign in', async () => {
    await put('weg', 0, { ...sanne, role: 'lead', isActive: false });
    const { people } = await must(await care.tokenOf('lead'), ListColleagues);
    expect(people.map(({ subject }) => subject)).toEqual(['admin', 'lead']);
  });

  test('with a cursor of another list are refused', async () => {
    expect((await ask(admin, ListPeople, { query: { cursor: 'WzFd' } })).status).toBe(400);
  });
});

test('a team is added, changed on the version that was seen, and counts who may sign in', async () => {
  const west = { name: 'Team west', context: { 'support.law': 'wmo' }, isClosed: false };
  const putTeam = (team: string, ifVersion: number, body: object) =>
    ask(admin, PutTeam, { params: { team }, body: { ifVersion, team: body } });
  expect((await putTeam('west', 0, west)).status).toBe(200);
  expect((await putTeam('west', 0, west)).status).toBe(409);
  expect((await putTeam('west', 1, { ...west, isClosed: true })).status).toBe(200);
  expect(await (await putTeam('west', 1, west)).json()).toMatchObject({ code: 'conflict', currentVersion: 2 });
  expect((await putTeam('nergens', 3, west)).status).toBe(409);
  await put('weg', 0, { ...sanne, teams: ['north'], isActive: false });
  const { teams } = await must(admin, ListTeams);
  expect(teams.map(({ id, people, isClosed }) => [id, people, isClosed])).toEqual([
    ['east', 0, false],
    ['north', 2, false],
    ['south', 1, false],
    ['west', 0, true],
  ]);
});

describe('an invitation', () => {
  const CODE = 'AbCdEfGhIjKlMnOpQrStUv';
  const id = '4b0d5f3e-4c1c-4a3e-9d2a-0a1b2c3d4e5f';
  const invite = async (changes: object = {}) =>
    ask(admin, CreateInvitation, {
      params: { id },
      body: { codeHash: await sha256(CODE), role: 'worker', teams: ['north'], days: 7, ...changes },
    });
  const redeem = async (subject: string, code = CODE) =>
    ask(await care.tokenOf(subject), RedeemInvitation, { body: { code, name: `Naam ${subject}` } });
  const state = async () => (await must(admin, ListInvitations)).items[0];

  test('lets one person in, once, with the role and teams in it; the code is nowhere', async () => {
    expect((await invite()).status).toBe(201);
    expect(await (await redeem('nieuw')).json()).toMatchObject({
      person: { name: 'Naam nieuw', role: 'worker' },
      teams: [{ id: 'north' }],
    });
    expect(await state()).toMatchObject({ state: 'used', usedBy: { subject: 'nieuw', name: 'Naam nieuw' } });
    expect((await redeem('nog-iemand')).status).toBe(404);
    expect((await redeem('nieuw')).status).toBe(409);
    expect(JSON.stringify(await dumpAll())).not.toContain(CODE);
    expect((await readAudit()).map(({ actor, action }) => [actor, action])).toEqual([
      ['admin', 'invitation.create'],
      ['nieuw', 'invitation.redeem'],
    ]);
  });

  test('used by several at the same moment lets one in', async () => {
    await invite();
    const answers = await Promise.all(['a', 'b', 'c', 'a'].map((subject) => redeem(subject)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { results } = await env.DB.prepare("SELECT subject FROM people WHERE source = 'invitation'").all();
    expect(results).toHaveLength(1);
  });

  test.each([
    ['expired', "UPDATE invitations SET expires_at = '2026-01-01T00:00:00.000Z'"],
    ['revoked', "UPDATE invitations SET revoked_at = '2026-01-01T00:00:00.000Z'"],
  ])('that is %s is as unknown as one that never was', async (name, sql) => {
    await invite();
    await env.DB.prepare(sql).run();
    expect(await state()).toMatchObject({ state: name });
    const [ended, never] = [await redeem('nieuw'), await redeem('nieuw', `${CODE}x`)];
    expect([ended.status, never.status]).toEqual([404, 404]);
    const message = ({ message: text }: { message: string }) => text;
    expect(message(await ended.json())).toBe(message(await never.json()));
  });

  test('made again is the same one; with other contents it is refused', async () => {
    await invite();
    expect((await invite()).status).toBe(201);
    expect((await invite({ role: 'admin' })).status).toBe(409);
    expect(await readAudit()).toHaveLength(1);
    expect((await must(admin, ListInvitations)).items).toHaveLength(1);
  });

  test('is revoked, also twice; one that does not exist is not', async () => {
    await invite();
    for (const _time of [1, 2]) {
      expect(await must(admin, RevokeInvitation, { params: { id } })).toMatchObject({ state: 'revoked' });
    }
    expect((await readAudit()).map(({ action }) => action)).toEqual(['invitation.create', 'invitation.revoke']);
    const other = { params: { id: '5b0d5f3e-4c1c-4a3e-9d2a-0a1b2c3d4e5f' } };
    expect((await ask(admin, RevokeInvitation, other)).status).toBe(404);
  });

  test('does not bring back a person whose access was stopped', async () => {
    await invite();
    await put('worker', 1, { name: 'De worker', role: 'worker', teams: [], isActive: false });
    expect((await redeem('worker')).status).toBe(409);
    expect((await ask(await care.tokenOf('worker'), GetSession)).status).toBe(403);
  });

  test('is not used where claims say who is who', async () => {
    await invite();
    await env.DB.prepare("UPDATE organisation_settings SET people_from = 'claims'").run();
    expect((await redeem('nieuw')).status).toBe(409);
  });
});
