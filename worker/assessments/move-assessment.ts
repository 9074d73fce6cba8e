import type { BatchItem } from 'drizzle-orm/batch';
import type { AuditDetails } from '../../shared/contract/audit.ts';
import {
  type AssessmentState,
  assessmentSteps,
  type SupervisionAssessment,
} from '../../shared/contract/supervision-assessments.ts';
import type { Scoring } from '../../shared/rules/scoring.ts';
import { writeAudited } from '../audit/append.ts';
import { supervisionAssessments, supervisionMeasurements } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { type AssessmentRow, changedMeanwhile, contentOf, isVersion, requireAssessment } from './assessment-rows.ts';
import { concludeFrom } from './conclude.ts';
import { historyRow } from './history.ts';
import { closed } from './require-sound.ts';
import { readRequirements } from './requirements.ts';
import { readScores } from './score-rows.ts';
import { showAssessment } from './show-assessment.ts';
import { measureNow } from './suggestions.ts';

/** Takes an assessment one step further, or from agreed back to draft. */
export async function moveAssessment(
  context: Context,
  id: string,
  { ifVersion, state }: { ifVersion: number; state: AssessmentState },
): Promise<SupervisionAssessment> {
  const row = await requireAssessment(context, id);
  if (isRepeat(context, row, { ifVersion, state })) return showAssessment(context, row);
  if (row.version !== ifVersion) throw changedMeanwhile(row.version);
  requireStep(row.state, state);
  const isMoved = await write(context, row, state);
  const now = await requireAssessment(context, id);
  if (!isMoved && !isRepeat(context, now, { ifVersion, state })) throw changedMeanwhile(now.version);
  return showAssessment(context, now);
}

const isRepeat = (
  { actor }: Context,
  row: AssessmentRow,
  { ifVersion, state }: { ifVersion: number; state: AssessmentState },
) => row.version === ifVersion + 1 && row.state === state && row.updatedBy === actor.subject;

function requireStep(from: AssessmentState, to: AssessmentState): void {
  const steps: readonly AssessmentState[] = assessmentSteps[from];
  if (steps.includes(to)) return;
  if (from === 'closed') throw closed();
  throw new ApiError(
    'conflict',
    from === to ? 'De toetsing staat al zo.' : 'Stel eerst de scores vast; daarna kunt u de toetsing afsluiten.',
    { reason: `${from}-${to}` },
  );
}

async function write(context: Context, row: AssessmentRow, state: AssessmentState): Promise<boolean> {
  const { db, actor, now } = context;
  const version = row.version + 1;
  const at = now.toISOString();
  const scoring = await scoringOf(context, row);
  if (state !== 'draft') requireConclusion(scoring, state);
  const statements: BatchItem<'sqlite'>[] = [historyRow(context, { id: row.id, version, state, fields: [] })];
  if (state === 'agreed') statements.push(keepMeasurement(context, row, await measureNow(context, row)));
  const update = db
    .update(supervisionAssessments)
    .set({
      state,
      version,
      updatedAt: at,
      updatedBy: actor.subject,
      ...(state === 'closed' && { closedAt: at, closedBy: actor.subject }),
    })
    .where(isVersion(context, row));
  return writeAudited(
    context,
    {
      action: 'assessment.move',
      object: { kind: 'assessment', id: row.id },
      details: { version, from: row.state, to: state, ...(state === 'closed' && outcomeOf(scoring)) },
    },
    [...statements, update],
  );
}

async function scoringOf(context: Context, row: AssessmentRow): Promise<Scoring> {
  const [requirements, scores] = await Promise.all([
    readRequirements(context, row.ruleSetId, row.revision),
    readScores(context, row.id),
  ]);
  return concludeFrom(requirements, scores, contentOf(row).deviation);
}

/** Nothing scored is nothing to agree on; and with too much unknown the rule gives no conclusion to close with. */
function requireConclusion({ conclusion, tested, notApplicable }: Scoring, to: AssessmentState): void {
  if (tested + notApplicable === 0) {
    throw new ApiError('conflict', 'Er is nog geen score vastgesteld. Stel eerst van elke eis samen een score vast.', {
      reason: 'nothing-agreed',
    });
  }
  if (to !== 'closed' || conclusion.state === 'concluded') return;
  const message =
    conclusion.state === 'too-much-unknown'
      ? `Van ${conclusion.unknown} eisen is nog geen score vastgesteld. Score ze of zet ze op niet van toepassing.`
      : 'Alle eisen staan op niet van toepassing, dus er valt niets te besluiten. Score ten minste een eis.';
  throw new ApiError('conflict', message, { reason: conclusion.state });
}

/** What the rule said and what was decided, for the audit log. */
function outcomeOf({ conclusion }: Scoring): AuditDetails {
  return conclusion.state === 'concluded' ? { band: conclusion.band, decided: conclusion.decided } : {};
}

/** What the dossiers showed at this moment stays with the scores that were agreed on. */
function keepMeasurement(
  context: Context,
  row: AssessmentRow,
  { day, measured }: Awaited<ReturnType<typeof measureNow>>,
) {
  const { organisationId, assessmentId } = supervisionMeasurements;
  return context.db
    .insert(supervisionMeasurements)
    .values({ organisationId: row.organisationId, assessmentId: row.id, day, measurements: measured })
    .onConflictDoUpdate({ target: [organisationId, assessmentId], set: { day, measurements: measured } });
}
