import type { ActionChange, ActionContent } from '../../shared/contract/improvement-actions.ts';
import { canonicalJson } from '../rule-sets/content-hash.ts';

const fields = ['title', 'description', 'owner', 'dueOn', 'state', 'pattern', 'assessment'] as const;

/** Which fields differ, as they were and as they became; what is absent is null. */
export function changesBetween(before: ActionContent, after: ActionContent): ActionChange[] {
  return fields.flatMap((field) => {
    const [was, is] = [textOf(before[field]), textOf(after[field])];
    return was === is ? [] : [{ field, before: JSON.parse(was), after: JSON.parse(is) }];
  });
}

const textOf = (value: unknown): string => canonicalJson(value ?? null);
