import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import { organisationId, teams } from './directory.ts';
import { ruleSetRevisions } from './rule-sets.ts';

export type PackedOutcomes = Record<string, Outcome>;

/** The latest result of one dossier under one rule set. The dossier is a pseudonym of which the key is not here. */
export const dossierResults = sqliteTable(
  'dossier_results',
  {
    organisationId: organisationId(),
    dossier: text('dossier').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    revision: integer('revision').notNull(),
    teamId: text('team_id').notNull(),
    /** `{ requirement: outcome }`; triggers unpack it into the counters. */
    outcomes: text('outcomes', { mode: 'json' }).$type<PackedOutcomes>().notNull(),
    assessedAt: text('assessed_at').notNull(),
    submissionId: text('submission_id').notNull(),
    receivedAt: text('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.dossier, table.ruleSetId] }),
    foreignKey({ columns: [table.organisationId, table.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    foreignKey({
      columns: [table.organisationId, table.ruleSetId, table.revision],
      foreignColumns: [ruleSetRevisions.organisationId, ruleSetRevisions.ruleSetId, ruleSetRevisions.revision],
    }),
    index('dossier_results_received').on(table.organisationId, table.teamId, table.ruleSetId, table.receivedAt),
  ],
);

/** Number of dossiers of a team per requirement and outcome. Written by triggers on `dossier_results` only. */
export const counters = sqliteTable(
  'counters',
  {
    organisationId: organisationId(),
    teamId: text('team_id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    requirement: text('requirement').notNull(),
    outcome: text('outcome').$type<Outcome>().notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.teamId, table.ruleSetId, table.requirement, table.outcome],
    }),
    check('counters_count', sql`${table.count} >= 0`),
  ],
);

/** Number of dossiers of a team with a result under a rule set. Written by triggers on `dossier_results` only. */
export const dossierCounts = sqliteTable(
  'dossier_counts',
  {
    organisationId: organisationId(),
    teamId: text('team_id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.teamId, table.ruleSetId] }),
    check('dossier_counts_count', sql`${table.count} >= 0`),
  ],
);

/**
 * Submissions from a clock that runs ahead. They count as made on arrival, so only their id tells that one which
 * arrives again was here before.
 */
export const futureSubmissions = sqliteTable(
  'future_submissions',
  { organisationId: organisationId(), id: text('id').notNull(), receivedAt: text('received_at').notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);
