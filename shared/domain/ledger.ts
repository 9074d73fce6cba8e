import { z } from 'zod';
import { IsoInstant } from './date.ts';
import { Fact, Observation, ScalarValue } from './fact.ts';

/** Which dossier on which site. The id is what the dossier system shows as client or dossier number, never the BSN. */
export const DossierKey = z.object({ site: z.url().max(300), id: z.string().min(1).max(64) });
export type DossierKey = z.infer<typeof DossierKey>;

/** Context facts that did not come from a page: answered for this dossier, or set by team or organisation. */
export const ContextValues = z.partialRecord(Fact, ScalarValue);
export type ContextValues = z.infer<typeof ContextValues>;

/** Everything observed of one dossier in this browser session. Lives in memory only. */
export const Ledger = z.object({
  dossier: DossierKey,
  openedAt: IsoInstant,
  observations: z.array(Observation).max(5000),
  answers: ContextValues,
});
export type Ledger = z.infer<typeof Ledger>;
