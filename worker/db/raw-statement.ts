import type { SQL } from 'drizzle-orm';
import type { SQLiteRaw } from 'drizzle-orm/sqlite-core/query-builders/raw';
import type { Database } from './database.ts';

/** A statement in SQL that gives rows; to await, or to put in a batch. */
export const allRows = <T>(db: Database, query: SQL): SQLiteRaw<T[]> => batchable(db, db.all<T>(query));

/** A statement in SQL of which only that it was done matters. */
export const runSql = (db: Database, query: SQL) => batchable(db, db.run(query));

/** Drizzle's batch on D1 takes a raw statement for a prepared one and looks for `stmt`, so it is given one. */
function batchable<T>(db: Database, raw: SQLiteRaw<T>): SQLiteRaw<T> {
  const query = raw.getQuery();
  // Safe: every database is made by `openDatabase`, and drizzle keeps the binding there.
  const { $client } = db as Database & { readonly $client: D1Database };
  return Object.assign(raw, { stmt: $client.prepare(query.sql), getQuery: () => query });
}
