import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AuditDetails } from '../../../shared/contract/audit.ts';
import { organisationId } from './directory.ts';

/**
 * Who did what when. Append-only: triggers refuse changes and removal, and each row carries the hash of the one before
 * it. The words for the columns are those of NEN 7513 where it has them.
 */
export const auditLog = sqliteTable(
  'audit_log',
  {
    organisationId: organisationId(),
    /** 1, 2, 3, … within the organisation, without holes: two writers at once cannot both have the same place. */
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
    /** The subject of the token; `system` for scheduled jobs. */
    actor: text('actor').notNull(),
    role: text('role').notNull(),
    /** `noun.verb` */
    action: text('action').notNull(),
    objectKind: text('object_kind').notNull(),
    objectId: text('object_id').notNull(),
    outcome: text('outcome').$type<'done' | 'refused'>().notNull(),
    requestId: text('request_id').notNull(),
    /** Ids, codes, counts and days only. */
    details: text('details', { mode: 'json' }).$type<AuditDetails>().notNull().default({}),
    /** The hash of the row before; 64 zeroes in the first. */
    previousHash: text('previous_hash').notNull(),
    /** SHA-256 over the canonical JSON of every other column. */
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.seq] }),
    check('audit_log_outcome', sql`${table.outcome} IN ('done', 'refused')`),
    check('audit_log_hash', sql`length(${table.hash}) = 64 AND length(${table.previousHash}) = 64`),
    index('audit_log_action').on(table.organisationId, table.action, table.seq),
    index('audit_log_actor').on(table.organisationId, table.actor, table.seq),
    index('audit_log_object').on(table.organisationId, table.objectKind, table.objectId, table.seq),
  ],
);

/** The last link of each chain, kept by a trigger: without it, rows cut off the end would not be missed. */
export const auditHeads = sqliteTable('audit_heads', {
  organisationId: organisationId().primaryKey(),
  seq: integer('seq').notNull(),
  hash: text('hash').notNull(),
});
