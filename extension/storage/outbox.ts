import { z } from 'zod';
import { Submission } from '../../shared/contract/submissions.ts';
import { storedItem } from './stored-item.ts';

/** Submissions that wait to be sent, newest per dossier and rule set. Persistent: survives a restart of the browser. */
export const outboxItem = storedItem('local:outbox', z.array(Submission), []);
