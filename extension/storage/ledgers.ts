import { z } from 'zod';
import { Ledger } from '../../shared/domain/ledger.ts';
import { UnclearLabel } from '../messaging/unclear-label.ts';
import { readable, readableRecord, storedItem } from './stored-item.ts';

/** What was read of a dossier: its facts, and what may be facts. */
export const HeldLedger = Ledger.extend({ labels: readable(UnclearLabel).optional().catch(undefined) });
export type HeldLedger = z.infer<typeof HeldLedger>;

/** Ledgers by dossier. In `storage.session`: memory only, gone when the browser closes. */
export const ledgersItem = storedItem<Record<string, HeldLedger>>('session:ledgers', readableRecord(HeldLedger), {});

/** Outcomes last put in the outbox per dossier and rule set, so that the same ones are not sent twice. */
export const lastSubmittedItem = storedItem('session:lastSubmitted', z.record(z.string(), z.string()), {});

/** Which dossier each tab shows. */
export const openDossiersItem = storedItem('session:openDossiers', z.record(z.string(), z.string()), {});

/** Tabs that look like a dossier of which it cannot be established whose it is, at which address. */
export const unknownDossiersItem = storedItem(
  'session:unknownDossiers',
  z.record(z.string(), z.object({ reason: z.enum(['ambiguous', 'only-bsn', 'list']), url: z.string() })),
  {},
);
