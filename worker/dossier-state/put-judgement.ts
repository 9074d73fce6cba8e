import { type SQL, sql } from 'drizzle-orm';
import { requireOwnTeam } from '../auth/require-team.ts';
import { allRows } from '../db/raw-statement.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { type Judged, judgeMark } from './judge-mark.ts';

/** Where the two kinds of judgement are kept, with the columns that only one of them has. */
interface Judgement extends Judged {
  readonly id: string;
  readonly team: string;
  readonly table: 'attestations' | 'waivers';
  readonly own: Readonly<Record<string, string>>;
  /** The column that says what was judged: another one under the same id is another judgement. */
  readonly said: string;
}

interface Findings {
  readonly isOpen: number;
  readonly isKnown: number;
  readonly isWithdrawn: number;
  readonly isSame: number;
  readonly isThere: number;
}

/**
 * Records a judgement once, in one statement: the same id again changes nothing, and one that was taken back stays away.
 * No audit row: it would be a register of who judged which dossier, which must not exist.
 */
export async function putJudgement(context: Context, judgement: Judgement): Promise<{ done: true }> {
  const { db, actor, now } = context;
  await requireOwnTeam(context, judgement.team, 'U hoort niet bij dit team.');
  const { dossier, ruleSet, requirement, team, table, own, said } = judgement;
  const id = judgement.id.toLowerCase();
  const organisation = actor.organisation.id;
  const values = {
    organisation_id: organisation,
    id,
    dossier,
    team_id: team,
    rule_set_id: ruleSet,
    requirement,
    judge: await judgeMark(context, judgement),
    recorded_at: now.toISOString(),
    ...own,
  };
  const isOpen = sql`EXISTS (SELECT 1 FROM teams WHERE organisation_id = ${organisation} AND id = ${team} AND is_closed = 0)`;
  const isKnown = sql`EXISTS (SELECT 1 FROM revision_requirements AS r
    JOIN rule_set_revisions AS v USING (organisation_id, rule_set_id, revision)
    WHERE r.organisation_id = ${organisation} AND r.rule_set_id = ${ruleSet} AND r.requirement = ${requirement}
      AND v.state <> 'draft')`;
  const isWithdrawn = sql`EXISTS (SELECT 1 FROM withdrawn_judgements
    WHERE organisation_id = ${organisation} AND id = ${id})`;
  const stored = await allRows(
    db,
    sql`INSERT INTO ${sql.raw(table)} (${sql.raw(Object.keys(values).join(', '))})
    SELECT ${list(Object.values(values))} WHERE ${isOpen} AND ${isKnown} AND NOT ${isWithdrawn}
    ON CONFLICT DO NOTHING RETURNING 1`,
  );
  if (stored.length > 0) return { done: true };
  const isThisOne = sql`organisation_id = ${organisation} AND id = ${id}`;
  const same = sql`${isThisOne} AND dossier = ${dossier} AND rule_set_id = ${ruleSet} AND requirement = ${requirement}
    AND ${sql.raw(said)} = ${own[said]}`;
  const found = await db.get<Findings>(sql`SELECT ${isOpen} AS isOpen, ${isKnown} AS isKnown,
    ${isWithdrawn} AS isWithdrawn,
    EXISTS (SELECT 1 FROM ${sql.raw(table)} WHERE ${same}) AS isSame,
    EXISTS (SELECT 1 FROM ${sql.raw(table)} WHERE ${isThisOne}) AS isThere`);
  const refusal = found && refusalOf(found);
  if (refusal) throw refusal;
  return { done: true };
}

function refusalOf({ isOpen, isKnown, isWithdrawn, isSame, isThere }: Findings): ApiError | undefined {
  if (isWithdrawn || isSame) return undefined;
  if (isThere) {
    return new ApiError('conflict', 'Onder dit nummer staat al iets anders. Leg het opnieuw vast.', { reason: 'id' });
  }
  if (!isKnown) {
    return new ApiError('not-found', 'Deze eis staat niet in de regelsets van uw organisatie.', {
      reason: 'requirement',
    });
  }
  if (!isOpen) {
    return new ApiError('conflict', 'Dit team is gesloten. Kies een ander team.', { reason: 'team-closed' });
  }
  return undefined;
}

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
