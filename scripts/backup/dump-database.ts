import type { D1Database } from '@cloudflare/workers-types';
import { ownTables } from '../../worker/organisations/tables.ts';
import type { StoredRow } from './stored-row.ts';

const AT_ONCE = 500;
const AT_ONCE_WHEN_LARGE = 5;

/** Every row of every organisation, tables in the order in which they can be put back. */
export async function* dumpDatabase(db: D1Database): AsyncGenerator<StoredRow> {
  for (const { name, isLarge } of [...ownTables, { name: 'erased_organisations', isLarge: false }]) {
    yield* dumpTable(db, name, isLarge ? AT_ONCE_WHEN_LARGE : AT_ONCE);
  }
}

export async function* dumpTable(db: D1Database, table: string, atOnce = AT_ONCE): AsyncGenerator<StoredRow> {
  let after = 0;
  for (;;) {
    const { results } = await db
      .prepare(`SELECT rowid AS place, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ?`)
      .bind(after, atOnce)
      .all<StoredRow['row']>();
    for (const { place, ...row } of results) {
      after = Number(place);
      yield { table, row };
    }
    if (results.length < atOnce) return;
  }
}
