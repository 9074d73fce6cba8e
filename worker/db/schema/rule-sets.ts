import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { organisationId } from './directory.ts';

export const ruleSets = sqliteTable(
  'rule_sets',
  { organisationId: organisationId(), id: text('id').notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

export const revisionStates = ['draft', 'published', 'retired'] as const;

/** Immutable once published: a trigger refuses everything but retiring. */
export const ruleSetRevisions = sqliteTable(
  'rule_set_revisions',
  {
    organisationId: organisationId(),
    ruleSetId: text('rule_set_id').notNull(),
    revision: integer('revision').notNull(),
    state: text('state', { enum: revisionStates }).notNull(),
    content: text('content', { mode: 'json' }).$type<RuleSetContent>().notNull(),
    /** SHA-256 of the content as canonical JSON, in hexadecimal. */
    contentHash: text('content_hash').notNull(),
    /** The first day, in the Netherlands, on which this revision is in force. */
    effectiveOn: text('effective_on'),
    publishedAt: text('published_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.ruleSetId, table.revision] }),
    foreignKey({
      columns: [table.organisationId, table.ruleSetId],
      foreignColumns: [ruleSets.organisationId, ruleSets.id],
    }),
    check('rule_set_revisions_state', sql`${table.state} IN ('draft', 'published', 'retired')`),
    check(
      'rule_set_revisions_published',
      sql`${table.state} = 'draft' OR (${table.effectiveOn} IS NOT NULL AND ${table.publishedAt} IS NOT NULL)`,
    ),
  ],
);

/** Which requirements a revision has, in its order. Kept in step with the content by triggers. */
export const revisionRequirements = sqliteTable(
  'revision_requirements',
  {
    organisationId: organisationId(),
    ruleSetId: text('rule_set_id').notNull(),
    revision: integer('revision').notNull(),
    requirement: text('requirement').notNull(),
    subject: text('subject').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.ruleSetId, table.revision, table.requirement] }),
    foreignKey({
      columns: [table.organisationId, table.ruleSetId, table.revision],
      foreignColumns: [ruleSetRevisions.organisationId, ruleSetRevisions.ruleSetId, ruleSetRevisions.revision],
    }).onDelete('cascade'),
  ],
);
