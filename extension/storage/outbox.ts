import { Submission } from '../../shared/contract/submissions.ts';
import { readable, storedItem } from './stored-item.ts';

/** Submissions that wait to be sent, newest per dossier and rule set. Persistent: survives a restart of the browser. */
export const outboxItem = storedItem('local:outbox', readable(Submission), []);
