import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Role } from '../../../shared/contract/session.ts';
import type { ClaimMapping } from '../../../shared/contract/settings.ts';
import type { ContextValues } from '../../../shared/domain/ledger.ts';

export const organisations = sqliteTable(
  'organisations',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** Who may issue access tokens for this organisation, and the audience they must carry. */
    issuer: text('issuer').notNull(),
    audience: text('audience').notNull(),
    /** Context facts that the organisation answers once for every dossier. */
    context: text('context', { mode: 'json' }).$type<ContextValues>().notNull().default({}),
    createdAt: text('created_at'),
  },
  (table) => [unique().on(table.issuer, table.audience)],
);

/** Keys start with the organisation and references carry it along, so that no row can point into another one. */
export const organisationId = () =>
  text('organisation_id')
    .notNull()
    .references(() => organisations.id, { onDelete: 'cascade' });

/**
 * What an organisation may set; every organisation has one row, made by a trigger. Times are whole months.
 * `version` goes up by one with every change, so that of two people who change at once the second is told.
 */
export const organisationSettings = sqliteTable(
  'organisation_settings',
  {
    organisationId: organisationId().primaryKey(),
    version: integer('version').notNull().default(1),
    /** Cells of fewer dossiers than this are hidden beyond the own team. */
    smallCellMinimum: integer('small_cell_minimum').notNull().default(8),
    /** Publishing takes a second person. */
    fourEyes: integer('four_eyes', { mode: 'boolean' }).notNull().default(true),
    /** References to dossiers, encrypted with the organisation's key, may be kept here. */
    worklistReferences: integer('worklist_references', { mode: 'boolean' }).notNull().default(false),
    /** A result that was not renewed for this long goes, with everything under that pseudonym. */
    retainResultsMonths: integer('retain_results_months').notNull().default(18),
    retainHistoryMonths: integer('retain_history_months').notNull().default(36),
    /** Where role and teams come from: the directory here, or claims in the token. */
    peopleFrom: text('people_from').$type<'directory' | 'claims'>().notNull().default('directory'),
    claimMapping: text('claim_mapping', { mode: 'json' }).$type<ClaimMapping>(),
    updatedAt: text('updated_at'),
    updatedBy: text('updated_by'),
  },
  (table) => [
    check('organisation_settings_small_cells', sql`${table.smallCellMinimum} BETWEEN 5 AND 10`),
    check('organisation_settings_results', sql`${table.retainResultsMonths} BETWEEN 1 AND 60`),
    check('organisation_settings_history', sql`${table.retainHistoryMonths} BETWEEN 6 AND 120`),
    check('organisation_settings_people_from', sql`${table.peopleFrom} IN ('directory', 'claims')`),
  ],
);

/** What remains of an organisation that was erased: that it was, and the last link of its audit log. */
export const erasedOrganisations = sqliteTable('erased_organisations', {
  id: text('id').primaryKey(),
  erasedAt: text('erased_at').notNull(),
  auditSeq: integer('audit_seq').notNull(),
  auditHash: text('audit_hash').notNull(),
});

export const teams = sqliteTable(
  'teams',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    /** Context facts that hold for every dossier of the team; they go before those of the organisation. */
    context: text('context', { mode: 'json' }).$type<ContextValues>().notNull().default({}),
    /** A team that was closed takes no submissions; its history stays. */
    isClosed: integer('is_closed', { mode: 'boolean' }).notNull().default(false),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

/** Who may use the service: the subject is what the issuer calls this person in its tokens. */
export const people = sqliteTable(
  'people',
  {
    organisationId: organisationId(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<Role>().notNull(),
    /** Someone who left is kept while actions and assessments name them, and is refused. */
    isActive: integer('is_active', { mode: 'boolean' }).notNull().default(true),
    /** `claims`: role and teams were copied from a token and follow the next one; nobody edits them here. */
    source: text('source').$type<'directory' | 'claims' | 'invitation'>().notNull().default('directory'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.subject] }),
    check('people_role', sql`${table.role} IN ('worker', 'lead', 'admin', 'auditor')`),
  ],
);

export const memberships = sqliteTable(
  'memberships',
  { organisationId: organisationId(), subject: text('subject').notNull(), teamId: text('team_id').notNull() },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.subject, table.teamId] }),
    foreignKey({
      columns: [table.organisationId, table.subject],
      foreignColumns: [people.organisationId, people.subject],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.organisationId, table.teamId],
      foreignColumns: [teams.organisationId, teams.id],
    }).onDelete('cascade'),
  ],
);

/**
 * Invitations: the code itself is nowhere on the server, only its SHA-256. It gets somebody with a token of the
 * organisation's issuer into the directory, once.
 */
export const invitations = sqliteTable(
  'invitations',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    codeHash: text('code_hash').notNull(),
    role: text('role').$type<Role>().notNull(),
    teams: text('teams', { mode: 'json' }).$type<string[]>().notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
    usedBy: text('used_by'),
    revokedAt: text('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique().on(table.codeHash),
    check('invitations_role', sql`${table.role} IN ('worker', 'lead', 'admin', 'auditor')`),
    index('invitations_created').on(table.organisationId, table.createdAt),
  ],
);

/**
 * The organisation's keys, by name: the keys themselves live in the browsers. During a change of key the previous one
 * still holds; under a revoked one nothing is accepted.
 */
export const pseudonymKeys = sqliteTable(
  'pseudonym_keys',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    state: text('state').$type<'active' | 'previous' | 'revoked'>().notNull(),
    /** First 16 digits of an HMAC over a fixed text: tells whether a key that was typed in is this one, and no more. */
    fingerprint: text('fingerprint').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    check('pseudonym_keys_state', sql`${table.state} IN ('active', 'previous', 'revoked')`),
    uniqueIndex('pseudonym_keys_one_active').on(table.organisationId).where(sql`state = 'active'`),
  ],
);
