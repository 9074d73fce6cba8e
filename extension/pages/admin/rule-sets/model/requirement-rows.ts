import type { Requirement, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { applyTailoring, type Change } from '../../../../../shared/rules/tailoring.ts';
import { isOff } from './changes.ts';
import type { Finished } from './finished.ts';
import { isOwn, subjectOf, type WorkingChanges, type WorkingRequirement } from './working.ts';

/** A requirement of the framework or of one's own, as the list of the editor shows it. */
export interface RequirementRow {
  readonly id: string;
  /** As it will be, also when it is off; what is not finished yet is as it stands in the form. */
  readonly current: WorkingRequirement;
  /** As the framework has it; absent for one's own. */
  readonly printed: Requirement | undefined;
  readonly isOff: boolean;
  readonly isChanged: boolean;
  /** What is missing or wrong in an own requirement. */
  readonly problems: number;
}

/** Every requirement, in the order of the framework, own ones after those of their theme. */
export function requirementRows(base: RuleSetContent, working: WorkingChanges, finished: Finished): RequirementRow[] {
  const on = finished.changes.filter((change): change is Change => change.kind !== 'off' && change.kind !== 'own');
  const tailored = applyTailoring(base, { ruleSet: base.id, changes: on }).ruleSet;
  const changed = new Set(working.map(subjectOf));
  const printed = base.requirements.map((requirement, i): RequirementRow => {
    const current = tailored.requirements[i] ?? requirement;
    const off = isOff(working, requirement.id);
    return {
      id: requirement.id,
      current,
      printed: requirement,
      isOff: off,
      isChanged: changed.has(requirement.id) && !(off && onlyOff(working, requirement.id)),
      problems: 0,
    };
  });
  const own = working.filter(isOwn).map(
    ({ requirement }): RequirementRow => ({
      id: requirement.id,
      current: requirement,
      printed: undefined,
      isOff: false,
      isChanged: false,
      problems: finished.problems.get(requirement.id)?.length ?? 0,
    }),
  );
  return [...printed, ...own];
}

const onlyOff = (changes: WorkingChanges, id: string) =>
  changes.filter((change) => subjectOf(change) === id).every(({ kind }) => kind === 'off');
