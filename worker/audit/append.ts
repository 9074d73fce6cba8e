import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { AuditDetails, AuditEntry } from '../../shared/contract/audit.ts';
import type { Database } from '../db/database.ts';
import { auditHeads, auditLog } from '../db/schema.ts';
import { auditHashOf, FIRST_HASH } from './audit-hash.ts';

/** What was done, to what. Who, when and in which request comes from the context. */
export interface Act {
  /** `noun.verb` */
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly outcome?: AuditEntry['outcome'];
  readonly details?: AuditDetails;
}

/** As much of a request's context as an audit row needs; a scheduled job makes one of its own. */
export interface AuditContext {
  readonly db: Database;
  readonly actor: { readonly organisation: { readonly id: string }; readonly subject: string; readonly role: string };
  readonly now: Date;
  readonly requestId: string;
}

type Statement = BatchItem<'sqlite'>;

/** Of writers at the same moment one gets the next place; the others try again. */
const MOST_ATTEMPTS = 20;

/**
 * Runs the statements and writes the audit row in one atomic batch. The last statement is the one that decides: when it
 * changes no row (somebody else was first, or it was so already), nothing of the batch remains, no audit row either.
 * @returns whether it was done
 */
export async function writeAudited(
  context: AuditContext,
  act: Act,
  statements: readonly [...Statement[], Statement],
): Promise<boolean> {
  return append(context, act, statements);
}

/** Writes an audit row alone, for what changes nothing: looking, exporting, being refused. */
export async function appendAudit(context: AuditContext, act: Act): Promise<void> {
  await append(context, act, []);
}

async function append(context: AuditContext, act: Act, statements: readonly Statement[]): Promise<boolean> {
  const { db, actor } = context;
  const organisation = actor.organisation.id;
  for (let attempt = 1; ; attempt += 1) {
    const head = knownHeads.get(organisation) ?? (await readHead(context));
    const row = await rowAfter(head, context, act);
    try {
      await db.batch([...statements, insertRow(db, row, statements.length > 0)] as unknown as [Statement]);
      remember(organisation, row);
      return true;
    } catch (error) {
      knownHeads.delete(organisation);
      if (isAbout(error, NOTHING_CHANGED)) return false;
      if (!isAbout(error, CAME_FIRST) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

type Row = typeof auditLog.$inferSelect;
type Link = Pick<Row, 'seq' | 'hash'>;

/**
 * Where each chain ended when this isolate wrote last: mostly it still does, and that saves a round trip. Where it does
 * not, the trigger says so.
 */
const knownHeads = new Map<string, Link>();
const MOST_KNOWN = 1000;

function remember(organisation: string, { seq, hash }: Link): void {
  if (knownHeads.size >= MOST_KNOWN) knownHeads.clear();
  knownHeads.set(organisation, { seq, hash });
}

async function readHead({ db, actor }: AuditContext): Promise<Link> {
  const head = await db
    .select({ seq: auditHeads.seq, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.organisationId, actor.organisation.id))
    .get();
  return head ?? { seq: 0, hash: FIRST_HASH };
}

async function rowAfter(head: Link, { actor, now, requestId }: AuditContext, act: Act): Promise<Row> {
  const row = {
    organisationId: actor.organisation.id,
    seq: head.seq + 1,
    at: now.toISOString(),
    actor: actor.subject,
    role: actor.role,
    action: act.action,
    objectKind: act.object.kind,
    objectId: act.object.id,
    outcome: act.outcome ?? 'done',
    requestId,
    details: act.details ?? {},
    previousHash: head.hash,
  };
  return { ...row, hash: await auditHashOf(row) };
}

/** A row without an action is refused by its column: that is how the batch fails when nothing was changed. */
function insertRow(db: Database, row: Row, isConditional: boolean): Statement {
  const action = isConditional ? sql`CASE WHEN changes() > 0 THEN ${row.action} END` : sql`${row.action}`;
  return db.insert(auditLog).values({ ...row, action });
}

/** The words of the trigger `audit_log_chain`, and of SQLite. */
const CAME_FIRST = /audit chain: another row came first/;
const NOTHING_CHANGED = new RegExp(`NOT NULL constraint failed: audit_log\\.${getTableColumns(auditLog).action.name}`);

/** Drizzle wraps the error of the database. */
function isAbout(error: unknown, words: RegExp): boolean {
  if (!(error instanceof Error)) return false;
  return words.test(error.message) || isAbout(error.cause, words);
}
