import type { CheckKind } from '../../../../../shared/checks/check.ts';
import type { FormObject } from '../model/working.ts';
import { isObject } from '../words/check-sentences.ts';
import { checkFields } from './check-fields.ts';

const isCombination = (kind: unknown): boolean => kind === 'all-of' || kind === 'any-of';

/** The check as another kind: what both kinds ask for stays, and a check becomes the first part of a combination. */
export function changeKind(check: FormObject, kind: CheckKind): FormObject {
  const { kind: old, when } = check;
  const kept = when === undefined ? {} : { when };
  if (isCombination(kind)) {
    const { when: _, ...alone } = check;
    return { kind, ...kept, checks: isCombination(old) ? check.checks : [alone] };
  }
  if (kind === 'judged') return { kind, ...kept, scale: 'levels' };
  const first = isCombination(old) && Array.isArray(check.checks) ? check.checks.find(isObject) : undefined;
  const from = first ?? check;
  const leaf = kind === 'all-of' || kind === 'any-of' ? [] : checkFields[kind];
  const fields = leaf.flatMap(({ name, ...field }) => {
    const value = from[name];
    if (value !== undefined && isOfForm(value, field.as)) return [[name, value] as const];
    if (field.as === 'origin') return [[name, 'organisation'] as const];
    // Something is always chosen here.
    if (field.as === 'per') return [[name, 'month'] as const];
    return field.as === 'compare' ? [[name, 'dates'] as const] : [];
  });
  return { kind, ...kept, ...Object.fromEntries(fields) };
}

/** A list of facts and one fact go by the same name in two kinds. */
function isOfForm(value: unknown, as: string): boolean {
  if (as === 'facts' || as === 'values') return Array.isArray(value);
  return as === 'fact' ? typeof value === 'string' : true;
}
