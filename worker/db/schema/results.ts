import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Answer } from '../../../shared/domain/answer.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import { organisationId, teams } from './directory.ts';
import { ruleSetRevisions } from './rule-sets.ts';

export type PackedOutcomes = Record<string, Outcome>;
/** Of judged requirements what was answered. */
export type PackedAnswers = Record<string, Answer>;
/** Of requirements that are due some day the ISO week of it, `2026-W31`. */
export type PackedWeeks = Record<string, string>;

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
    /** `{ requirement: answer }`; triggers unpack it into `answer_counters`. */
    answers: text('answers', { mode: 'json' }).$type<PackedAnswers>().notNull().default({}),
    /** `{ requirement: week }`; triggers unpack it into `due_counters`. */
    dueWeeks: text('due_weeks', { mode: 'json' }).$type<PackedWeeks>().notNull().default({}),
    /** Which key the pseudonym was made with; absent in results from before keys had names. */
    keyId: text('key_id'),
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
    // For the moment of the last result of a team; the night job goes by it as well, team by team.
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

/** Number of dossiers of a team per judged requirement and answer. Written by triggers on `dossier_results` only. */
export const answerCounters = sqliteTable(
  'answer_counters',
  {
    organisationId: organisationId(),
    teamId: text('team_id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    requirement: text('requirement').notNull(),
    answer: text('answer').$type<Answer>().notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.teamId, table.ruleSetId, table.requirement, table.answer] }),
    check('answer_counters_count', sql`${table.count} >= 0`),
  ],
);

/** Number of dossiers of a team per requirement and week in which it is due. Written by triggers on `dossier_results` only. */
export const dueCounters = sqliteTable(
  'due_counters',
  {
    organisationId: organisationId(),
    teamId: text('team_id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    week: text('week').notNull(),
    requirement: text('requirement').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.teamId, table.ruleSetId, table.week, table.requirement] }),
    check('due_counters_count', sql`${table.count} >= 0`),
  ],
);

/**
 * Counters as they stood at the end of a day, one row per team and requirement with a column per outcome. Written by
 * the night job; days older than a quarter are thinned to the last of each ISO week.
 */
export const counterHistory = sqliteTable(
  'counter_history',
  {
    organisationId: organisationId(),
    ruleSetId: text('rule_set_id').notNull(),
    requirement: text('requirement').notNull(),
    teamId: text('team_id').notNull(),
    day: text('day').notNull(),
    /** The revision in force on that day; where it changes, a chart marks it. */
    revision: integer('revision'),
    /** Dossiers of the team with a result under the rule set. */
    dossiers: integer('dossiers').notNull(),
    met: integer('met').notNull().default(0),
    gap: integer('gap').notNull().default(0),
    upcoming: integer('upcoming').notNull().default(0),
    needsJudgement: integer('needs_judgement').notNull().default(0),
    unseen: integer('unseen').notNull().default(0),
    unreadable: integer('unreadable').notNull().default(0),
    notApplicable: integer('not_applicable').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.ruleSetId, table.requirement, table.teamId, table.day] }),
    index('counter_history_day').on(table.organisationId, table.day, table.ruleSetId),
  ],
);

/** Days for which the night job has run, per organisation: run again, it changes nothing. */
export const nightRuns = sqliteTable(
  'night_runs',
  { organisationId: organisationId(), day: text('day').notNull(), ranAt: text('ran_at').notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.day] })],
);
