import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { ListKeys, RevokeKey, RotateKey } from '../../shared/contract/keys.ts';
import { GetSession } from '../../shared/contract/session.ts';
import { GetSettings, PutSettings, type Settings } from '../../shared/contract/settings.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { aDossier } from '../testing/call.ts';
import { dumpAll } from '../testing/dump.ts';

let care: TestOrganisation;
let admin: string;

beforeEach(async () => {
  care = await anOrganisation();
  admin = await care.tokenOf('admin');
});

const change = async (changes: Partial<Settings>, ifVersion = 1, token = admin) => {
  const { settings } = await must(await care.tokenOf('auditor'), GetSettings);
  return ask(token, PutSettings, { body: { ifVersion, settings: { ...settings, ...changes } } });
};

describe('settings', () => {
  test('begin with careful ones, and change on the version that was seen', async () => {
    expect(await must(admin, GetSettings)).toEqual({
      version: 1,
      settings: {
        name: 'Zorg care-a',
        context: { 'support.municipality': 'Midden-Groningen' },
        smallCellMinimum: 8,
        fourEyes: true,
        worklistReferences: false,
        retainResultsMonths: 18,
        retainHistoryMonths: 36,
        peopleFrom: 'directory',
      },
    });
    const changed = await change({ name: 'Nieuw', fourEyes: false, smallCellMinimum: 10, context: {} });
    expect(await changed.json()).toMatchObject({ version: 2, settings: { name: 'Nieuw', smallCellMinimum: 10 } });
    const late = await change({ smallCellMinimum: 5 });
    expect([late.status, await late.json()]).toMatchObject([409, { currentVersion: 2 }]);
    expect(await must(admin, GetSession)).toMatchObject({
      organisation: { name: 'Nieuw', context: {} },
      settings: { fourEyes: false, smallCellMinimum: 10 },
    });
    const row = await env.DB.prepare('SELECT details FROM audit_log').first<{ details: string }>();
    expect(JSON.parse(row?.details ?? '')).toEqual({
      changed: 'context,fourEyes,name,smallCellMinimum',
      fourEyesBefore: true,
      fourEyes: false,
      smallCellMinimumBefore: 8,
      smallCellMinimum: 10,
    });
  });

  test.each([
    [{ smallCellMinimum: 4 }, 400],
    [{ smallCellMinimum: 5 }, 200],
    [{ smallCellMinimum: 10 }, 200],
    [{ smallCellMinimum: 11 }, 400],
    [{ retainResultsMonths: 0 }, 400],
    [{ retainHistoryMonths: 5 }, 400],
  ])('with %j: %d', async (changes, status) => {
    expect((await change(changes)).status).toBe(status);
  });

  test('without worklist references remove those that there are', async () => {
    await change({ worklistReferences: true });
    await env.DB.prepare("INSERT INTO worklist_references VALUES ('care-a', ?, 'north', 'key', 'x', '')")
      .bind(aDossier())
      .run();
    const count = () => env.DB.prepare('SELECT count(*) AS n FROM worklist_references').first('n');
    await change({ retainResultsMonths: 12, worklistReferences: true }, 2);
    expect(await count()).toBe(1);
    await change({ worklistReferences: false }, 2);
    expect(await count()).toBe(1);
    await change({ worklistReferences: false }, 3);
    expect(await count()).toBe(0);
  });

  describe('with people from claims', () => {
    const claimMapping = {
      role: { claim: 'realm_access.roles', values: { beheer: 'admin' as const, team: 'worker' as const } },
    };

    test.each<[string, object, number]>([
      ['without a mapping', { peopleFrom: 'claims' }, 409],
      ['that makes the caller no admin', { peopleFrom: 'claims', claimMapping }, 409],
      ['kept for later', { claimMapping }, 200],
    ])('%s', async (_name, changes, status) => {
      const before = await dumpAll();
      expect((await change(changes)).status).toBe(status);
      if (status !== 200) expect(await dumpAll()).toEqual(before);
    });

    test('that keep the caller an admin, and back to the directory', async () => {
      const token = await care.issuer.token({ sub: 'admin', realm_access: { roles: ['beheer'] } });
      expect((await change({ peopleFrom: 'claims', claimMapping }, 1, token)).status).toBe(200);
      expect((await ask(admin, GetSession)).status).toBe(403);
      const { settings } = await must(token, GetSettings);
      await must(token, PutSettings, { body: { ifVersion: 2, settings: { ...settings, peopleFrom: 'directory' } } });
      expect((await ask(admin, GetSession)).status).toBe(200);
    });
  });
});

describe('keys', () => {
  const [first, second] = ['0123456789abcdef', 'fedcba9876543210'];
  const rotate = (key: string, fingerprint = first) =>
    ask(admin, RotateKey, { params: { key }, body: { fingerprint } });
  const states = async () => Object.fromEntries((await must(admin, ListKeys)).keys.map(({ id, state }) => [id, state]));

  test('of which one is active, and the one before holds until it is revoked', async () => {
    expect((await rotate('een')).status).toBe(201);
    expect((await rotate('twee', second)).status).toBe(201);
    expect(await states()).toEqual({ een: 'previous', twee: 'active' });
    expect((await ask(admin, RevokeKey, { params: { key: 'twee' } })).status).toBe(409);
    for (const _time of [1, 2]) await must(admin, RevokeKey, { params: { key: 'een' } });
    expect(await states()).toEqual({ een: 'revoked', twee: 'active' });
    expect((await ask(admin, RevokeKey, { params: { key: 'drie' } })).status).toBe(404);
    expect((await readAudit()).map(({ action }) => action)).toEqual(['key.rotate', 'key.rotate', 'key.revoke']);
  });

  test('made again are the same one; a known name or key is refused and changes nothing', async () => {
    await rotate('een');
    expect((await rotate('een')).status).toBe(201);
    const before = await dumpAll();
    expect((await rotate('een', second)).status).toBe(409);
    expect((await rotate('twee', first)).status).toBe(409);
    expect(await dumpAll()).toEqual(before);
    await rotate('twee', second);
    expect((await rotate('een')).status).toBe(409);
    expect(await states()).toEqual({ een: 'previous', twee: 'active' });
  });

  test('made by two at the same moment leave one active', async () => {
    await Promise.all([rotate('een'), rotate('twee', second)]);
    expect(Object.values(await states()).sort()).toEqual(['active', 'previous']);
  });

  test('count the dossiers of their own organisation', async () => {
    await anOrganisation({ id: 'care-b' });
    await rotate('een');
    const result = (organisation: string, dossier: number, ruleSet: string) =>
      env.DB.prepare(
        `INSERT INTO dossier_results (organisation_id, dossier, rule_set_id, revision, team_id, outcomes, assessed_at,
           submission_id, received_at, key_id) VALUES (?, ?, ?, 1, 'north', '{}', '', '', '', 'een')`,
      ).bind(organisation, aDossier(dossier), ruleSet);
    await env.DB.batch([result('care-a', 1, 'plan-rules'), result('care-b', 2, 'plan-rules')]);
    expect((await must(admin, ListKeys)).keys).toMatchObject([{ id: 'een', dossiers: 1 }]);
  });
});
