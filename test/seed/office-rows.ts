import { createHash, createHmac } from 'node:crypto';
import { addPeriod, subtractPeriod } from '../../shared/domain/date.ts';
import { auditHashOf, FIRST_HASH } from '../../worker/audit/audit-hash.ts';
import { demoOrganisation, type Statement } from './demo-organisation.ts';

export interface OfficeOptions {
  readonly organisation: string;
  readonly today: string;
  /** The key that the browsers of the demo have, in base64url. */
  readonly organisationKey: string;
}

type Value = string | number;
type Details = Readonly<Record<string, string | number | boolean>>;

/** Something that somebody did some days ago, as the Worker would have written it. */
interface Deed {
  readonly daysAgo: number;
  readonly by?: { readonly subject: string; readonly role: string };
  readonly action: string;
  readonly object: readonly [kind: string, id: string];
  readonly outcome?: 'refused';
  readonly details: Details;
  /** What it changed; `at` is the moment of the deed. */
  readonly changes?: (at: string) => readonly (readonly [sql: string, ...parameters: Value[]])[];
}

const admin = { subject: 'demo-admin', role: 'admin' };
const lead = { subject: 'demo-lead', role: 'lead' };
const worker = { subject: 'demo-worker', role: 'worker' };
/** A small team of the seed whose work has gone to another one. */
const CLOSED_TEAM = 'nachtopvang';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const fingerprintOf = (key: string) =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update('dossierlens key fingerprint').digest('hex').slice(0, 16);

/**
 * What an organisation that has worked with Dossierlens for a while has in its office: a key that was renewed, invitations
 * in every state, a team that was closed, and the audit log of it, in which the chain is right. For a log that is still
 * empty.
 */
export async function officeStatements({ organisation, today, organisationKey }: OfficeOptions): Promise<Statement[]> {
  const statements: Statement[] = [];
  let previousHash = FIRST_HASH;
  for (const [index, deed] of deedsOf(organisation, fingerprintOf(organisationKey)).entries()) {
    const { daysAgo, by = admin, action, object, outcome = 'done', details, changes } = deed;
    const at = `${subtractPeriod(today, `P${daysAgo}D`)}T0${8 + (index % 2)}:${10 + index}:00.000Z`;
    for (const [sql, ...parameters] of changes?.(at) ?? []) statements.push({ sql, parameters });
    const row = {
      organisationId: organisation,
      seq: index + 1,
      at,
      actor: by.subject,
      role: by.role,
      action,
      objectKind: object[0],
      objectId: object[1],
      outcome,
      requestId: uuidOf(`request ${index}`),
      details,
      previousHash,
    } as const;
    const hash = await auditHashOf(row);
    statements.push({
      sql: `INSERT INTO audit_log (organisation_id, seq, at, actor, role, action, object_kind, object_id, outcome,
          request_id, details, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      parameters: [...Object.values({ ...row, details: JSON.stringify(details) }), hash],
    });
    previousHash = hash;
  }
  statements.push(keysOfResults(organisation));
  return statements;
}

/** Each result was made with the key that was active when it came. */
const keysOfResults = (organisation: string): Statement => ({
  sql: `UPDATE dossier_results SET key_id = (
      SELECT id FROM pseudonym_keys AS k WHERE k.organisation_id = dossier_results.organisation_id
      ORDER BY k.created_at <= dossier_results.received_at DESC,
        CASE WHEN k.created_at <= dossier_results.received_at THEN k.created_at END DESC, k.created_at LIMIT 1)
    WHERE organisation_id = ? AND key_id IS NULL`,
  parameters: [organisation],
});

const uuidOf = (name: string): string => {
  const hash = sha256(`dossierlens office ${name}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

function deedsOf(organisation: string, fingerprint: string): Deed[] {
  const former = sha256('dossierlens office former key').slice(0, 16);
  return [
    keyDeed(organisation, 75, former),
    {
      daysAgo: 60,
      action: 'settings.change',
      object: ['organisation', organisation],
      details: { changed: 'retainResultsMonths', retainResultsMonthsBefore: 18, retainResultsMonths: 24 },
      changes: (at) => [
        [
          `UPDATE organisation_settings SET retain_results_months = 24, version = version + 1, updated_at = ?, updated_by = ?
         WHERE organisation_id = ?`,
          at,
          admin.subject,
          organisation,
        ],
      ],
    },
    invitationDeed(organisation, { daysAgo: 40, name: 'expired', role: 'worker', teams: ['wmo-noord'], days: 14 }),
    {
      daysAgo: 21,
      action: 'team.change',
      object: ['team', CLOSED_TEAM],
      details: { isClosed: true, facts: '' },
      changes: () => [
        [
          'UPDATE teams SET is_closed = 1, version = version + 1 WHERE organisation_id = ? AND id = ?',
          organisation,
          CLOSED_TEAM,
        ],
      ],
    },
    keyDeed(organisation, 14, fingerprint),
    {
      daysAgo: 9,
      by: worker,
      action: 'access.refuse',
      object: ['route', 'GET /v1/aggregates/overview'],
      outcome: 'refused',
      details: { reason: 'forbidden' },
    },
    invitationDeed(organisation, { daysAgo: 6, name: 'revoked', role: 'admin', teams: [], days: 7 }),
    {
      daysAgo: 5,
      action: 'invitation.revoke',
      object: ['invitation', uuidOf('revoked')],
      details: {},
      changes: (at) => [
        [
          'UPDATE invitations SET revoked_at = ? WHERE organisation_id = ? AND id = ?',
          at,
          organisation,
          uuidOf('revoked'),
        ],
      ],
    },
    invitationDeed(organisation, { daysAgo: 3, name: 'open lead', role: 'lead', teams: ['jeugd'], days: 14 }),
    {
      daysAgo: 2,
      by: lead,
      action: 'view.export',
      object: ['view', 'requirements'],
      details: { format: 'xlsx', rows: 36, teams: demoOrganisation.teams[0].id },
    },
    invitationDeed(organisation, { daysAgo: 1, name: 'open worker', role: 'worker', teams: ['wmo-zuid'], days: 30 }),
  ];
}

/** The key before it becomes the previous one. */
const keyDeed = (organisation: string, daysAgo: number, fingerprint: string): Deed => ({
  daysAgo,
  action: 'key.rotate',
  object: ['key', `key-${fingerprint}`],
  details: { fingerprint },
  changes: (at) => [
    [
      "UPDATE pseudonym_keys SET state = 'previous', changed_at = ? WHERE organisation_id = ? AND state = 'active'",
      at,
      organisation,
    ],
    [
      `INSERT INTO pseudonym_keys (organisation_id, id, state, fingerprint, created_at, created_by, changed_at)
     VALUES (?1, 'key-' || ?2, 'active', ?2, ?3, ?4, ?3)`,
      organisation,
      fingerprint,
      at,
      admin.subject,
    ],
  ],
});

interface Wanted {
  readonly daysAgo: number;
  readonly name: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly days: number;
}

const invitationDeed = (organisation: string, { daysAgo, name, role, teams, days }: Wanted): Deed => ({
  daysAgo,
  action: 'invitation.create',
  object: ['invitation', uuidOf(name)],
  details: { role, teams: teams.join(','), days },
  changes: (at) => [
    [
      `INSERT INTO invitations (organisation_id, id, code_hash, role, teams, created_at, created_by, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      organisation,
      uuidOf(name),
      sha256(uuidOf(`code of ${name}`)),
      role,
      JSON.stringify(teams),
      at,
      admin.subject,
      `${addPeriod(at.slice(0, 10), `P${days}D`)}${at.slice(10)}`,
    ],
  ],
});
