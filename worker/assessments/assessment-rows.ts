import { and, eq, or, sql } from 'drizzle-orm';
import type { AssessmentContent, AssessmentScope } from '../../shared/contract/supervision-assessments.ts';
import { supervisionAssessments } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

export type AssessmentRow = typeof supervisionAssessments.$inferSelect;

/** The teams that a scope names; none when it is the whole organisation. */
export const teamsIn = (scope: AssessmentScope): readonly string[] =>
  scope.kind === 'organisation' ? [] : scope.teams;

/** A lead sees those about the whole organisation, or with an own team in the scope; an admin all. */
export function maySee({ actor }: Context, scope: AssessmentScope): boolean {
  if (actor.role === 'admin' || scope.kind === 'organisation') return true;
  return actor.teams.some(({ id }) => teamsIn(scope).includes(id));
}

/** The same as a condition. */
export function isVisible({ actor }: Context) {
  const own = JSON.stringify(actor.teams.map(({ id }) => id));
  return and(
    eq(supervisionAssessments.organisationId, actor.organisation.id),
    actor.role === 'admin' ? undefined : or(isAboutAll, hasTeamIn(own)),
  );
}

export const isAboutAll = sql`${supervisionAssessments.scope} ->> 'kind' = 'organisation'`;

/** @param teams ids as a JSON array */
export const hasTeamIn = (teams: string) => sql`EXISTS (
  SELECT 1 FROM json_each(${supervisionAssessments.scope}, '$.teams') AS own
  WHERE own.value IN (SELECT value FROM json_each(${teams})))`;

export async function findVisibleAssessment(context: Context, id: string): Promise<AssessmentRow | undefined> {
  return context.db
    .select()
    .from(supervisionAssessments)
    .where(and(isVisible(context), eq(supervisionAssessments.id, id)))
    .get();
}

export async function requireAssessment(context: Context, id: string): Promise<AssessmentRow> {
  const row = await findVisibleAssessment(context, id);
  if (!row) throw notFound();
  return row;
}

/** Undefined when there is none at all; one that the caller may not see is not found. */
export async function findAssessment(context: Context, id: string): Promise<AssessmentRow | undefined> {
  const row = await context.db
    .select()
    .from(supervisionAssessments)
    .where(
      and(eq(supervisionAssessments.organisationId, context.actor.organisation.id), eq(supervisionAssessments.id, id)),
    )
    .get();
  if (row && !maySee(context, row.scope)) throw notFound();
  return row;
}

const notFound = () => new ApiError('not-found', 'Deze toetsing bestaat niet.', { reason: 'assessment' });

export const changedMeanwhile = (currentVersion: number) =>
  new ApiError(
    'conflict',
    'Iemand anders heeft deze toetsing intussen gewijzigd. Bekijk het verschil en sla daarna opnieuw op.',
    { currentVersion, reason: 'version' },
  );

export const isVersion = ({ actor }: Context, { id, version }: AssessmentRow) =>
  and(
    eq(supervisionAssessments.organisationId, actor.organisation.id),
    eq(supervisionAssessments.id, id),
    eq(supervisionAssessments.version, version),
  );

/** What people fill in, as the contract has it. */
export function contentOf(row: AssessmentRow): AssessmentContent {
  const { title, ruleSetId, revision, scope, retestOf, plan, deviation, themeDeviations } = row;
  return {
    title,
    ruleSet: ruleSetId,
    revision,
    scope,
    ...(retestOf !== null && { retestOf }),
    plan,
    ...(deviation !== null && { deviation }),
    themeDeviations,
  };
}
