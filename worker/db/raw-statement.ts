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
  return Object.assign(raw, { stmt: bindingOf(db).prepare(query.sql), getQuery: () => query });
}

/** The binding that drizzle works on, for statements whose text is always the same. */
// Safe: every database is made by `openDatabase`, and drizzle keeps the binding there.
export const bindingOf = (db: Database): D1Database => (db as Database & { readonly $client: D1Database }).$client;

/** A statement in SQL as the binding takes it. */
export function boundStatement(db: Database, query: SQL): D1PreparedStatement {
  const { sql, params } = db.run(query).getQuery();
  return bindingOf(db)
    .prepare(sql)
    .bind(...params);
}
