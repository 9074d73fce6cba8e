import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Tab } from './tab.ts';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}
interface AxeWindow extends Window {
  readonly axe: { run(context: unknown, options: unknown): Promise<AxeResult> };
}

/**
 * What axe-core objects to, as "rule at element".
 * @param within selector of the part that is ours
 * @param rules only these; of another colour scheme only the colours differ
 */
export async function accessibilityProblems(tab: Tab, within = 'html', rules?: readonly string[]): Promise<string[]> {
  await tab.evaluate(
    (script) => {
      if (!('axe' in window)) new Function(script).call(window);
    },
    await source,
  );
  return tab.evaluate(
    async ({ selector, only }) => {
      const options = only ? { runOnly: { type: 'rule', values: only } } : {};
      const { violations, passes } = await (window as unknown as AxeWindow).axe.run({ include: [[selector]] }, options);
      if (passes.length < Math.min(5, only?.length ?? 5)) {
        throw new Error(`axe-core looked at next to nothing of ${selector}.`);
      }
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${JSON.stringify(target)}`));
    },
    { selector: within, only: rules },
  );
}
