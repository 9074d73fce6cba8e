import { and, eq } from 'drizzle-orm';
import type { Cell, OutcomeCells } from '../../shared/contract/aggregates.ts';
import type { Measurement } from '../../shared/contract/improvement-actions.ts';
import type { AssessmentScope, MeasuredSuggestion } from '../../shared/contract/supervision-assessments.ts';
import type { Level } from '../../shared/domain/answer.ts';
import { dayInAmsterdam, type IsoDate } from '../../shared/domain/date.ts';
import { levelForPercentage } from '../../shared/rules/scoring.ts';
import { supervisionMeasurements } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { measurePatterns } from '../measurements/measure-patterns.ts';
import { showMeasurement, viewerOf } from '../measurements/show-measurement.ts';
import { type AssessmentRow, teamsIn } from './assessment-rows.ts';
import { readRequirements, type Scored } from './requirements.ts';

/** What the dossiers of the scope show of each requirement about dossiers, by requirement. */
type Measured = Readonly<Record<string, Measurement>>;

/** Of a share that is not known of more dossiers than this, nothing is suggested. */
const MOST_UNKNOWN = 0.2;

/**
 * What was measured, as this reader may see it: while the assessment is a draft as the counters stand now, after that as
 * they stood when it was agreed on.
 */
export async function readSuggestions(context: Context, row: AssessmentRow): Promise<MeasuredSuggestion[]> {
  const [viewer, { day, measured }] = await Promise.all([
    viewerOf(context),
    row.state === 'draft' ? measureNow(context, row) : readKept(context, row),
  ]);
  const teams = scopeTeams(row.scope);
  return Object.entries(measured).map(([requirement, measurement]) => ({
    requirement,
    ...suggestionFrom(showMeasurement(measurement, viewer, teams)),
    measuredOn: day,
  }));
}

/** Absent for the whole organisation. A location that names no team has no dossiers of its own. */
const scopeTeams = (scope: AssessmentScope) => (scope.kind === 'organisation' ? undefined : teamsIn(scope));

export async function measureNow(context: Context, row: AssessmentRow): Promise<{ day: IsoDate; measured: Measured }> {
  const requirements = await readRequirements(context, row.ruleSetId, row.revision);
  const asked = requirements.filter(isAboutDossiers).map(({ id }) => id);
  const teams = scopeTeams(row.scope);
  const [measurement] = await measurePatterns(context.db, context.actor.organisation.id, [
    { ruleSet: row.ruleSetId, requirements: asked, ...(teams && { teams }) },
  ]);
  const byRequirement = Map.groupBy(measurement?.rows ?? [], ({ requirement }) => requirement);
  return {
    day: dayInAmsterdam(context.now),
    measured: Object.fromEntries(
      asked.map((id) => [id, { dossiers: measurement?.dossiers ?? {}, rows: byRequirement.get(id) ?? [] }]),
    ),
  };
}

async function readKept({ db, actor }: Context, { id }: AssessmentRow): Promise<{ day: IsoDate; measured: Measured }> {
  const kept = await db
    .select()
    .from(supervisionMeasurements)
    .where(
      and(
        eq(supervisionMeasurements.organisationId, actor.organisation.id),
        eq(supervisionMeasurements.assessmentId, id),
      ),
    )
    .get();
  if (!kept) throw new Error('an assessment that was agreed on has no measurement');
  return { day: kept.day, measured: kept.measurements };
}

const isAboutDossiers = ({ subject }: Scored) => subject === 'client-dossier';

/** From what the reader may see, and nothing else, so that a level cannot tell what a hidden number was. */
export function suggestionFrom({ dossiers, counts }: { dossiers: Cell; counts: OutcomeCells }) {
  const level = levelFrom(counts);
  return {
    ...(level && { level }),
    dossiers,
    met: counts.met,
    gap: counts.gap,
    unknown: together([counts.unseen, counts.unreadable]),
  };
}

/** The level of the share met of the dossiers in which it was decided; none when too much is hidden or not known. */
function levelFrom(counts: OutcomeCells): Level | undefined {
  const [met, gap] = [countIn(counts.met), countIn(counts.gap)];
  if (met === undefined || gap === undefined || met + gap === 0) return undefined;
  const open = [counts.unseen, counts.unreadable, counts['needs-judgement']].map((cell) => countIn(cell) ?? 0);
  const unknown = open.reduce((sum, count) => sum + count, 0);
  if (unknown > MOST_UNKNOWN * (met + gap + unknown)) return undefined;
  return levelForPercentage((met * 100) / (met + gap));
}

const countIn = (cell: Cell): number | undefined => ('count' in cell ? cell.count : undefined);

function together(cells: readonly Cell[]): Cell {
  const shown = cells.filter((cell) => 'count' in cell);
  if (shown.length === 0) return { hidden: 'small' };
  const count = shown.reduce((sum, cell) => sum + cell.count, 0);
  const isInexact = shown.length < cells.length || shown.some((cell) => cell.isInexact);
  return isInexact ? { count, isInexact: true } : { count };
}
