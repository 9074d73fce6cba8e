import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { ruleSetFileOf } from '../../../../../shared/rules/rule-set-file.ts';

/** Hands the rule set to the browser as a file; without a revision it is a draft. */
export function saveRuleSet(content: RuleSetContent, revision: number | undefined): void {
  saveJson(ruleSetFileOf(content), `${content.id}-${revision === undefined ? 'concept' : `r${revision}`}.json`);
}

/** The schema of the file; made when somebody asks for it. */
export async function saveSchema(): Promise<void> {
  const { ruleSetFileJsonSchema } = await import('../../../../../shared/rules/rule-set-file-schema.ts');
  saveJson(ruleSetFileJsonSchema(), 'rule-set.schema.json');
}

function saveJson(value: unknown, name: string): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn; the address would hold the file in memory.
  requestIdleCallback(() => URL.revokeObjectURL(url));
}
