import { and, eq, lte, ne, sql } from 'drizzle-orm';
import type { AssessmentContent } from '../../shared/contract/supervision-assessments.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { ruleSetRevisions } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { type AssessmentRow, contentOf, findVisibleAssessment, maySee, teamsIn } from './assessment-rows.ts';
import { fieldsChanged } from './history.ts';
import { readRequirements } from './requirements.ts';

/** Throws unless what a new assessment says fits: a revision that is or was in force, teams and themes that exist. */
export async function requireSoundNew(context: Context, id: string, content: AssessmentContent): Promise<void> {
  await requireRevisionInForce(context, content);
  await requireScope(context, content);
  await requireThemes(context, content);
  await requireRetest(context, id, content);
}

/** Throws unless the change is one that may still be made. */
export async function requireSoundChange(
  context: Context,
  row: AssessmentRow,
  content: AssessmentContent,
): Promise<void> {
  const fields = fieldsChanged(contentOf(row), content);
  if (row.state === 'closed') throw closed();
  for (const field of ['ruleSet', 'revision', 'retestOf'] as const) {
    if (fields.includes(field)) {
      throw refuse(field, 'Dit ligt vast zodra de toetsing is gemaakt. Maak een nieuwe toetsing.');
    }
  }
  if (fields.includes('scope')) {
    if (row.state !== 'draft') {
      throw new ApiError('conflict', 'De scores zijn al vastgesteld. Zet de toetsing eerst terug naar concept.', {
        reason: row.state,
      });
    }
    await requireScope(context, content);
  }
  if (fields.includes('themeDeviations')) await requireThemes(context, content);
}

export const closed = () =>
  new ApiError('conflict', 'Deze toetsing is afgesloten. Begin een hertoets om opnieuw te scoren.', {
    reason: 'closed',
  });

const refuse = (path: string, message: string) =>
  new ApiError('malformed', message, { fields: [{ path: `assessment.${path}`, message }] });

async function requireRevisionInForce(
  { db, actor, now }: Context,
  { ruleSet, revision }: AssessmentContent,
): Promise<void> {
  const found = await db
    .select({ revision: ruleSetRevisions.revision })
    .from(ruleSetRevisions)
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        eq(ruleSetRevisions.ruleSetId, ruleSet),
        eq(ruleSetRevisions.revision, revision),
        ne(ruleSetRevisions.state, 'draft'),
        lte(ruleSetRevisions.effectiveOn, dayInAmsterdam(now)),
      ),
    )
    .get();
  if (!found) throw refuse('revision', 'Kies een revisie van de regelset die geldt of gegolden heeft.');
}

async function requireScope(context: Context, { scope }: AssessmentContent): Promise<void> {
  const { db, actor } = context;
  const teams = teamsIn(scope);
  if (new Set(teams).size < teams.length) throw refuse('scope.teams', 'Noem elk team een keer.');
  const unknown = await db.all<{ place: number }>(sql`SELECT item.key AS place
    FROM json_each(${JSON.stringify(teams)}) AS item
    WHERE item.value NOT IN (SELECT id FROM teams WHERE organisation_id = ${actor.organisation.id}) ORDER BY 1`);
  const [first] = unknown;
  if (first) throw refuse(`scope.teams.${first.place}`, 'Dit team bestaat niet.');
  if (maySee(context, scope)) return;
  throw new ApiError('forbidden', 'Neem ten minste een van uw eigen teams op.', { reason: 'team' });
}

async function requireThemes(context: Context, content: AssessmentContent): Promise<void> {
  const names = Object.keys(content.themeDeviations);
  if (names.length === 0) return;
  const requirements = await readRequirements(context, content.ruleSet, content.revision);
  const themes = new Set(requirements.map(({ theme }) => theme));
  const unknown = names.find((name) => !themes.has(name));
  if (unknown !== undefined) throw refuse(`themeDeviations.${unknown}`, 'Dit thema staat niet in de regelset.');
}

/** A re-test lies beside an assessment of the same framework that is closed. */
async function requireRetest(context: Context, id: string, { retestOf, ruleSet }: AssessmentContent): Promise<void> {
  if (retestOf === undefined) return;
  const first = retestOf === id ? undefined : await findVisibleAssessment(context, retestOf);
  if (!first) throw refuse('retestOf', 'Deze toetsing bestaat niet.');
  if (first.ruleSetId !== ruleSet) throw refuse('retestOf', 'Een hertoets gaat over dezelfde regelset.');
  if (first.state !== 'closed') throw refuse('retestOf', 'Sluit de eerste toetsing af voordat u een hertoets begint.');
}
