import { z } from 'zod';

/** Outcome of a requirement for one dossier; see the table in the design. Not knowing is never `met` and never `gap`. */
export const Outcome = z.enum(['met', 'gap', 'upcoming', 'needs-judgement', 'unseen', 'unreadable', 'not-applicable']);
export type Outcome = z.infer<typeof Outcome>;

export const outcomes = Outcome.options;
