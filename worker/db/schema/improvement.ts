import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  ActionChange,
  ActionPattern,
  ActionState,
  Measurement,
} from '../../../shared/contract/improvement-actions.ts';
import type {
  AssessmentScope,
  AssessmentState,
  RequirementScore,
} from '../../../shared/contract/supervision-assessments.ts';
import type { Deviation } from '../../../shared/rules/scoring.ts';
import { organisationId, people } from './directory.ts';
import { ruleSetRevisions } from './rule-sets.ts';

/** A framework scored on the level of organisation, location or teams. What is written here is about the organisation. */
export const supervisionAssessments = sqliteTable(
  'supervision_assessments',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    revision: integer('revision').notNull(),
    title: text('title').notNull(),
    scope: text('scope', { mode: 'json' }).$type<AssessmentScope>().notNull(),
    state: text('state').$type<AssessmentState>().notNull(),
    /** The assessment of which this is the re-test. */
    retestOf: text('retest_of'),
    /** A reasoned deviation from the decision rule, of the whole and per theme. */
    deviation: text('deviation', { mode: 'json' }).$type<Deviation>(),
    themeDeviations: text('theme_deviations', { mode: 'json' })
      .$type<Record<string, Deviation>>()
      .notNull()
      .default({}),
    plan: text('plan').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    updatedAt: text('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
    closedAt: text('closed_at'),
    closedBy: text('closed_by'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.ruleSetId, table.revision],
      foreignColumns: [ruleSetRevisions.organisationId, ruleSetRevisions.ruleSetId, ruleSetRevisions.revision],
    }),
    foreignKey({
      columns: [table.organisationId, table.retestOf],
      foreignColumns: [table.organisationId, table.id],
    }),
    check('supervision_assessments_state', sql`${table.state} IN ('draft', 'agreed', 'closed')`),
    index('supervision_assessments_updated').on(table.organisationId, table.updatedAt),
  ],
);

/** What one assessor scored; the assessment's agreed score has the assessor `''`. */
export const supervisionScores = sqliteTable(
  'supervision_scores',
  {
    organisationId: organisationId(),
    assessmentId: text('assessment_id').notNull(),
    requirement: text('requirement').notNull(),
    assessor: text('assessor').notNull(),
    score: text('score').$type<RequirementScore>().notNull(),
    note: text('note').notNull().default(''),
    version: integer('version').notNull().default(1),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.assessmentId, table.requirement, table.assessor] }),
    foreignKey({
      columns: [table.organisationId, table.assessmentId],
      foreignColumns: [supervisionAssessments.organisationId, supervisionAssessments.id],
    }).onDelete('cascade'),
  ],
);

/** Which steps an assessment took and which fields were changed, when and by whom; only added to. */
export const supervisionHistory = sqliteTable(
  'supervision_history',
  {
    organisationId: organisationId(),
    assessmentId: text('assessment_id').notNull(),
    /** The version of the assessment that this made. */
    version: integer('version').notNull(),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    state: text('state').$type<AssessmentState>().notNull(),
    fields: text('fields', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.assessmentId, table.version] }),
    foreignKey({
      columns: [table.organisationId, table.assessmentId],
      foreignColumns: [supervisionAssessments.organisationId, supervisionAssessments.id],
    }).onDelete('cascade'),
  ],
);

/**
 * What the dossiers showed when the assessment was agreed on, per team, so that later results change nothing in it.
 * While it is a draft there is none, or one of an earlier time.
 */
export const supervisionMeasurements = sqliteTable(
  'supervision_measurements',
  {
    organisationId: organisationId(),
    assessmentId: text('assessment_id').notNull(),
    day: text('day').notNull(),
    /** By requirement. */
    measurements: text('measurements', { mode: 'json' }).$type<Record<string, Measurement>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.assessmentId] }),
    foreignKey({
      columns: [table.organisationId, table.assessmentId],
      foreignColumns: [supervisionAssessments.organisationId, supervisionAssessments.id],
    }).onDelete('cascade'),
  ],
);

export const improvementActions = sqliteTable(
  'improvement_actions',
  {
    organisationId: organisationId(),
    id: text('id').notNull(),
    /** What it is about: a rule set, and within it a requirement or theme, in a team or everywhere. */
    pattern: text('pattern', { mode: 'json' }).$type<ActionPattern>().notNull(),
    /** The team of the pattern, for finding; empty when it is about the whole organisation. */
    teamId: text('team_id').notNull().default(''),
    title: text('title').notNull(),
    description: text('description').notNull().default(''),
    owner: text('owner').notNull(),
    dueOn: text('due_on').notNull(),
    state: text('state').$type<ActionState>().notNull(),
    assessmentId: text('assessment_id'),
    version: integer('version').notNull().default(1),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    updatedAt: text('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
    closedAt: text('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      columns: [table.organisationId, table.owner],
      foreignColumns: [people.organisationId, people.subject],
    }),
    check('improvement_actions_state', sql`${table.state} IN ('open', 'doing', 'done', 'stopped')`),
    index('improvement_actions_due').on(table.organisationId, table.dueOn),
  ],
);

/** What changed in an action, when and by whom; only added to. */
export const improvementActionHistory = sqliteTable(
  'improvement_action_history',
  {
    organisationId: organisationId(),
    actionId: text('action_id').notNull(),
    /** The version of the action that this made. */
    version: integer('version').notNull(),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    changes: text('changes', { mode: 'json' }).$type<ActionChange[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.actionId, table.version] }),
    foreignKey({
      columns: [table.organisationId, table.actionId],
      foreignColumns: [improvementActions.organisationId, improvementActions.id],
    }).onDelete('cascade'),
  ],
);

/** Outcomes of an action's pattern on a day per team, from the counters: at its beginning, then weekly, and when it is closed. */
export const improvementMeasurements = sqliteTable(
  'improvement_measurements',
  {
    organisationId: organisationId(),
    actionId: text('action_id').notNull(),
    day: text('day').notNull(),
    measurement: text('measurement', { mode: 'json' }).$type<Measurement>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.actionId, table.day] }),
    foreignKey({
      columns: [table.organisationId, table.actionId],
      foreignColumns: [improvementActions.organisationId, improvementActions.id],
    }).onDelete('cascade'),
  ],
);
