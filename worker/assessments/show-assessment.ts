import type {
  AssessmentSummary,
  AssessorScore,
  SupervisionAssessment,
} from '../../shared/contract/supervision-assessments.ts';
import { type NamePerson, namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { type AssessmentRow, contentOf } from './assessment-rows.ts';
import { readHistory } from './history.ts';
import { readPinned } from './read-pinned.ts';
import { readScores, type ScoreRow } from './score-rows.ts';
import { readSuggestions } from './suggestions.ts';

/** An assessment with all that belongs to it. */
export async function showAssessment(context: Context, row: AssessmentRow): Promise<SupervisionAssessment> {
  const [pinned, scores, history, suggestions] = await Promise.all([
    readPinned(context, row),
    readScores(context, row.id),
    readHistory(context, row.id),
    readSuggestions(context, row),
  ]);
  const nameOf = await namePeople(context, [
    row.createdBy,
    ...scores.map(({ assessor }) => (assessor === '' ? null : assessor)),
    ...history.map(({ actor }) => actor),
  ]);
  const { plan, deviation, themeDeviations } = contentOf(row);
  return {
    ...summaryOf(row, nameOf),
    pinned,
    plan,
    ...(deviation && { deviation }),
    themeDeviations,
    scores: scores.map((score) => showScore(score, nameOf)),
    history: history.map(({ version, at, actor, state, fields }) => ({
      version,
      at,
      by: nameOf(actor),
      state,
      fields,
    })),
    suggestions,
  };
}

export function summaryOf(row: AssessmentRow, nameOf: NamePerson): AssessmentSummary {
  const { title, ruleSet, revision, scope, retestOf } = contentOf(row);
  return {
    id: row.id,
    title,
    ruleSet,
    revision,
    scope,
    ...(retestOf !== undefined && { retestOf }),
    version: row.version,
    state: row.state,
    createdAt: row.createdAt,
    createdBy: nameOf(row.createdBy),
    updatedAt: row.updatedAt,
    ...(row.closedAt !== null && { closedAt: row.closedAt }),
  };
}

export function showScore(row: ScoreRow, nameOf: NamePerson): AssessorScore {
  const { requirement, assessor, score, note, version, updatedAt } = row;
  return {
    requirement,
    ...(assessor !== '' && { assessor: nameOf(assessor) }),
    score,
    note,
    version,
    updatedAt,
  };
}
