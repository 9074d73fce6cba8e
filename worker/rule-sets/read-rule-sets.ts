import { and, eq, or } from 'drizzle-orm';
import type { RuleSetRevision } from '../../shared/rules/rule-set.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { sha256 } from './content-hash.ts';
import type { RevisionInForce } from './revisions-in-force.ts';

/**
 * The revisions with their content. Unlike other stored items they are not parsed again: they were when they were
 * published, they cannot be changed since, and the extension parses what it gets.
 */
export async function readRuleSets(
  { db, actor }: Context,
  inForce: readonly RevisionInForce[],
): Promise<RuleSetRevision[]> {
  if (inForce.length === 0) return [];
  const rows = await db
    .select()
    .from(ruleSetRevisions)
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        or(
          ...inForce.map(({ ruleSet, revision }) =>
            and(eq(ruleSetRevisions.ruleSetId, ruleSet), eq(ruleSetRevisions.revision, revision)),
          ),
        ),
      ),
    )
    .orderBy(ruleSetRevisions.ruleSetId);
  return rows.map(({ revision, publishedAt, contentHash, content }) => {
    if (publishedAt === null) throw new Error('a revision in force has no day of publication');
    return { revision, publishedAt, contentHash, content };
  });
}

/** Changes when another revision comes into force, and only then. */
export async function etagOf(inForce: readonly RevisionInForce[]): Promise<string> {
  return `"${await sha256(JSON.stringify(inForce.map((item) => [item.ruleSet, item.revision, item.contentHash])))}"`;
}
