import { sql } from 'drizzle-orm';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import type { Context } from '../http/context.ts';
import type { RevisionInForce } from './revisions-in-force.ts';

/** Published revisions never change, so an isolate keeps them by their hash; only what it does not have is read. */
const contents = new Map<string, RuleSetContent>();
const MOST_CONTENTS = 50;

/** The content of a published or retired revision. */
export async function readContent(
  { db, actor }: Context,
  { ruleSet, revision, contentHash }: RevisionInForce,
): Promise<RuleSetContent> {
  const key = `${actor.organisation.id} ${contentHash}`;
  const known = contents.get(key);
  if (known) return known;
  const row = await db.get<{ content: string }>(sql`SELECT content FROM rule_set_revisions
    WHERE organisation_id = ${actor.organisation.id} AND rule_set_id = ${ruleSet} AND revision = ${revision}`);
  const content = JSON.parse(row?.content ?? '') as RuleSetContent;
  if (contents.size >= MOST_CONTENTS) contents.clear();
  contents.set(key, content);
  return content;
}
