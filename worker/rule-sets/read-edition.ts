import type { EditionSource } from '../../shared/contract/rule-set-views.ts';
import { parseRuleSet } from '../../shared/rules/parse-rule-set.ts';
import { ApiError } from '../http/api-error.ts';
import { builtInEditions, type Edition } from './built-in-editions.ts';
import { contentHashOf } from './content-hash.ts';

/** More than anyone reads at once. */
const MOST_PROBLEMS = 50;

/** The edition that a request brings or names; throws `malformed` with every problem of one that is brought. */
export async function readEdition(source: EditionSource): Promise<Edition> {
  if (source.from === 'built-in') {
    const edition = (await builtInEditions()).get(source.framework);
    if (!edition) throw new ApiError('not-found', 'Dit kader zit niet in Dossierlens. Kies er een uit de lijst.');
    return edition;
  }
  const parsed = parseRuleSet(source.content);
  if (!parsed.ok) {
    const fields = parsed.problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({ path, message }));
    throw new ApiError('malformed', sentenceOf(parsed.problems.length), { fields });
  }
  return { content: parsed.ruleSet, contentHash: await contentHashOf(parsed.ruleSet), source: 'import' };
}

/** The same, when it must be one of this rule set. */
export async function readEditionOf(ruleSet: string, source: EditionSource): Promise<Edition> {
  const edition = await readEdition(source);
  if (edition.content.id === ruleSet) return edition;
  throw new ApiError('malformed', 'Dit is een ander kader. Neem het over als nieuwe regelset.', {
    fields: [{ path: 'source', message: `Hier hoort een uitgave van "${ruleSet}".` }],
  });
}

function sentenceOf(problems: number): string {
  const number = problems === 1 ? 'een fout' : `${problems} fouten`;
  return `Deze regelset kan niet worden gelezen: er ${problems === 1 ? 'zit' : 'zitten'} ${number} in.`;
}
