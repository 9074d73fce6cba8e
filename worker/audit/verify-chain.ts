import type { z } from 'zod';
import type { AuditProblem } from '../../shared/contract/audit.ts';
import type { auditLog } from '../db/schema/audit.ts';
import { auditHashOf, FIRST_HASH } from './audit-hash.ts';

export type AuditRow = typeof auditLog.$inferSelect;
export type Problem = z.infer<typeof AuditProblem>;

/** A place in the chain: the number of a row and its hash. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first row. */
export const START: Link = { seq: 0, hash: FIRST_HASH };

export interface Verified {
  /** The last row that was there. */
  readonly last: Link;
  readonly problems: readonly Problem[];
}

/**
 * Looks at rows in the order of their numbers, after `from`. A row that was changed does not have its hash any more; one
 * that was taken out leaves a hole; one that was put in, or swapped and hashed anew, does not know the row before it.
 */
export async function verifyRows(rows: readonly AuditRow[], from: Link): Promise<Verified> {
  const problems: Problem[] = [];
  let last = from;
  for (const row of rows) {
    const { hash, ...rest } = row;
    const isNext = row.seq === last.seq + 1;
    if (!isNext) problems.push({ seq: last.seq + 1, kind: 'missing' });
    if (hash !== (await auditHashOf(rest))) problems.push({ seq: row.seq, kind: 'changed' });
    else if (isNext && row.previousHash !== last.hash) problems.push({ seq: row.seq, kind: 'chain-broken' });
    last = { seq: row.seq, hash };
  }
  return { last, problems };
}

/** Whether the log ends where the witness says. Rows cut off the end are missed by nothing else. */
export function verifyEnd(last: Link, head: Link | undefined): Problem[] {
  const end = head ?? START;
  if (last.seq < end.seq) return [{ seq: last.seq + 1, kind: 'cut-off' }];
  if (last.seq > end.seq || last.hash !== end.hash) return [{ seq: Math.max(last.seq, 1), kind: 'chain-broken' }];
  return [];
}
