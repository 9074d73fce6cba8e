import { z } from 'zod';
import { storedItem } from './stored-item.ts';

/** Where somebody is pointing now, and the page that asked for it. Kept, because the background may be ended meanwhile. */
const Picking = z.object({
  tabId: z.int(),
  purpose: z.enum(['fact', 'identity', 'heading']),
  what: z.string().optional(),
  /** The tab of the page that asked, to go back to. */
  from: z.int().optional(),
});
export type Picking = z.infer<typeof Picking>;

export const pickingItem = storedItem<Picking | null>('session:picking', Picking.nullable(), null);
