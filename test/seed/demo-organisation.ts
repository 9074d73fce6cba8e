import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { canonicalJson, contentHashOf } from '../../worker/rule-sets/content-hash.ts';
import { accounts } from '../oidc-provider/accounts.ts';

export const demoOrganisation = {
  id: 'demo',
  name: 'Zorggroep Voorbeeld',
  context: { 'support.municipality': 'Midden-Groningen', 'support.financing': 'zin' },
  teams: [
    { id: 'wmo-noord', name: 'Wmo Noord' },
    { id: 'wmo-zuid', name: 'Wmo Zuid' },
    { id: 'jeugd', name: 'Jeugd' },
  ],
  people: [
    { subject: 'demo-worker', role: 'worker', teams: ['wmo-noord'] },
    { subject: 'demo-lead', role: 'lead', teams: ['wmo-noord', 'wmo-zuid'] },
    { subject: 'demo-admin', role: 'admin', teams: [] },
    { subject: 'demo-admin-2', role: 'admin', teams: [] },
    { subject: 'demo-auditor', role: 'auditor', teams: [] },
  ],
} as const;

/** The organisation works for this municipality; it has not adopted the other built-in frameworks. */
const adopted = builtInRuleSets.filter((ruleSet) => ruleSet.id === 'wmo-midden-groningen');

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/**
 * What puts the demo organisation into a database, to be run as one batch and as often as wanted: the issuer follows,
 * and a built-in rule set that changed since comes in as the next revision. Results stay.
 */
export async function seedStatements({ issuer, audience }: { issuer: string; audience: string }): Promise<Statement[]> {
  const { id, name, context, teams, people } = demoOrganisation;
  return [
    statement(
      `INSERT INTO organisations (id, name, issuer, audience, context) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, issuer = excluded.issuer, audience = excluded.audience,
         context = excluded.context`,
      id,
      name,
      issuer,
      audience,
      JSON.stringify(context),
    ),
    ...teams.map((team) =>
      statement(
        `INSERT INTO teams (organisation_id, id, name) VALUES (?, ?, ?)
         ON CONFLICT (organisation_id, id) DO UPDATE SET name = excluded.name`,
        id,
        team.id,
        team.name,
      ),
    ),
    ...people.map(({ subject, role }) =>
      statement(
        `INSERT INTO people (organisation_id, subject, name, role) VALUES (?, ?, ?, ?)
         ON CONFLICT (organisation_id, subject) DO UPDATE SET name = excluded.name, role = excluded.role`,
        id,
        subject,
        nameOf(subject),
        role,
      ),
    ),
    // Of its own people only: who was added since stays where they are.
    ...people.map(({ subject }) =>
      statement('DELETE FROM memberships WHERE organisation_id = ? AND subject = ?', id, subject),
    ),
    ...people.flatMap(({ subject, teams: own }) =>
      own.map((team) =>
        statement('INSERT INTO memberships (organisation_id, subject, team_id) VALUES (?, ?, ?)', id, subject, team),
      ),
    ),
    ...(await Promise.all(adopted.map((content) => publishStatements(id, content)))).flat(),
  ];
}

async function publishStatements(organisation: string, content: { id: string }): Promise<Statement[]> {
  return [
    statement(
      'INSERT INTO rule_sets (organisation_id, id) VALUES (?, ?) ON CONFLICT DO NOTHING',
      organisation,
      content.id,
    ),
    statement(
      `INSERT INTO rule_set_revisions
         (organisation_id, rule_set_id, revision, state, content, content_hash, effective_on, published_at)
       SELECT ?1, ?2, coalesce(max(revision), 0) + 1, 'published', ?3, ?4, '2026-01-01', '2025-12-01T09:00:00.000Z'
       FROM rule_set_revisions WHERE organisation_id = ?1 AND rule_set_id = ?2
       HAVING ?4 IS NOT (
         SELECT content_hash FROM rule_set_revisions
         WHERE organisation_id = ?1 AND rule_set_id = ?2 ORDER BY revision DESC LIMIT 1
       )`,
      organisation,
      content.id,
      canonicalJson(content),
      await contentHashOf(content),
    ),
  ];
}

const nameOf = (subject: string) => accounts.find((account) => account.subject === subject)?.name ?? subject;

const statement = (sql: string, ...parameters: readonly (string | number)[]): Statement => ({ sql, parameters });
