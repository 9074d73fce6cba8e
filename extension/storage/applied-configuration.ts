import { z } from 'zod';
import { storedItem } from './stored-item.ts';

/** The identity of the configuration that was last in force here; null before the first. */
export const appliedIdentityItem = storedItem<string | null>('local:appliedIdentity', z.string().nullable(), null);
