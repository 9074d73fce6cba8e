import type { EffectReport } from '../../shared/contract/rule-set-views.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import type { Context } from '../http/context.ts';
import { effectOf } from './draft-effect.ts';
import { listRevisions, requireDraft, requireRevision } from './revision-rows.ts';
import { revisionInForce } from './summarise-revisions.ts';

/** Which outcomes on the example dossiers change when the draft takes the place of the revision in force. */
export async function readDraftEffect(context: Context, ruleSet: string): Promise<EffectReport> {
  const draft = await requireDraft(context, ruleSet);
  const from = revisionInForce(await listRevisions(context, ruleSet), dayInAmsterdam(context.now))?.revision;
  const before = from === undefined ? undefined : (await requireRevision(context, ruleSet, from)).content;
  const { dossiers, changes } = effectOf(before, draft.content);
  return { compared: { ...(from !== undefined && { from }), dossiers }, changes };
}
