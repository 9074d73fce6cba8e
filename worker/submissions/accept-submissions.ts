import type { Submission } from '../../shared/contract/submissions.ts';
import { requireOwnTeam } from '../auth/require-team.ts';
import { bindingOf, boundStatement } from '../db/raw-statement.ts';
import { moveDossierState } from '../dossier-state/move-dossier-state.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { objectionTo, requireOnce } from './acceptable.ts';
import { type Explanation, explainResult, moveResults, rememberFuture, storeResult } from './store-result.ts';
import { rowOf } from './submission-row.ts';

/** Absent when the submission was accepted. */
type Refusal = ApiError | undefined;

const MOST_ATTEMPTS = 3;

/**
 * Stores what an outbox has collected, in one round trip to the database when all is well. Each stands on its own.
 * @returns for each submission, in the same order, why it was refused
 */
export async function acceptSubmissions(context: Context, submissions: readonly Submission[]): Promise<Refusal[]> {
  const { remembered } = context;
  if (!remembered) return acceptFrom(context, submissions);
  if (isPlain(context, submissions) && (await store(context, submissions)).every(Boolean)) return [];
  // What was remembered of the caller may be the reason. What was stored already is a replay now.
  return acceptFrom({ ...context, actor: await remembered.renew(), remembered: undefined }, submissions);
}

/** Whether there is nothing to ask before storing them. */
const isPlain = ({ actor }: Context, submissions: readonly Submission[]): boolean =>
  submissions.every(
    ({ team, outcomes, formerDossier }) =>
      formerDossier === undefined &&
      actor.teams.some(({ id }) => id === team) &&
      new Set(outcomes.map(({ requirement }) => requirement)).size === outcomes.length,
  );

async function acceptFrom(context: Context, submissions: readonly Submission[]): Promise<Refusal[]> {
  const refusals: Refusal[] = await Promise.all(
    submissions.map((submission) => objectionBeforehand(context, submission)),
  );
  let open = submissions.flatMap((submission, index) => (refusals[index] ? [] : [{ submission, index }]));
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const isStored = await store(
      context,
      open.map(({ submission }) => submission),
    );
    open = open.filter((_, place) => !isStored[place]);
    if (open.length === 0) break;
    const found = await explain(
      context,
      open.map(({ submission }) => submission),
    );
    open = open.filter(({ index }, place) => {
      refusals[index] = found[place]?.refusal;
      return !refusals[index] && !found[place]?.isThere;
    });
    // What was refused a moment ago and has no objection now, came into force in between.
    if (attempt === MOST_ATTEMPTS) break;
  }
  for (const { index } of open) refusals[index] = new ApiError('unavailable', 'Probeer het over een minuut opnieuw.');
  return refusals;
}

/** What can be told without the database, or only in the rare case with it. */
async function objectionBeforehand(context: Context, submission: Submission): Promise<Refusal> {
  try {
    await requireOwnTeam(context, submission.team, 'U hoort niet bij dit team.');
    requireOnce(submission);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  if (submission.formerDossier === undefined) return undefined;
  // A change of key moves rows, which must not happen for a submission that is then refused.
  const [found] = await explain(context, [submission]);
  return found?.refusal;
}

/** One batch, so one transaction. Of a dossier twice in it the later assessment stays, as in two requests. */
async function store(context: Context, submissions: readonly Submission[]): Promise<boolean[]> {
  const { db } = context;
  const statements: D1PreparedStatement[] = [];
  const places: number[] = [];
  for (const submission of submissions) {
    const row = rowOf(context, submission);
    if (submission.formerDossier !== undefined && submission.formerDossier !== submission.dossier) {
      for (const statement of [
        ...moveResults(context, submission.formerDossier, submission.dossier),
        ...moveDossierState(context, submission.formerDossier, submission.dossier),
      ])
        statements.push(boundStatement(db, statement));
    }
    places.push(statements.length);
    statements.push(storeResult(context, row));
    if (row.isFromFuture) statements.push(rememberFuture(context, row));
  }
  const answers = await bindingOf(db).batch(statements);
  return places.map((place) => (answers[place]?.results.length ?? 0) > 0);
}

/** Why submissions were not stored: refused, or there already. */
async function explain(
  context: Context,
  submissions: readonly Submission[],
): Promise<{ refusal: Refusal; isThere: boolean }[]> {
  const answers = await bindingOf(context.db).batch<Explanation>(
    submissions.map((submission) => explainResult(context, rowOf(context, submission))),
  );
  return Promise.all(
    submissions.map(async (submission, index) => {
      const explanation = answers[index]?.results[0];
      return {
        refusal: await objectionTo(context, submission, explanation),
        isThere: explanation?.isThere === 1,
      };
    }),
  );
}
