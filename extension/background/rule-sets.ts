import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import type { RuleSetView } from '../messaging/views.ts';
import { ruleSetsItem } from '../storage/server-state.ts';

/** A rule set as used for an assessment. Built-in ones are for before the first contact with the server. */
export interface RuleSetInUse {
  readonly content: RuleSetContent;
  readonly view: RuleSetView;
}

/** The day this release was made up; what is built in holds from then. */
const BUILT_IN_SINCE = '2026-11-22T00:00:00.000Z';

/** The organisation's rule sets; until these were fetched once, the frameworks that come with the extension. */
export async function ruleSetsInUse(): Promise<readonly RuleSetInUse[]> {
  const { ruleSets, etag } = await ruleSetsItem.get();
  // An organisation may have adopted none: that is an answer too.
  if (ruleSets.length > 0 || etag !== undefined) {
    return ruleSets.map(({ content, revision, publishedAt }) => ({
      content,
      view: { id: content.id, name: content.framework.name, revision, publishedAt, isBuiltIn: false },
    }));
  }
  // Whoever it is for is not known yet: only the frameworks of which the dossier itself tells whether they apply.
  return builtInRuleSets
    .filter((content) => content.appliesWhen)
    .map((content) => ({
      content,
      view: { id: content.id, name: content.framework.name, revision: 1, publishedAt: BUILT_IN_SINCE, isBuiltIn: true },
    }));
}
