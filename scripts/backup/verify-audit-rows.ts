import { camelCase } from '../../worker/audit/column-names.ts';
import {
  type AuditRow,
  type Link,
  type Problem,
  START,
  verifyEnd,
  verifyRows,
} from '../../worker/audit/verify-chain.ts';
import type { StoredRow } from './stored-row.ts';

export interface AuditReport {
  readonly organisation: string;
  readonly verified: number;
  readonly head: Link | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Verifies the audit log of every organisation in the rows of a backup, an export or a database.
 * @param expected the last link of an organisation as it was written down elsewhere: a log that was rewritten as a whole
 *   has another one at that place
 */
export async function verifyAuditRows(
  lines: AsyncIterable<StoredRow>,
  expected?: Link,
): Promise<readonly AuditReport[]> {
  const logs = new Map<string, { last: Link; verified: number; problems: Problem[] }>();
  const heads = new Map<string, Link>();
  for await (const { table, row } of lines) {
    const organisation = String(row.organisation_id);
    if (table === 'audit_heads') heads.set(organisation, { seq: Number(row.seq), hash: String(row.hash) });
    if (table !== 'audit_log') continue;
    const log = logs.get(organisation) ?? { last: START, verified: 0, problems: [] };
    logs.set(organisation, log);
    const own = auditRowOf(row);
    const { last, problems } = await verifyRows([own], log.last);
    log.last = last;
    log.verified += 1;
    log.problems.push(...problems);
    if (expected?.seq === own.seq && expected.hash !== own.hash)
      log.problems.push({ seq: own.seq, kind: 'chain-broken' });
  }
  const organisations = [...new Set([...logs.keys(), ...heads.keys()])].sort();
  return organisations.map((organisation) => {
    const { last, verified, problems } = logs.get(organisation) ?? { last: START, verified: 0, problems: [] };
    const head = heads.get(organisation);
    const isShort = expected !== undefined && last.seq < expected.seq;
    const end = isShort ? verifyEnd(last, expected) : verifyEnd(last, head);
    return { organisation, verified, head, problems: [...problems, ...end] };
  });
}

function auditRowOf(row: StoredRow['row']): AuditRow {
  const named = Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value]));
  // Safe: a row that is not one has another hash than it says.
  return { ...named, details: detailsOf(row.details) } as AuditRow;
}

function detailsOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}
