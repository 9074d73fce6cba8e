import type { EditionMerge } from '../../../../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { applyTailoring, type Change, type Tailoring, termsOf } from '../../../../../shared/rules/tailoring.ts';

export type EditionChoice = 'keep' | 'drop';

type Decision = EditionMerge['decisions'][number];

/** Whether a change that clashes with the new edition can still be made on it, if somebody wants that. */
export function canKeep(next: RuleSetContent, { change }: Decision): boolean {
  const { problems } = applyTailoring(next, { ruleSet: next.id, changes: [renewed(next, change)] });
  return problems.length === 0;
}

/** The tailoring as it was decided: what carries over by itself, and what is kept. */
export function decidedTailoring(
  merge: EditionMerge,
  next: RuleSetContent,
  choices: ReadonlyMap<number, EditionChoice>,
): Tailoring {
  const kept = merge.decisions.filter((_, i) => choices.get(i) === 'keep').map(({ change }) => renewed(next, change));
  const all = [...merge.tailoring.changes, ...kept];
  // Off stands last: what else was changed in the requirement can be made before it.
  const changes = [...all.filter(({ kind }) => kind !== 'off'), ...all.filter(({ kind }) => kind === 'off')];
  return { ruleSet: merge.tailoring.ruleSet, changes };
}

/** A period that somebody chose again is chosen over the one that the new edition has. */
function renewed(next: RuleSetContent, change: Change): Change {
  if (change.kind !== 'term') return change;
  const requirement = next.requirements.find(({ id }) => id === change.requirement);
  const placed = requirement && termsOf(requirement).find(({ path }) => path === change.path);
  return placed ? { ...change, instead: placed.term.period } : change;
}
