import { z } from 'zod';
import { Ledger } from '../../shared/domain/ledger.ts';
import { storedItem } from './stored-item.ts';

/** Ledgers by dossier. In `storage.session`: memory only, gone when the browser closes. */
export const ledgersItem = storedItem('session:ledgers', z.record(z.string(), Ledger), {});

/** Outcomes last put in the outbox per dossier and rule set, so that the same ones are not sent twice. */
export const lastSubmittedItem = storedItem('session:lastSubmitted', z.record(z.string(), z.string()), {});

/** Which dossier each tab shows. */
export const openDossiersItem = storedItem('session:openDossiers', z.record(z.string(), z.string()), {});
