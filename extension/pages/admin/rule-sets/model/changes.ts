import type { IsoPeriod } from '../../../../../shared/domain/date.ts';
import type { Example, LocalisedText, Requirement } from '../../../../../shared/rules/rule-set.ts';
import type { Change } from '../../../../../shared/rules/tailoring.ts';
import { isOwn, subjectOf, type WorkingChange, type WorkingChanges, type WorkingRequirement } from './working.ts';

/** The acts of the editor, each from changes to changes. What is made equal to the framework leaves the list. */

type TextField = 'title' | 'explanation' | 'hint';

export function changesOf(changes: WorkingChanges, requirement: string): WorkingChanges {
  return changes.filter((change) => subjectOf(change) === requirement);
}

export function ownOf(changes: WorkingChanges, id: string): WorkingRequirement | undefined {
  return changes.filter(isOwn).find(({ requirement }) => requirement.id === id)?.requirement;
}

export const isOff = (changes: WorkingChanges, requirement: string): boolean =>
  changes.some((change) => change.kind === 'off' && change.requirement === requirement);

/** Off stands last: what else was changed in the requirement is kept for when it is on again. */
export function setOff(changes: WorkingChanges, requirement: string, off: boolean): WorkingChanges {
  const others = changes.filter((change) => !(change.kind === 'off' && change.requirement === requirement));
  return off ? [...others, { kind: 'off', requirement }] : others;
}

export function setSeverity(
  changes: WorkingChanges,
  base: Pick<Requirement, 'id' | 'severity'>,
  severity: Requirement['severity'],
): WorkingChanges {
  return put(
    changes,
    (change) => change.kind === 'severity' && change.requirement === base.id,
    severity === base.severity ? undefined : { kind: 'severity', requirement: base.id, severity },
  );
}

/** @param instead the period as the framework has it now */
export function setTerm(
  changes: WorkingChanges,
  requirement: string,
  { path, instead, period }: { readonly path: string; readonly instead: IsoPeriod; readonly period: IsoPeriod },
): WorkingChanges {
  return put(
    changes,
    (change) => change.kind === 'term' && change.requirement === requirement && change.path === path,
    period === instead ? undefined : { kind: 'term', requirement, path, instead, period },
  );
}

export function setText(
  changes: WorkingChanges,
  base: Pick<Requirement, 'id' | TextField>,
  field: TextField,
  text: LocalisedText,
): WorkingChanges {
  const isThis = (change: WorkingChange) => change.kind === 'text' && change.requirement === base.id;
  const old = changes.find((change): change is Extract<Change, { kind: 'text' }> => isThis(change));
  const { [field]: _, ...rest } = old ?? { kind: 'text' as const, requirement: base.id };
  const isSame = text.nl === base[field].nl && text.en === base[field].en;
  const next = isSame ? rest : { ...rest, [field]: text };
  const isEmpty = Object.keys(next).length === 2;
  return put(changes, isThis, isEmpty ? undefined : next);
}

export function setExamples(
  changes: WorkingChanges,
  base: Pick<Requirement, 'id' | 'examples'>,
  examples: readonly Example[],
): WorkingChanges {
  const isSame = JSON.stringify(examples) === JSON.stringify(base.examples);
  return put(
    changes,
    (change) => change.kind === 'examples' && change.requirement === base.id,
    isSame ? undefined : { kind: 'examples', requirement: base.id, examples: [...examples] },
  );
}

/** Adds a requirement of one's own, or puts the edited one in the place of the old one. */
export function putOwn(changes: WorkingChanges, requirement: WorkingRequirement): WorkingChanges {
  return put(changes, (change) => isOwn(change) && change.requirement.id === requirement.id, {
    kind: 'own',
    requirement,
  });
}

/** Takes away every change of a requirement: an own one is gone, one of the framework is as printed again. */
export function reset(changes: WorkingChanges, requirement: string): WorkingChanges {
  return changes.filter((change) => subjectOf(change) !== requirement);
}

function put(
  changes: WorkingChanges,
  isThis: (change: WorkingChange) => boolean,
  change: WorkingChange | undefined,
): WorkingChanges {
  const at = changes.findIndex(isThis);
  if (at >= 0) return changes.flatMap((each, i) => (i === at ? (change ?? []) : isThis(each) ? [] : each));
  if (!change) return changes;
  // Before what is off: a change of something that is off could not be made.
  const firstOff = changes.findIndex(({ kind }) => kind === 'off');
  return firstOff < 0 ? [...changes, change] : changes.toSpliced(firstOff, 0, change);
}
