import { getTableColumns } from 'drizzle-orm';
import type { Submission } from '../../shared/contract/submissions.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { bindingOf } from '../db/raw-statement.ts';
import { dossierResults } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { readAssessedAt } from './assessed-at.ts';

/** A submission as the values of the row `v`, and whether its moment was not believed. */
export interface SubmissionRow {
  readonly values: readonly (string | number | null)[];
  readonly isFromFuture: boolean;
}

/** The columns of a result, as the table has them. */
export const resultColumns = Object.values(getTableColumns(dossierResults)).map(({ name }) => name);

/** What the conditions need to know of the request besides. */
const columns = [...resultColumns, 'today', 'subject', 'role', 'settings_version'];

/**
 * Begins every statement about a submission: its values once each, by name. The text of the statements is always the
 * same, so nothing is put together per request.
 */
const withRow = `WITH v(${columns.join(', ')}) AS (SELECT ${columns.map(() => '?').join(', ')})`;

/** A statement about the row `v`; it goes over the line with every submission, so without its white space. */
export const aboutRow = (text: string): string => `${withRow} ${text}`.replaceAll(/\s+/g, ' ');

/** The values of a submission, with the moment that is believed. */
export function rowOf({ actor, now, remembered }: Context, submission: Submission): SubmissionRow {
  const { at, isFromFuture } = readAssessedAt(submission.assessedAt, now);
  const outcomes: Record<string, string> = {};
  const answers: Record<string, string> = {};
  const dueWeeks: Record<string, string> = {};
  for (const { requirement, outcome, answer, dueWeek } of submission.outcomes) {
    outcomes[requirement] = outcome;
    if (answer !== undefined) answers[requirement] = answer;
    if (dueWeek !== undefined) dueWeeks[requirement] = dueWeek;
  }
  const own: Readonly<Record<string, string | number | null>> = {
    organisation_id: actor.organisation.id,
    dossier: submission.dossier,
    rule_set_id: submission.ruleSet,
    revision: submission.revision,
    team_id: submission.team,
    outcomes: JSON.stringify(outcomes),
    answers: JSON.stringify(answers),
    due_weeks: JSON.stringify(dueWeeks),
    key_id: submission.key ?? null,
    assessed_at: at,
    submission_id: submission.id.toLowerCase(),
    received_at: now.toISOString(),
    today: dayInAmsterdam(now),
    subject: actor.subject,
    role: actor.role,
    settings_version: remembered?.settingsVersion ?? null,
  };
  return { values: columns.map((name) => own[name] ?? null), isFromFuture };
}

/** @param text made by `aboutRow` */
export const statementOn = ({ db }: Context, text: string, { values }: SubmissionRow): D1PreparedStatement =>
  bindingOf(db)
    .prepare(text)
    .bind(...values);
