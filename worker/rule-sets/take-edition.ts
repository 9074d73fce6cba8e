import type { EditionMerge, EditionSource, RuleSetDraft } from '../../shared/contract/rule-set-views.ts';
import type { Tailoring } from '../../shared/rules/tailoring.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { alreadyThere, beginDraft } from './begin-draft.ts';
import { compareRuleSets } from './compare-rule-sets.ts';
import { readDraft, tailoringOf } from './draft-view.ts';
import { mergeEdition } from './merge-edition.ts';
import { readEditionOf } from './read-edition.ts';
import { changedMeanwhile, findDraft, requireRuleSet } from './revision-rows.ts';
import { replaceDraft, requireSameRuleSet } from './save-draft.ts';
import { latestOrigin } from './start-draft.ts';

/** What a new edition means for the tailoring of the draft, or of the revision in force when there is no draft. */
export async function previewEdition(context: Context, ruleSet: string, source: EditionSource): Promise<EditionMerge> {
  await requireRuleSet(context, ruleSet);
  const next = await readEditionOf(ruleSet, source);
  const draft = await findDraft(context, ruleSet);
  const { edition: base, tailoring } = draft
    ? { edition: { content: draft.base, contentHash: draft.edition }, tailoring: tailoringOf(draft) }
    : await latestOrigin(context, ruleSet);
  if (base.contentHash === next.contentHash) {
    throw new ApiError('conflict', 'Deze uitgave ligt al onder de regelset. Er is niets nieuws.', {
      reason: 'same-edition',
    });
  }
  return {
    from: base.contentHash,
    to: next.contentHash,
    changes: compareRuleSets(base.content, next.content),
    ...mergeEdition(base.content, next.content, tailoring),
  };
}

/** Puts a new edition under the draft, or begins a draft on it, with the tailoring as somebody decided. */
export async function takeEdition(
  context: Context,
  ruleSet: string,
  { source, ifVersion, tailoring }: { source: EditionSource; ifVersion: number; tailoring: Tailoring },
): Promise<RuleSetDraft> {
  requireSameRuleSet(ruleSet, tailoring);
  await requireRuleSet(context, ruleSet);
  const edition = await readEditionOf(ruleSet, source);
  const draft = await findDraft(context, ruleSet);
  const action = 'rule-set.take-edition';
  if (ifVersion === 0) {
    if (draft) throw await alreadyThere(context, ruleSet);
    await beginDraft(context, { ruleSet, edition, tailoring }, { action });
  } else {
    if (draft?.version !== ifVersion) throw changedMeanwhile(draft?.version ?? 0);
    await replaceDraft(context, draft, { edition, tailoring, action });
  }
  return readDraft(context, ruleSet);
}
