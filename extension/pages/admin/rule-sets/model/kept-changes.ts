import { z } from 'zod';
import { Example, Id, Requirement } from '../../../../../shared/rules/rule-set.ts';
import { Change } from '../../../../../shared/rules/tailoring.ts';
import { isObject } from '../words/check-sentences.ts';
import type { WorkingChange, WorkingChanges, WorkingRequirement } from './working.ts';

const Text = z.object({ nl: z.string(), en: z.string() });
const FormObject = z.custom<NonNullable<WorkingRequirement['check']>>(isObject);

/** An own requirement as it may be kept: texts may be empty, forms unfinished. */
const Working = z.object({
  id: Id,
  theme: z.string(),
  source: z.object({ section: z.string(), item: z.string() }),
  subject: Requirement.shape.subject,
  checkability: Requirement.shape.checkability,
  severity: Requirement.shape.severity,
  title: Text,
  explanation: Text,
  hint: Text,
  note: Text.optional(),
  appliesWhen: FormObject.optional(),
  check: FormObject.optional(),
  judge: FormObject.optional(),
  examples: z.array(Example),
});

/** Changes that were kept in the browser; what an older version or a broken disk made unreadable is left out. */
export function readChanges(kept: readonly unknown[]): WorkingChanges {
  return kept.flatMap((each): WorkingChange[] => {
    const change = Change.safeParse(each);
    if (change.success) return [change.data];
    const own = isObject(each) && each.kind === 'own' ? Working.safeParse(each.requirement) : undefined;
    return own?.success ? [{ kind: 'own', requirement: own.data as WorkingRequirement }] : [];
  });
}
