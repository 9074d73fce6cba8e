import type { EditionMerge } from '../../shared/contract/rule-set-views.ts';
import type { Requirement, RuleSetContent } from '../../shared/rules/rule-set.ts';
import { applyTailoring, type Change, type Tailoring, termsOf } from '../../shared/rules/tailoring.ts';
import { clausesBetween } from './compare-rule-sets.ts';

type Decision = EditionMerge['decisions'][number];

/**
 * Three-way merge of a tailoring with a new edition: `base` is the edition it was made on, `next` the new one. A change
 * carries over when the new edition left what it is about as it was. Everything else is for a person to decide, and is
 * left out of the tailoring: after a merge nothing holds that nobody looked at.
 */
export function mergeEdition(
  base: RuleSetContent,
  next: RuleSetContent,
  tailoring: Tailoring,
): Pick<EditionMerge, 'tailoring' | 'decisions'> {
  const judged = tailoring.changes.map((change) => ({ change, kind: conflictOf(change, base, next) }));
  const kept = judged.filter(({ kind }) => kind === undefined).map(({ change }) => change);
  const { problems } = applyTailoring(next, { ruleSet: tailoring.ruleSet, changes: kept });
  const refused = new Map(problems.map(({ change, kind }) => [kept[change], kind]));
  return {
    tailoring: { ruleSet: tailoring.ruleSet, changes: kept.filter((change) => !refused.has(change)) },
    decisions: judged.flatMap(({ change, kind }): Decision[] => {
      const why = kind ?? refused.get(change);
      return why ? [{ change, kind: why, clauses: clausesOf(change, base, next) }] : [];
    }),
  };
}

function conflictOf(change: Change, base: RuleSetContent, next: RuleSetContent): Decision['kind'] | undefined {
  if (change.kind === 'own') return undefined;
  const old = find(base, change.requirement);
  const current = find(next, change.requirement);
  if (!current) return 'requirement-gone';
  if (!old) return 'requirement-changed';
  switch (change.kind) {
    case 'off':
      return clausesBetween(normOf(old), normOf(current)).length > 0 ? 'requirement-changed' : undefined;
    case 'examples':
      return clausesBetween([normOf(old), old.examples], [normOf(current), current.examples]).length > 0
        ? 'requirement-changed'
        : undefined;
    case 'text':
      return textFields.some((field) => change[field] && clausesBetween(old[field], current[field]).length > 0)
        ? 'requirement-changed'
        : undefined;
    case 'severity':
      if (current.severity === change.severity) return 'already-so';
      return old.severity === current.severity ? undefined : 'requirement-changed';
    case 'term': {
      const before = periodAt(old, change.path);
      const after = periodAt(current, change.path);
      if (after === undefined) return 'term-gone';
      if (after === change.period) return 'already-so';
      return before === after ? undefined : 'term-changed';
    }
  }
}

const textFields = ['title', 'explanation', 'hint'] as const;

/** What a requirement asks, without how it is told: another hint is no reason to look again at "we do not use this". */
function normOf({ hint: _hint, note: _note, explanation: _explanation, examples: _examples, ...norm }: Requirement) {
  return norm;
}

const find = (ruleSet: RuleSetContent, id: string) => ruleSet.requirements.find((each) => each.id === id);

const periodAt = (requirement: Requirement, path: string) =>
  termsOf(requirement).find((each) => each.path === path)?.term.period;

function clausesOf(change: Change, base: RuleSetContent, next: RuleSetContent): Decision['clauses'] {
  if (change.kind === 'own') return [];
  const old = find(base, change.requirement);
  const current = find(next, change.requirement);
  return old && current ? clausesBetween(old, current) : [];
}
