import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { RecordExport } from '../../shared/contract/aggregates.ts';
import { auditEndpoints, ListAudit, VerifyAudit } from '../../shared/contract/audit.ts';
import * as directory from '../../shared/contract/directory.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { keyEndpoints, ListKeys, RevokeKey, RotateKey } from '../../shared/contract/keys.ts';
import { EraseOrganisation, ExportOrganisation } from '../../shared/contract/organisation.ts';
import { GetSession } from '../../shared/contract/session.ts';
import { GetSettings, PutSettings, settingsEndpoints } from '../../shared/contract/settings.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { type Asked, ask, must } from '../testing/ask.ts';
import { dumpAll } from '../testing/dump.ts';

const ID = '4b0d5f3e-4c1c-4a3e-9d2a-0a1b2c3d4e5f';
const OTHER_ID = '5b0d5f3e-4c1c-4a3e-9d2a-0a1b2c3d4e5f';
const CODE = 'kanarie-code-van-22-tekens';
const hash = 'a'.repeat(64);
const person = { name: 'Kanarie', role: 'worker', teams: ['kanarie-team'], isActive: false };
const team = { name: 'Kanarie', context: {}, isClosed: true };
const settings = {
  name: 'Kanarie',
  context: {},
  smallCellMinimum: 5,
  fourEyes: false,
  worklistReferences: true,
  retainResultsMonths: 1,
  retainHistoryMonths: 6,
  peopleFrom: 'directory',
};

/** A request to each endpoint that an admin of the organisation may make, on what `beforeEach` put there. */
const requests: readonly (readonly [endpoint: Endpoint, asked: Asked])[] = [
  [directory.ListPeople, { query: { team: 'kanarie-team' } }],
  [directory.ListColleagues, {}],
  [directory.PutPerson, { params: { subject: 'kanarie' }, body: { ifVersion: 1, person } }],
  [directory.ListTeams, {}],
  [directory.PutTeam, { params: { team: 'kanarie-team' }, body: { ifVersion: 1, team } }],
  [directory.ListInvitations, {}],
  [
    directory.CreateInvitation,
    { params: { id: OTHER_ID }, body: { codeHash: hash, role: 'admin', teams: ['kanarie-team'], days: 3 } },
  ],
  [directory.RevokeInvitation, { params: { id: ID } }],
  [GetSettings, {}],
  [PutSettings, { body: { ifVersion: 1, settings } }],
  [ListKeys, {}],
  [RotateKey, { params: { key: 'kanarie-2' }, body: { fingerprint: '1123456789abcdef' } }],
  [RevokeKey, { params: { key: 'kanarie' } }],
  [ListAudit, {}],
  [VerifyAudit, {}],
  [RecordExport, { body: { view: 'overview', format: 'csv', filter: {}, rows: 1 } }],
  [ExportOrganisation, {}],
  [EraseOrganisation, { body: { confirm: 'care-a' } }],
];

let care: TestOrganisation;

beforeEach(async () => {
  care = await anOrganisation({ extraTeam: 'kanarie-team' });
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO people (organisation_id, subject, name, role) VALUES ('care-a', 'kanarie', 'K', 'lead')",
    ),
    env.DB.prepare("INSERT INTO memberships VALUES ('care-a', 'kanarie', 'kanarie-team')"),
    env.DB.prepare(
      "INSERT INTO pseudonym_keys VALUES ('care-a', 'kanarie', 'previous', '0123456789abcdef', '2026-01-01T00:00:00Z', 'admin', '2026-01-01T00:00:00Z')",
    ),
  ]);
  const codeHash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(CODE)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  await must(await care.tokenOf('admin'), directory.CreateInvitation, {
    params: { id: ID },
    body: { codeHash, role: 'worker', teams: ['kanarie-team'], days: 7 },
  });
});

test('every endpoint is in this table', () => {
  const own: Endpoint[] = [
    ...directory.directoryEndpoints.filter((endpoint) => endpoint !== directory.RedeemInvitation),
    ...settingsEndpoints,
    ...keyEndpoints,
    ...auditEndpoints,
    RecordExport,
    ExportOrganisation,
    EraseOrganisation,
  ];
  expect(requests.map(([endpoint]) => endpoint)).toEqual(own);
});

describe.each(requests.map(([endpoint, asked]) => [`${endpoint.method} ${endpoint.path}`, endpoint, asked] as const))(
  '%s',
  (_name, endpoint, asked) => {
    test('succeeds for an admin, and what changes is in the audit log', async () => {
      const before = await dumpAll();
      await must(await care.tokenOf('admin'), endpoint, asked);
      const after = await dumpAll();
      const { audit_log: logBefore = [], ...restBefore } = before;
      const { audit_log: logAfter = [], ...restAfter } = after;
      if (JSON.stringify(restBefore) === JSON.stringify(restAfter)) return;
      expect(endpoint.method).not.toBe('GET');
      expect(logAfter).toHaveLength(logBefore.length + 1);
      expect(logAfter.at(-1)).toMatchObject({ actor: 'admin', role: 'admin', outcome: 'done' });
    });

    test('is refused to other roles, changes nothing, and that is written', async () => {
      const before = await dumpAll();
      const roles: readonly string[] = endpoint.roles as string[];
      const refused = ['worker', 'lead', 'auditor'].filter((role) => !roles.includes(role));
      for (const role of refused) {
        expect([role, (await ask(await care.tokenOf(role), endpoint, asked)).status]).toEqual([role, 403]);
      }
      expect(await dumpAll()).toEqual(before);
      const { results } = await env.DB.prepare(
        "SELECT actor, action, object_id FROM audit_log WHERE outcome = 'refused' ORDER BY seq",
      ).all();
      const id = `${endpoint.method} ${endpoint.path}`;
      expect(results).toEqual(refused.map((actor) => ({ actor, action: 'access.refuse', object_id: id })));
    });

    test('gives and changes nothing of another organisation', async () => {
      const other = await anOrganisation({ id: 'care-b' });
      const before = await dumpAll();
      const response = await ask(await other.tokenOf('admin'), endpoint, asked);
      expect(response.status).toBeLessThan(500);
      const text = await response.text();
      if (endpoint.method === 'GET') expect(text).not.toMatch(/kanarie|care-a/i);
      const own = (dump: Record<string, unknown[]>) =>
        Object.entries(dump).map(([name, rows]) => [
          name,
          (rows as Record<string, unknown>[]).filter((row) => (row.organisation_id ?? row.id) === 'care-a'),
        ]);
      expect(own(await dumpAll())).toEqual(own(before));
    });

    test('refuses fields that it does not know', async () => {
      const before = await dumpAll();
      const token = await care.tokenOf('admin');
      if (endpoint.query) {
        const response = await ask(token, endpoint, { ...asked, query: { ...asked.query, extra: '1' } });
        expect(response.status).toBe(400);
      }
      if (endpoint.request) {
        const body = { ...(asked.body as object), extra: 1 };
        expect((await ask(token, endpoint, { ...asked, body })).status).toBe(400);
      }
      expect(await dumpAll()).toEqual(before);
    });
  },
);

describe('an invitation', () => {
  const body = { code: CODE, name: 'Nieuw' };

  test('of another organisation does not exist', async () => {
    const other = await anOrganisation({ id: 'care-b' });
    const before = await dumpAll();
    expect((await ask(await other.tokenOf('nieuw'), directory.RedeemInvitation, { body })).status).toBe(404);
    expect(await dumpAll()).toEqual(before);
  });

  test('is nothing for who is in the directory already, whatever their role', async () => {
    const before = await dumpAll();
    for (const role of ['worker', 'lead', 'admin', 'auditor']) {
      expect((await ask(await care.tokenOf(role), directory.RedeemInvitation, { body })).status).toBe(409);
    }
    expect(await dumpAll()).toEqual(before);
  });

  test('lets nobody in but on that one route', async () => {
    const token = await care.tokenOf('nieuw');
    expect((await ask(token, GetSession)).status).toBe(403);
    await must(token, directory.RedeemInvitation, { body });
    expect((await ask(token, GetSession)).status).toBe(200);
  });
});
