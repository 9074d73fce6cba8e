import type { RuleSetDraft } from '../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { applyTailoring, type Tailoring } from '../../shared/rules/tailoring.ts';
import { namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { contentHashOf } from './content-hash.ts';
import { isSomebodyElse } from './is-somebody-else.ts';
import { type DraftRow, requireDraft } from './revision-rows.ts';
import { lastUpdate } from './summarise-revisions.ts';

export const noTailoring = (ruleSet: string): Tailoring => ({ ruleSet, changes: [] });

export const tailoringOf = ({ ruleSetId, tailoring }: Pick<DraftRow, 'ruleSetId' | 'tailoring'>): Tailoring =>
  tailoring ?? noTailoring(ruleSetId);

/** Edition and tailoring together, as it is stored and would be published. */
export async function tailor(base: RuleSetContent, tailoring: Tailoring) {
  const { ruleSet: content, problems } = applyTailoring(base, tailoring);
  return { content, contentHash: await contentHashOf(content), problems };
}

/** The draft as it stands now. */
export const readDraft = async (context: Context, ruleSet: string): Promise<RuleSetDraft> =>
  viewDraft(context, await requireDraft(context, ruleSet));

export async function viewDraft(context: Context, draft: DraftRow): Promise<RuleSetDraft> {
  const { revision, version, edition, base, content, contentHash, basedOn } = draft;
  const { proposedBy, proposedAt, effectiveOn, updatedBy } = draft;
  const nameOf = await namePeople(context, [updatedBy, proposedBy]);
  const tailoring = tailoringOf(draft);
  const updated = lastUpdate(draft, nameOf);
  const mayPublish = context.actor.role === 'admin' && (await isSomebodyElse(context, draft));
  const isProposed = proposedBy !== null && proposedAt !== null && effectiveOn !== null;
  return {
    revision,
    version,
    edition,
    base,
    tailoring,
    content,
    contentHash,
    problems: applyTailoring(base, tailoring).problems.map(({ change, kind, details }) => ({
      change,
      kind,
      ...(details && { details: details.map(({ path, message }) => ({ path, message })) }),
    })),
    updatedAt: updated.at,
    updatedBy: updated.by,
    ...(basedOn !== null && { basedOn }),
    ...(isProposed && { proposal: { by: nameOf(proposedBy), at: proposedAt, effectiveOn, mayPublish } }),
  };
}
