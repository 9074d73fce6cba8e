import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Answer } from '../../../shared/domain/answer.ts';
import type { WaiverReason } from '../../../shared/domain/waiver.ts';
import { organisationId, teams } from './directory.ts';

/** What every judgement under a pseudonym has: no person, no text. */
const underPseudonym = () => ({
  organisationId: organisationId(),
  /** Made by the sender; the same id again is the same judgement. */
  id: text('id').notNull(),
  dossier: text('dossier').notNull(),
  teamId: text('team_id').notNull(),
  ruleSetId: text('rule_set_id').notNull(),
  requirement: text('requirement').notNull(),
  /**
   * Tells of two judgements on one requirement of one dossier whether the same person made them, for undoing and for
   * agreement between judges, and nothing else: an HMAC over person, dossier and requirement with a secret of the
   * Worker, so the same person has another mark at every dossier and requirement and nothing adds up to a score.
   */
  judge: text('judge').notNull(),
  recordedAt: text('recorded_at').notNull(),
});

/** What a person answered to a judged requirement of one dossier. The latest `onDay` counts; of one day the last received. */
export const attestations = sqliteTable(
  'attestations',
  {
    ...underPseudonym(),
    answer: text('answer').$type<Answer>().notNull(),
    onDay: text('on_day').notNull(),
    redo: text('redo').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({ columns: [table.organisationId, table.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    index('attestations_dossier').on(table.organisationId, table.dossier),
    index('attestations_requirement').on(
      table.organisationId,
      table.ruleSetId,
      table.requirement,
      table.teamId,
      table.dossier,
    ),
  ],
);

/** A requirement set aside for one dossier, for a coded reason and until a day. */
export const waivers = sqliteTable(
  'waivers',
  {
    ...underPseudonym(),
    reason: text('reason').$type<WaiverReason>().notNull(),
    onDay: text('on_day').notNull(),
    expiresOn: text('expires_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({ columns: [table.organisationId, table.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    check('waivers_expiry', sql`${table.expiresOn} >= ${table.onDay}`),
    index('waivers_dossier').on(table.organisationId, table.dossier),
    // Covers "how many dossiers, per team and reason, on this day" of one requirement.
    index('waivers_requirement').on(
      table.organisationId,
      table.ruleSetId,
      table.requirement,
      table.teamId,
      table.reason,
      table.expiresOn,
    ),
  ],
);

/**
 * Ids of judgements that were taken back. One that arrives again, from an outbox that did not hear the answer, stays
 * away; kept for as long as an outbox may hold it.
 */
export const withdrawnJudgements = sqliteTable(
  'withdrawn_judgements',
  { organisationId: organisationId(), id: text('id').notNull(), withdrawnAt: text('withdrawn_at').notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] })],
);

/** A context fact answered once for a dossier: a code of the vocabulary, so that a colleague is not asked again. */
export const contextAnswers = sqliteTable(
  'context_answers',
  {
    organisationId: organisationId(),
    dossier: text('dossier').notNull(),
    fact: text('fact').notNull(),
    teamId: text('team_id').notNull(),
    /** A code or yes/no as JSON; null when the answer was taken back, which is also the latest word. */
    value: text('value', { mode: 'json' }).$type<string | boolean>(),
    answeredAt: text('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.dossier, table.fact] }),
    foreignKey({ columns: [table.organisationId, table.teamId], foreignColumns: [teams.organisationId, teams.id] }),
  ],
);

/**
 * How a lead's browser finds a dossier again: text encrypted in a browser with the organisation's key, which is not
 * here. Only while the organisation has switched this on.
 */
export const worklistReferences = sqliteTable(
  'worklist_references',
  {
    organisationId: organisationId(),
    dossier: text('dossier').notNull(),
    teamId: text('team_id').notNull(),
    keyId: text('key_id').notNull(),
    ciphertext: text('ciphertext').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.dossier] }),
    foreignKey({ columns: [table.organisationId, table.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    check('worklist_references_length', sql`length(${table.ciphertext}) <= 2048`),
  ],
);
