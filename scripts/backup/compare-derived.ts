import type { D1Database } from '@cloudflare/workers-types';
import { ownTables } from '../../worker/organisations/tables.ts';
import { dumpTable } from './dump-database.ts';
import type { StoredRow } from './stored-row.ts';

/** Rows of counters and witnesses that are in the backup and not in the database, or the other way round. */
export async function compareDerived(db: D1Database, derived: readonly StoredRow[]): Promise<StoredRow[]> {
  const left = new Map(derived.filter(counts).map((line) => [keyOf(line), line]));
  const extra: StoredRow[] = [];
  for (const { name } of ownTables.filter(({ isDerived }) => isDerived)) {
    for await (const line of dumpTable(db, name)) {
      if (counts(line) && !left.delete(keyOf(line))) extra.push(line);
    }
  }
  return [...left.values(), ...extra];
}

/** A counter of 0 is as good as none. */
const counts = ({ row }: StoredRow): boolean => row.count !== 0;

const keyOf = ({ table, row }: StoredRow): string =>
  JSON.stringify([table, Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))]);
