import { z } from 'zod';
import { Evidence, Fact, ScalarValue } from '../../shared/domain/fact.ts';

/**
 * A label on a page that may stand for several facts, or for one that is not certain, with what stands beside it. No
 * fact until a person says which one it is.
 */
export const UnclearLabel = z.strictObject({
  /** The facts that it may stand for, each with the value that the text would then be. */
  options: z
    .array(z.strictObject({ fact: Fact, value: ScalarValue }))
    .min(1)
    .max(12),
  evidence: Evidence,
});
export type UnclearLabel = z.infer<typeof UnclearLabel>;

/** As many as are taken of one page, and kept of one dossier. */
export const MOST_LABELS_OF_PAGE = 60;
export const MOST_LABELS_OF_DOSSIER = 300;
