import { type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { DossierState, ReadDossierState } from '../../shared/contract/dossier-state.ts';
import { validUntil } from '../../shared/domain/attestation.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { requireOwnTeam } from '../auth/require-team.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';
import { isOwnMark } from './judge-mark.ts';

type Asked = z.output<typeof ReadDossierState.request>;

/**
 * What colleagues of the team answered about a dossier and still holds: of each judged requirement the answer that counts,
 * every waiver in force and every context answer.
 */
export async function readDossierState(context: Context, asked: Asked): Promise<DossierState> {
  const { db, actor, now } = context;
  const team = await requireOwnTeam(context, asked.team, 'U hoort niet bij dit team.');
  const today = dayInAmsterdam(now);
  const dossiers = JSON.stringify([asked.dossier, asked.formerDossier ?? asked.dossier]);
  const isHere = sql`organisation_id = ${actor.organisation.id} AND team_id = ${team.id}
    AND dossier IN (SELECT value FROM json_each(${dossiers}))`;
  const [attested, waived, answers] = await db.batch([
    allRows<Row & Pick<DossierState['attestations'][number], 'answer' | 'redo'>>(
      db,
      select(
        sql`answer, redo`,
        sql`attestations WHERE ${isHere} AND on_day <= ${today} ORDER BY on_day, recorded_at, id`,
      ),
    ),
    allRows<Row & Pick<DossierState['waivers'][number], 'reason' | 'expiresOn'>>(
      db,
      select(
        sql`reason, expires_on AS expiresOn`,
        sql`waivers WHERE ${isHere} AND on_day <= ${today} AND expires_on >= ${today} ORDER BY expires_on, id`,
      ),
    ),
    allRows<{ fact: string; value: string | null; answeredAt: string }>(
      db,
      sql`SELECT fact, value, answered_at AS answeredAt FROM context_answers WHERE ${isHere} ORDER BY answered_at`,
    ),
  ]);
  const counting = new Map(attested.map((each) => [`${each.ruleSet} ${each.requirement}`, each]));
  const isOwn = ({ judge, ...judged }: Row) => isOwnMark(context, judge, judged, asked.formerDossier);
  const latest = new Map(answers.map((each) => [each.fact, each]));
  return {
    attestations: await Promise.all(
      [...counting.values()]
        .filter((each) => validUntil(each) >= today)
        .map(async (each) => {
          const { id, ruleSet, requirement, answer, on, redo } = each;
          return { id, ruleSet, requirement, answer, on, redo, isOwn: await isOwn(each) };
        }),
    ),
    waivers: await Promise.all(
      waived.map(async (each) => {
        const { id, ruleSet, requirement, reason, on, expiresOn } = each;
        return { id, ruleSet, requirement, reason, on, expiresOn, isOwn: await isOwn(each) };
      }),
    ),
    answers: [...latest.values()].flatMap(({ fact, value, answeredAt }) =>
      // Safe: only a fact of the vocabulary was let in.
      value === null
        ? []
        : [{ fact: fact as DossierState['answers'][number]['fact'], value: JSON.parse(value), answeredAt }],
    ),
  };
}

interface Row {
  readonly id: string;
  readonly dossier: string;
  readonly ruleSet: string;
  readonly requirement: string;
  readonly on: string;
  readonly judge: string;
}

const select = (own: SQL, from: SQL): SQL =>
  sql`SELECT id, dossier, rule_set_id AS ruleSet, requirement, on_day AS "on", judge, ${own} FROM ${from}`;
