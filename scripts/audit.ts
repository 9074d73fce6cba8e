/**
 * `npm run audit -- verify`: whether the hash chain of the audit log holds, of every organisation in the local database
 * (`--state <folder>`), or in a file of an export or backup (`--file <file>`). `--head <number>:<hash>` compares with a
 * last link that was written down before. Names each row that is wrong; ends with 1 when there is one.
 */
import { parseArgs } from 'node:util';
import { dumpTable } from './backup/dump-database.ts';
import { openLocalDatabase } from './backup/open-database.ts';
import { readLines, type StoredRow } from './backup/stored-row.ts';
import { type AuditReport, verifyAuditRows } from './backup/verify-audit-rows.ts';
import { stateDir } from './services/folders.ts';

const USE = 'Use: npm run audit -- verify [--file <export.jsonl> | --state <folder>] [--head <number>:<hash>]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { file: { type: 'string' }, state: { type: 'string' }, head: { type: 'string' } },
});

if (positionals[0] !== 'verify' || positionals.length > 1) {
  process.stderr.write(`${USE}\n`);
  process.exitCode = 2;
} else {
  const reports = await verify();
  for (const report of reports) process.stdout.write(`${describe(report)}\n`);
  if (reports.length === 0) process.stdout.write('There is no audit log here yet.\n');
  process.exitCode = reports.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

async function verify(): Promise<readonly AuditReport[]> {
  const expected = values.head === undefined ? undefined : linkOf(values.head);
  if (values.file !== undefined) return verifyAuditRows(readLines(values.file), expected);
  const { db, close } = await openLocalDatabase(values.state ?? stateDir);
  try {
    return await verifyAuditRows(auditRows(), expected);
  } finally {
    await close();
  }

  async function* auditRows(): AsyncGenerator<StoredRow> {
    yield* dumpTable(db, 'audit_log');
    yield* dumpTable(db, 'audit_heads');
  }
}

function linkOf(text: string) {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) throw new Error(USE);
  return { seq: Number(seq), hash };
}

function describe({ organisation, verified, head, problems }: AuditReport): string {
  const end = head ? `, ends with ${head.seq}:${head.hash}` : '';
  if (problems.length === 0) return `${organisation}: ${verified} rows, the chain holds${end}`;
  const lines = problems.map(({ seq, kind }) => `  row ${seq}: ${meaning[kind]}`);
  return [`${organisation}: ${verified} rows, ${problems.length} wrong${end}`, ...lines].join('\n');
}

const meaning = {
  changed: 'was changed after it was written',
  missing: 'is not there any more',
  'chain-broken': 'does not follow from the row before it',
  'cut-off': 'and what came after it were cut off the end',
} as const;
