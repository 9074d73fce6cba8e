import { sql } from 'drizzle-orm';
import { check, foreignKey, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../../shared/contract/session.ts';
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
  },
  (table) => [unique().on(table.issuer, table.audience)],
);

/** Keys start with the organisation and references carry it along, so that no row can point into another one. */
export const organisationId = () =>
  text('organisation_id')
    .notNull()
    .references(() => organisations.id, { onDelete: 'cascade' });

export const teams = sqliteTable(
  'teams',
  { organisationId: organisationId(), id: text('id').notNull(), name: text('name').notNull() },
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
