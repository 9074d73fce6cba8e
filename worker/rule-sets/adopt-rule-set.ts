import type { EditionSource, RuleSetDraft } from '../../shared/contract/rule-set-views.ts';
import { ruleSets } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { beginDraft } from './begin-draft.ts';
import { noTailoring, readDraft } from './draft-view.ts';
import { readEdition } from './read-edition.ts';
import { findRuleSet } from './revision-rows.ts';

/** Takes a framework into the organisation, as a draft without changes: nothing holds before it is published. */
export async function adoptRuleSet(context: Context, source: EditionSource): Promise<RuleSetDraft> {
  const { db, actor, now } = context;
  const edition = await readEdition(source);
  const { id } = edition.content;
  if (await findRuleSet(context, id)) {
    throw new ApiError('conflict', 'Uw organisatie heeft deze regelset al. Zet een nieuwe uitgave onder het concept.', {
      reason: 'adopted',
    });
  }
  // Nothing when somebody else is adopting it at this moment; then the draft is theirs.
  const adopt = db
    .insert(ruleSets)
    .values({
      organisationId: actor.organisation.id,
      id,
      framework: source.from === 'built-in' ? id : null,
      adoptedAt: now.toISOString(),
      adoptedBy: actor.subject,
    })
    .onConflictDoNothing();
  await beginDraft(
    context,
    { ruleSet: id, edition, tailoring: noTailoring(id) },
    { action: 'rule-set.adopt', before: [adopt] },
  );
  return readDraft(context, id);
}
