import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ExportOrganisation } from '../../shared/contract/organisation.ts';
import { appendAudit } from '../audit/append.ts';
import type { Context } from '../http/context.ts';
import { cursorOf, keyOf } from '../lists/cursor.ts';
import { type OwnTable, ownTables } from './tables.ts';

type Row = z.output<typeof ExportOrganisation.response>['rows'][number];

/** Table, and the number that SQLite gave the last row of it. */
const Key = z.tuple([z.string().refine((name) => ownTables.some((table) => table.name === name)), z.number().int()]);

const AT_ONCE_WHEN_LARGE = 5;
/** Enough for a page. */
const ENOUGH_CHARACTERS = 4_000_000;

/**
 * A page of everything that is kept of the organisation: rows as they are stored, table after table. The first page is
 * written in the audit log. Rows that are written meanwhile may or may not be in it; for a moment in time there are the
 * database's own backups.
 */
export async function exportOrganisation(
  context: Context,
  { cursor, limit }: z.output<typeof ExportOrganisation.query>,
): Promise<{ rows: Row[]; next?: string }> {
  const first = ownTables[0] as OwnTable;
  if (cursor === undefined) await recordStart(context);
  const [from, after] = cursor === undefined ? [first.name, 0] : keyOf(Key, cursor);
  const rows: Row[] = [];
  let characters = 0;
  let place: [string, number] = [from, after];
  for (const table of ownTables.slice(ownTables.findIndex(({ name }) => name === from))) {
    if (table.name !== place[0]) place = [table.name, 0];
    for (;;) {
      const room = Math.min(limit - rows.length, table.isLarge ? AT_ONCE_WHEN_LARGE : limit);
      if (room <= 0 || characters > ENOUGH_CHARACTERS) return { rows, next: cursorOf(place) };
      const found = await readRows(context, table, place[1], room);
      for (const { place: at, ...row } of found) {
        rows.push({ table: table.name, row });
        characters += JSON.stringify(row).length;
        place = [table.name, Number(at)];
      }
      if (found.length < room) break;
    }
  }
  return { rows };
}

/**
 * By the number that SQLite gives each row: the order does not depend on what is in the row, and parents that refer to
 * their own table come first. The plus keeps SQLite from collecting and sorting all rows by another index.
 */
function readRows({ db, actor }: Context, { name, owner }: OwnTable, after: number, most: number) {
  return db.all<Row['row']>(sql`
    SELECT rowid AS place, * FROM ${sql.identifier(name)}
    WHERE rowid > ${after} AND +${sql.identifier(owner)} = ${actor.organisation.id} ORDER BY rowid LIMIT ${most}`);
}

const recordStart = (context: Context) =>
  appendAudit(context, {
    action: 'organisation.export',
    object: { kind: 'organisation', id: context.actor.organisation.id },
  });
