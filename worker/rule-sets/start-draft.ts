import { and, eq } from 'drizzle-orm';
import type { RuleSetDraft } from '../../shared/contract/rule-set-views.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { ruleSetEditions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { alreadyThere, type Beginning, beginDraft } from './begin-draft.ts';
import type { Edition } from './built-in-editions.ts';
import { noTailoring, readDraft } from './draft-view.ts';
import { findDraft, listRevisions, type RevisionRow, requireRevision, requireRuleSet } from './revision-rows.ts';
import { revisionInForce } from './summarise-revisions.ts';

/** Begins a draft from a published or retired revision; without one from the revision in force, or else the latest. */
export async function startDraft(context: Context, ruleSet: string, from: number | undefined): Promise<RuleSetDraft> {
  await requireRuleSet(context, ruleSet);
  if (await findDraft(context, ruleSet)) throw await alreadyThere(context, ruleSet);
  const revision = await requireRevision(context, ruleSet, from ?? (await latestRevision(context, ruleSet)));
  const origin = await originOf(context, revision);
  await beginDraft(context, { ruleSet, ...origin, basedOn: revision.revision }, { action: 'rule-set.begin-draft' });
  return readDraft(context, ruleSet);
}

/** What the revision in force was made of, or else the latest. */
export async function latestOrigin(context: Context, ruleSet: string): Promise<Origin> {
  return originOf(context, await requireRevision(context, ruleSet, await latestRevision(context, ruleSet)));
}

type Origin = Pick<Beginning, 'edition' | 'tailoring'>;

async function latestRevision(context: Context, ruleSet: string): Promise<number> {
  const revisions = await listRevisions(context, ruleSet);
  const found = revisionInForce(revisions, dayInAmsterdam(context.now)) ?? revisions[0];
  if (!found) throw new ApiError('not-found', 'Deze regelset heeft nog geen revisie. Zet er eerst een uitgave onder.');
  return found.revision;
}

/** What a revision was made of. One that came in as a whole is an edition by itself. */
async function originOf({ db, actor }: Context, row: RevisionRow): Promise<Origin> {
  const { ruleSetId, content, contentHash } = row;
  const whole: Edition = { content, contentHash, source: 'revision' };
  if (row.edition === null) return { edition: whole, tailoring: noTailoring(ruleSetId) };
  const kept = await db
    .select()
    .from(ruleSetEditions)
    .where(
      and(
        eq(ruleSetEditions.organisationId, actor.organisation.id),
        eq(ruleSetEditions.ruleSetId, ruleSetId),
        eq(ruleSetEditions.contentHash, row.edition),
      ),
    )
    .get();
  return kept
    ? { edition: kept, tailoring: row.tailoring ?? noTailoring(ruleSetId) }
    : { edition: whole, tailoring: noTailoring(ruleSetId) };
}
