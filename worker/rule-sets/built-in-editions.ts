import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { contentHashOf } from './content-hash.ts';

export interface Edition {
  readonly content: RuleSetContent;
  readonly contentHash: string;
  readonly source: 'built-in' | 'import' | 'revision';
}

/** Worked out once per isolate: the frameworks are part of the program. */
let editions: Promise<ReadonlyMap<string, Edition>> | undefined;

/** The frameworks that come with this release, by id. */
export function builtInEditions(): Promise<ReadonlyMap<string, Edition>> {
  editions ??= Promise.all(
    builtInRuleSets.map(
      async (content): Promise<[string, Edition]> => [
        content.id,
        { content, contentHash: await contentHashOf(content), source: 'built-in' },
      ],
    ),
  ).then((entries) => new Map(entries));
  return editions;
}
