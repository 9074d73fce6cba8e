import type { Comparison } from '../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { builtInEditions } from './built-in-editions.ts';
import { compareRuleSets } from './compare-rule-sets.ts';
import { requireDraft, requireRevision, requireRuleSet } from './revision-rows.ts';

/** `from` and `to` are the number of a revision, `draft`, or `built-in` for the edition of this release. */
export async function compareRevisions(
  context: Context,
  ruleSet: string,
  { from, to }: { from: string; to: string },
): Promise<Comparison> {
  return compareRuleSets(await contentOf(context, ruleSet, from), await contentOf(context, ruleSet, to));
}

async function contentOf(context: Context, ruleSet: string, which: string): Promise<RuleSetContent> {
  if (which === 'draft') return (await requireDraft(context, ruleSet)).content;
  if (which !== 'built-in') return (await requireRevision(context, ruleSet, Number(which))).content;
  const { framework, id } = await requireRuleSet(context, ruleSet);
  const edition = (await builtInEditions()).get(framework ?? id);
  if (!edition) throw new ApiError('not-found', 'Deze regelset komt niet uit een kader van Dossierlens.');
  return edition.content;
}
