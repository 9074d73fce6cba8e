import { z } from 'zod';
import { Id } from '../../shared/domain/id.ts';
import { storedItem } from './stored-item.ts';

/** Which requirements stand on a sheet to print. No dossier: the sheet must not tell whose it is. In memory only. */
export const conversationSheetsItem = storedItem('session:conversationSheets', z.record(z.uuid(), z.array(Id)), {});
