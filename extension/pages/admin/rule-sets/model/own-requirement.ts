import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { OWN_PREFIX } from '../../../../../shared/rules/tailoring.ts';
import type { WorkingRequirement } from './working.ts';

/** The next id that nobody uses: `eigen-1`, `eigen-2`. */
export function nextOwnId(taken: ReadonlySet<string>, name = ''): string {
  const stem = `${OWN_PREFIX}${name}`.slice(0, 70).replace(/-+$/, '');
  if (name !== '' && !taken.has(stem)) return stem;
  for (let number = name === '' ? 1 : 2; ; number++) {
    const id = name === '' ? `${OWN_PREFIX}${number}` : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const empty = { nl: '', en: '' };

/** A requirement of one's own to begin with: it says where it comes from, and asks for a fact to check. */
export function newOwnRequirement(
  id: string,
  ruleSet: Pick<RuleSetContent, 'themes'>,
  source: WorkingRequirement['source'],
): WorkingRequirement {
  return {
    id,
    theme: ruleSet.themes[0]?.id ?? '',
    source,
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: empty,
    explanation: empty,
    hint: empty,
    check: { kind: 'recorded' },
    examples: [],
  };
}

/** The id of the requirement that an own one is a version of, when it is one: `eigen-plan-made` of `plan-made`. */
export function originalOf(id: string, known: ReadonlySet<string>): string | undefined {
  if (!id.startsWith(OWN_PREFIX)) return undefined;
  const rest = id.slice(OWN_PREFIX.length);
  return [rest, rest.replace(/-\d+$/, '')].find((each) => known.has(each));
}

/** The same norm as one's own requirement, in which also the check can be changed. */
export function ownVersionOf(requirement: WorkingRequirement, id: string): WorkingRequirement {
  return { ...requirement, id };
}
