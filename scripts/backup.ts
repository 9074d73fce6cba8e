/**
 * Backups of a local database, and of an organisation over the API, as JSON lines:
 *
 *     node scripts/backup.ts write <file> [--state <folder>]      the whole local database
 *     node scripts/backup.ts restore <file> --state <folder>      into a folder without one
 *     node scripts/backup.ts export <file> --url <address>        one organisation; an admin's token in DOSSIERLENS_TOKEN
 *     node scripts/backup.ts rehearse [--state <folder>]          writes, restores elsewhere, and compares
 *
 * `restore` and `rehearse` count anew and verify the audit log; they end with 1 when something differs.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareDerived } from './backup/compare-derived.ts';
import { dumpDatabase } from './backup/dump-database.ts';
import { exportOverApi } from './backup/export-over-api.ts';
import { openLocalDatabase } from './backup/open-database.ts';
import { restoreRows } from './backup/restore-rows.ts';
import { readLines, type StoredRow } from './backup/stored-row.ts';
import { verifyAuditRows } from './backup/verify-audit-rows.ts';
import { writeLines } from './backup/write-lines.ts';
import { stateDir } from './services/folders.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { state: { type: 'string' }, url: { type: 'string' } },
});
const [command, file] = positionals;
const say = (text: string) => process.stdout.write(`${text}\n`);

switch (command) {
  case 'write':
    say(`${await write(required(file, 'a file'), values.state ?? stateDir)} rows written`);
    break;
  case 'restore':
    await restore(required(file, 'a file'), required(values.state, '--state'));
    break;
  case 'export': {
    const token = required(process.env.DOSSIERLENS_TOKEN, 'a token in DOSSIERLENS_TOKEN');
    const rows = exportOverApi(required(values.url, '--url'), token);
    say(`${await writeLines(required(file, 'a file'), rows)} rows written`);
    break;
  }
  case 'rehearse':
    await rehearse(values.state ?? stateDir);
    break;
  default:
    throw new Error('Use: node scripts/backup.ts write | restore | export | rehearse; the file itself says how.');
}

function required(value: string | undefined, name: string): string {
  if (!value) throw new Error(`This needs ${name}; scripts/backup.ts says how.`);
  return value;
}

async function write(to: string, from: string): Promise<number> {
  const { db, close } = await openLocalDatabase(from);
  try {
    return await writeLines(to, dumpDatabase(db));
  } finally {
    await close();
  }
}

async function restore(from: string, folder: string): Promise<void> {
  if (existsSync(path.join(folder, 'v3'))) throw new Error(`There is a database in ${folder} already.`);
  const { db, close } = await openLocalDatabase(folder);
  try {
    const { rows, derived } = await restoreRows(db, readLines(from));
    const different = await compareDerived(db, derived);
    const logs = await verifyAuditRows(dumpDatabase(db) as AsyncIterable<StoredRow>);
    const wrong = logs.filter(({ problems }) => problems.length > 0);
    say(`${rows} rows restored; ${derived.length} rows of counters compared, ${different.length} differ`);
    say(`${logs.length} audit logs verified, ${wrong.length} wrong`);
    for (const { table, row } of different.slice(0, 20)) say(`  ${table}: ${JSON.stringify(row)}`);
    for (const { organisation, problems } of wrong) say(`  ${organisation}: ${JSON.stringify(problems.slice(0, 5))}`);
    if (different.length > 0 || wrong.length > 0) process.exitCode = 1;
  } finally {
    await close();
  }
}

async function rehearse(from: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossierlens-restore-'));
  try {
    const backup = path.join(folder, 'backup.jsonl');
    say(`${await write(backup, from)} rows written`);
    await restore(backup, path.join(folder, 'state'));
    const again = path.join(folder, 'again.jsonl');
    await write(again, path.join(folder, 'state'));
    const isSame = (await sortedLines(backup)) === (await sortedLines(again));
    say(isSame ? 'a backup of the restored database is the same' : 'a backup of the restored database is another one');
    if (!isSame) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Counters that went back to 0 are rows in one and not in the other, and mean the same. */
async function sortedLines(name: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of readLines(name)) if (line.row.count !== 0) lines.push(JSON.stringify(line));
  return lines.sort().join('\n');
}
