import { sql } from 'drizzle-orm';
import type { PinnedFramework } from '../../shared/contract/supervision-assessments.ts';
import type { Context } from '../http/context.ts';
import { readContent } from '../rule-sets/read-content.ts';
import type { AssessmentRow } from './assessment-rows.ts';

/** The texts that were scored: those of the revision on which the assessment is fixed. */
export async function readPinned(
  context: Context,
  { ruleSetId, revision }: Pick<AssessmentRow, 'ruleSetId' | 'revision'>,
): Promise<PinnedFramework> {
  const { db, actor } = context;
  // There is always one: a foreign key holds that, and revisions are not deleted.
  const { hash } = await db.get<{ hash: string }>(sql`SELECT content_hash AS hash FROM rule_set_revisions
    WHERE organisation_id = ${actor.organisation.id} AND rule_set_id = ${ruleSetId} AND revision = ${revision}`);
  const { framework, themes, requirements } = await readContent(context, {
    ruleSet: ruleSetId,
    revision,
    contentHash: hash,
  });
  return { framework, themes, requirements: requirements.map(({ examples: _, ...requirement }) => requirement) };
}
