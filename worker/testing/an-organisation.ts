import { env } from 'cloudflare:workers';
import type { Role } from '../../shared/contract/session.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { openDatabase } from '../db/database.ts';
import { memberships, organisations, people, ruleSetRevisions, ruleSets, teams } from '../db/schema.ts';
import { contentHashOf } from '../rule-sets/content-hash.ts';
import { aRuleSet } from './a-rule-set.ts';
import { AUDIENCE, anIssuer, type Issuer } from './issuers.ts';

export interface TestOrganisation {
  readonly id: string;
  readonly issuer: Issuer;
  /** An access token of a person, as the issuer gives it. The subject is the name of the person in the directory. */
  tokenOf(subject: string): Promise<string>;
}

/**
 * An organisation with teams `north`, `south` and `east`; a `worker` in north, a `lead` of north and south, an `admin`
 * and an `auditor`; and one rule set, published.
 */
export async function anOrganisation({
  id = 'care-a',
  issuer,
  audience = AUDIENCE,
  extraTeam,
}: {
  id?: string;
  issuer?: Issuer;
  audience?: string;
  extraTeam?: string;
} = {}): Promise<TestOrganisation> {
  const db = openDatabase(env.DB);
  const itsIssuer = issuer ?? (await anIssuer());
  const organisationId = id;
  const person = (subject: Role) => ({ organisationId, subject, name: `De ${subject}`, role: subject });
  const member = (subject: string, teamId: string) => ({ organisationId, subject, teamId });
  await db.batch([
    db.insert(organisations).values({
      id,
      name: `Zorg ${id}`,
      issuer: itsIssuer.url,
      audience,
      context: { 'support.municipality': 'Midden-Groningen' },
    }),
    db.insert(teams).values(
      ['north', 'south', 'east', ...(extraTeam ? [extraTeam] : [])].map((team) => ({
        organisationId,
        id: team,
        name: `Team ${team}`,
      })),
    ),
    db.insert(people).values([person('worker'), person('lead'), person('admin'), person('auditor')]),
    db.insert(memberships).values([member('worker', 'north'), member('lead', 'north'), member('lead', 'south')]),
  ]);
  await publish(id, aRuleSet());
  return { id, issuer: itsIssuer, tokenOf: (subject) => itsIssuer.token({ sub: subject, aud: audience }) };
}

export async function publish(
  organisationId: string,
  content: RuleSetContent,
  row: Partial<typeof ruleSetRevisions.$inferInsert> = {},
): Promise<void> {
  const db = openDatabase(env.DB);
  await db.insert(ruleSets).values({ organisationId, id: content.id }).onConflictDoNothing();
  await db.insert(ruleSetRevisions).values({
    organisationId,
    ruleSetId: content.id,
    revision: 1,
    state: 'published',
    content,
    contentHash: await contentHashOf(content),
    effectiveOn: '2026-01-01',
    publishedAt: '2025-12-01T09:00:00.000Z',
    ...row,
  });
}
