import type { auditLog } from '../db/schema/audit.ts';
import { contentHashOf } from '../rule-sets/content-hash.ts';

/** What the first row has for the hash of the row before it. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the canonical JSON of every column but the hash itself. */
export function auditHashOf(row: Omit<typeof auditLog.$inferSelect, 'hash'>): Promise<string> {
  return contentHashOf(row);
}
