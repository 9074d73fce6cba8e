import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { SwitchReason } from '../../../shared/contract/switches.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import type { Tailoring } from '../../../shared/rules/tailoring.ts';
import { organisationId } from './directory.ts';

export const ruleSets = sqliteTable(
  'rule_sets',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    /** The built-in framework that it was adopted from; absent for one that was imported. */
    framework: text('framework'),
    adoptedAt: text('adopted_at'),
    adoptedBy: text('adopted_by'),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

/**
 * The text of a framework as it came in, before anything was changed on top of it. Found by its hash and never changed:
 * a revision names the edition that its tailoring was put on.
 */
export const ruleSetEditions = sqliteTable(
  'rule_set_editions',
  {
    organisationId: organisationId(),
    ruleSetId: text('rule_set_id').notNull(),
    contentHash: text('content_hash').notNull(),
    content: text('content', { mode: 'json' }).$type<RuleSetContent>().notNull(),
    source: text('source').$type<'built-in' | 'import' | 'revision'>().notNull(),
    addedAt: text('added_at').notNull(),
    addedBy: text('added_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.ruleSetId, table.contentHash] }),
    foreignKey({
      columns: [table.organisationId, table.ruleSetId],
      foreignColumns: [ruleSets.organisationId, ruleSets.id],
    }),
    check('rule_set_editions_source', sql`${table.source} IN ('built-in', 'import', 'revision')`),
  ],
);

export const revisionStates = ['draft', 'published', 'retired'] as const;

/**
 * Immutable once published: a trigger refuses everything but retiring. A rule set has one draft at most. `content` is
 * always the edition with the tailoring put on it; a draft with `proposedBy` waits for a second person.
 */
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
    publishedBy: text('published_by'),
    /** Hash of the edition; absent in a revision that came in as a whole. */
    edition: text('edition'),
    tailoring: text('tailoring', { mode: 'json' }).$type<Tailoring>(),
    /** Goes up by one each time the draft is saved; who saves on top of an older one is told. */
    version: integer('version').notNull().default(1),
    /** The published revision that the draft was begun from. */
    basedOn: integer('based_on'),
    createdAt: text('created_at'),
    createdBy: text('created_by'),
    updatedAt: text('updated_at'),
    updatedBy: text('updated_by'),
    proposedAt: text('proposed_at'),
    proposedBy: text('proposed_by'),
    retiredAt: text('retired_at'),
    retiredBy: text('retired_by'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.ruleSetId, table.revision] }),
    foreignKey({
      columns: [table.organisationId, table.ruleSetId],
      foreignColumns: [ruleSets.organisationId, ruleSets.id],
    }),
    uniqueIndex('rule_set_revisions_one_draft').on(table.organisationId, table.ruleSetId).where(sql`state = 'draft'`),
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

/**
 * What was switched off at once, without a revision: clients obey within the hour. `owner` is the rule set or site
 * profile; `target` the requirement or field in it, empty for a whole site profile.
 */
export const switches = sqliteTable(
  'switches',
  {
    organisationId: organisationId(),
    kind: text('kind').$type<'requirement' | 'site-profile'>().notNull(),
    owner: text('owner').notNull(),
    target: text('target').notNull().default(''),
    reason: text('reason').$type<SwitchReason>().notNull(),
    offSince: text('off_since').notNull(),
    offBy: text('off_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.kind, table.owner, table.target] }),
    check('switches_kind', sql`${table.kind} IN ('requirement', 'site-profile')`),
    check('switches_target', sql`${table.kind} = 'site-profile' OR ${table.target} <> ''`),
  ],
);
