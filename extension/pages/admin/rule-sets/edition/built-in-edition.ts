import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';

/**
 * The edition that this program brings, to show beside what is there. The server takes its own: when it is newer than
 * this browser's, the preview names what it changed.
 */
export async function builtInEdition(framework: string | undefined): Promise<RuleSetContent | null> {
  const { builtInRuleSets } = await import('../../../../../shared/frameworks/index.ts');
  return builtInRuleSets.find(({ id }) => id === framework) ?? null;
}
