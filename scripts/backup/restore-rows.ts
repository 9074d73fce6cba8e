import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { ownTables } from '../../worker/organisations/tables.ts';
import type { StoredRow } from './stored-row.ts';

const MOST_STATEMENTS = 100;
const MOST_CHARACTERS = 500_000;

const known = new Map(
  [...ownTables, { name: 'erased_organisations', isDerived: false }].map((each) => [each.name, each]),
);

export interface Restored {
  readonly rows: number;
  /** What triggers fill in: not written, to be compared with what they made of the rest. */
  readonly derived: readonly StoredRow[];
}

/** Puts rows into an empty database with its triggers on, so that what is wrong in them is refused. */
export async function restoreRows(db: D1Database, lines: AsyncIterable<StoredRow>): Promise<Restored> {
  const derived: StoredRow[] = [];
  let rows = 0;
  let waiting: D1PreparedStatement[] = [];
  let characters = 0;
  const flush = async () => {
    if (waiting.length > 0) await db.batch(waiting);
    rows += waiting.length;
    waiting = [];
    characters = 0;
  };
  for await (const line of lines) {
    const table = known.get(line.table);
    if (!table) throw new Error(`There is no table ${line.table}; is the backup of a later version?`);
    if (table.isDerived) {
      derived.push(line);
      continue;
    }
    waiting.push(insertOf(db, line));
    characters += JSON.stringify(line.row).length;
    if (waiting.length >= MOST_STATEMENTS || characters >= MOST_CHARACTERS) await flush();
  }
  await flush();
  return { rows, derived };
}

/** Every organisation gets its settings by a trigger; the ones in the backup take their place. */
function insertOf(db: D1Database, { table, row }: StoredRow): D1PreparedStatement {
  const columns = Object.keys(row);
  for (const column of columns) if (!/^[a-z_]+$/.test(column)) throw new Error(`${column} is no column.`);
  const verb = table === 'organisation_settings' ? 'INSERT OR REPLACE' : 'INSERT';
  const places = columns.map((_, index) => `?${index + 1}`).join(', ');
  return db.prepare(`${verb} INTO ${table} (${columns.join(', ')}) VALUES (${places})`).bind(...Object.values(row));
}
