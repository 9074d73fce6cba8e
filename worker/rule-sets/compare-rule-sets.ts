import type { Clause, Comparison, RequirementChange } from '../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { pathText } from '../../shared/rules/rule-set-problem.ts';
import { canonicalJson } from './content-hash.ts';

type Path = readonly (string | number)[];
type Json = NonNullable<Clause['before']> | null;

/** Clause by clause what differs between two revisions, in the order of the newer one; what went comes last. */
export function compareRuleSets(before: RuleSetContent, after: RuleSetContent): Comparison {
  const { requirements: old, ...restBefore } = before;
  const { requirements: current, ...restAfter } = after;
  const changedOrAdded = current.flatMap((requirement): RequirementChange[] => {
    const earlier = old.find(({ id }) => id === requirement.id);
    const { id, title } = requirement;
    if (!earlier) return [{ requirement: id, kind: 'added', title, clauses: [] }];
    const clauses = clausesBetween(earlier, requirement);
    return clauses.length > 0 ? [{ requirement: id, kind: 'changed', title, clauses }] : [];
  });
  const removed = old
    .filter(({ id }) => !current.some((each) => each.id === id))
    .map(({ id, title }): RequirementChange => ({ requirement: id, kind: 'removed', title, clauses: [] }));
  return {
    clauses: [...clausesBetween(restBefore, restAfter), ...orderClause(before, after)],
    requirements: [...changedOrAdded, ...removed],
  };
}

/** What differs between two values of JSON, each difference as deep as it goes. */
export function clausesBetween(before: unknown, after: unknown): Clause[] {
  return differences(before, after, []);
}

function differences(before: unknown, after: unknown, path: Path): Clause[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return differencesInList(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const at = (record: Record<string, unknown>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);
    return keys.flatMap((key) => differences(at(before, key), at(after, key), [...path, key]));
  }
  return [{ path: pathText(path), ...side('before', before), ...side('after', after) }];
}

/** What both lists begin and end with is left out, so that one part more in the middle is one difference. */
function differencesInList(before: readonly unknown[], after: readonly unknown[], path: Path): Clause[] {
  const isEqual = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && isEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shortest - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const oldPart = before.slice(start, before.length - end);
  const newPart = after.slice(start, after.length - end);
  return Array.from({ length: Math.max(oldPart.length, newPart.length) }, (_, index) =>
    differences(oldPart[index], newPart[index], [...path, start + index]),
  ).flat();
}

/** Of the requirements that both have, when they stand in another order. */
function orderClause(before: RuleSetContent, after: RuleSetContent): Clause[] {
  const idsOf = ({ requirements }: RuleSetContent, other: RuleSetContent) =>
    requirements.map(({ id }) => id).filter((id) => other.requirements.some((each) => each.id === id));
  const [old, current] = [idsOf(before, after), idsOf(after, before)];
  return old.join() === current.join() ? [] : [{ path: 'requirements', before: old, after: current }];
}

function side(name: 'before' | 'after', value: unknown): Partial<Clause> {
  // Safe: both sides come from JSON.
  return value === undefined ? {} : { [name]: value as Json };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
