import type { AssessmentContent, SupervisionAssessment } from '../../shared/contract/supervision-assessments.ts';
import { writeAudited } from '../audit/append.ts';
import { supervisionAssessments } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import {
  type AssessmentRow,
  changedMeanwhile,
  contentOf,
  findAssessment,
  isVersion,
  requireAssessment,
} from './assessment-rows.ts';
import { fieldsChanged, historyRow } from './history.ts';
import { requireSoundChange, requireSoundNew } from './require-sound.ts';
import { showAssessment } from './show-assessment.ts';

/** Makes or changes an assessment. The same again, from somebody who did not hear the answer, is answered the same. */
export async function putAssessment(
  context: Context,
  id: string,
  { ifVersion, assessment: content }: { ifVersion: number; assessment: AssessmentContent },
): Promise<SupervisionAssessment> {
  const row = await findAssessment(context, id);
  if ((row?.version ?? 0) !== ifVersion) return answerRepeat(context, row, { ifVersion, content });
  const isWritten = row ? await change(context, row, content) : await make(context, id, content);
  const now = await requireAssessment(context, id);
  return isWritten ? showAssessment(context, now) : answerRepeat(context, now, { ifVersion, content });
}

async function answerRepeat(
  context: Context,
  row: AssessmentRow | undefined,
  { ifVersion, content }: { ifVersion: number; content: AssessmentContent },
): Promise<SupervisionAssessment> {
  const isRepeat =
    row?.version === ifVersion + 1 &&
    row.updatedBy === context.actor.subject &&
    fieldsChanged(contentOf(row), content).length === 0;
  if (isRepeat) return showAssessment(context, row);
  throw changedMeanwhile(row?.version ?? 0);
}

async function make(context: Context, id: string, content: AssessmentContent): Promise<boolean> {
  await requireSoundNew(context, id, content);
  const { db, actor, now } = context;
  const at = now.toISOString();
  const insert = db
    .insert(supervisionAssessments)
    .values({
      organisationId: actor.organisation.id,
      id,
      ruleSetId: content.ruleSet,
      revision: content.revision,
      retestOf: content.retestOf ?? null,
      ...columnsOf(content),
      state: 'draft',
      createdAt: at,
      createdBy: actor.subject,
      updatedAt: at,
      updatedBy: actor.subject,
    })
    .onConflictDoNothing();
  return writeAudited(context, actOf('assessment.create', id, content, { version: 1 }), [
    insert,
    // Last, because it is refused when the assessment was there already, with a first version of its own.
    historyRow(context, { id, version: 1, state: 'draft', fields: [] }),
  ]);
}

async function change(context: Context, row: AssessmentRow, content: AssessmentContent): Promise<boolean> {
  await requireSoundChange(context, row, content);
  const fields = fieldsChanged(contentOf(row), content);
  if (fields.length === 0) return true;
  const { db, actor, now } = context;
  const version = row.version + 1;
  return writeAudited(context, actOf('assessment.change', row.id, content, { version, fields: fields.join(',') }), [
    historyRow(context, { id: row.id, version, state: row.state, fields }),
    db
      .update(supervisionAssessments)
      .set({ ...columnsOf(content), version, updatedAt: now.toISOString(), updatedBy: actor.subject })
      .where(isVersion(context, row)),
  ]);
}

/** But for what is fixed at the first save. */
const columnsOf = ({ title, scope, plan, deviation, themeDeviations }: AssessmentContent) => ({
  title,
  scope,
  plan,
  deviation: deviation ?? null,
  themeDeviations,
});

/** Codes and ids; what people wrote stays in the assessment. */
const actOf = (
  action: string,
  id: string,
  { ruleSet, revision, scope }: AssessmentContent,
  details: { version: number; fields?: string },
) => ({
  action,
  object: { kind: 'assessment', id },
  details: { ...details, ruleSet, revision, scope: scope.kind },
});
