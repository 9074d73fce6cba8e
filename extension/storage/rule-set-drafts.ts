import { z } from 'zod';
import { IsoInstant } from '../../shared/domain/date.ts';
import { storedItem } from './stored-item.ts';

/**
 * What an admin changed in the draft of a rule set and did not save yet, with the version and the changes it began
 * from. About requirements, never about a client. Changes may be unfinished; the editor parses them.
 */
export const UnsavedDraft = z.object({
  version: z.number().int().positive(),
  base: z.array(z.json()),
  changes: z.array(z.json()),
  at: IsoInstant,
});
export type UnsavedDraft = z.infer<typeof UnsavedDraft>;

/** By organisation, person and rule set. Persistent: what was typed outlives a restart of the browser. */
export const ruleSetDraftsItem = storedItem('local:ruleSetDrafts', z.record(z.string(), UnsavedDraft), {});
