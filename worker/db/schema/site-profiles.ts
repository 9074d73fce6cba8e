import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { organisationId } from './directory.ts';

export const siteProfiles = sqliteTable(
  'site_profiles',
  { organisationId: organisationId(), id: text('id').notNull(), createdAt: text('created_at').notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

/** How to read one dossier system. Immutable once published, as a rule set is; one draft at most. */
export const siteProfileRevisions = sqliteTable(
  'site_profile_revisions',
  {
    organisationId: organisationId(),
    profileId: text('profile_id').notNull(),
    revision: integer('revision').notNull(),
    state: text('state').$type<'draft' | 'published' | 'retired'>().notNull(),
    content: text('content', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    contentHash: text('content_hash').notNull(),
    version: integer('version').notNull().default(1),
    updatedAt: text('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
    publishedAt: text('published_at'),
    publishedBy: text('published_by'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.profileId, table.revision] }),
    foreignKey({
      columns: [table.organisationId, table.profileId],
      foreignColumns: [siteProfiles.organisationId, siteProfiles.id],
    }),
    check('site_profile_revisions_state', sql`${table.state} IN ('draft', 'published', 'retired')`),
    check(
      'site_profile_revisions_published',
      sql`${table.state} = 'draft' OR (${table.publishedAt} IS NOT NULL AND ${table.publishedBy} IS NOT NULL)`,
    ),
    uniqueIndex('site_profile_revisions_one_draft')
      .on(table.organisationId, table.profileId)
      .where(sql`state = 'draft'`),
  ],
);

/** On how many pages a field was looked for and found, per day: counts that only grow. Nothing of who, which page or what. */
export const profileHealth = sqliteTable(
  'profile_health',
  {
    organisationId: organisationId(),
    profileId: text('profile_id').notNull(),
    revision: integer('revision').notNull(),
    field: text('field').notNull(),
    day: text('day').notNull(),
    expected: integer('expected').notNull(),
    found: integer('found').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.profileId, table.revision, table.field, table.day] }),
    check('profile_health_found', sql`${table.found} BETWEEN 0 AND ${table.expected}`),
    index('profile_health_day').on(table.organisationId, table.day),
  ],
);

/** Reports that were counted; the same one again adds nothing. Kept as long as a report may be late. */
export const healthReports = sqliteTable(
  'health_reports',
  { organisationId: organisationId(), id: text('id').notNull(), receivedAt: text('received_at').notNull() },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('health_reports_received').on(table.organisationId, table.receivedAt),
  ],
);
