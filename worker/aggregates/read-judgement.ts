import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Agreement, RequirementDetail } from '../../shared/contract/aggregates.ts';
import { type Answer, answersOf, levels } from '../../shared/domain/answer.ts';
import { validUntil } from '../../shared/domain/attestation.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { allRows } from '../db/raw-statement.ts';
import { FORMER_MARK } from '../dossier-state/move-dossier-state.ts';
import type { Context } from '../http/context.ts';
import { isAmong, type Which } from './count-rows.ts';

type Judgement = NonNullable<RequirementDetail['judgement']>;

/** How one requirement was judged and set aside in the reader's own teams. Counts of dossiers; nobody is named. */
export async function readJudgement(context: Context, which: Which): Promise<Judgement> {
  const { db, now } = context;
  const today = dayInAmsterdam(now);
  const among = isAmong(context, which);
  const [waivers, answers, judged] = await db.batch([
    allRows<Judgement['waivers'][number]>(
      db,
      sql`SELECT reason, count(DISTINCT dossier) AS count FROM waivers
      WHERE ${among} AND on_day <= ${today} AND expires_on >= ${today} GROUP BY reason ORDER BY count DESC, reason`,
    ),
    allRows<Judgement['answers'][number]>(
      db,
      sql`SELECT answer, sum(count) AS count FROM answer_counters
      WHERE ${among} GROUP BY answer HAVING sum(count) > 0 ORDER BY answer`,
    ),
    allRows<Judged>(
      db,
      sql`SELECT dossier, judge, answer, on_day AS "on", redo FROM attestations AS a
      WHERE ${among} AND judge NOT LIKE ${`${FORMER_MARK}%`} AND EXISTS (
        SELECT 1 FROM attestations AS b
        WHERE b.organisation_id = a.organisation_id AND b.rule_set_id = a.rule_set_id
          AND b.requirement = a.requirement AND b.team_id = a.team_id AND b.dossier = a.dossier AND b.judge <> a.judge
      ) ORDER BY on_day, recorded_at, id`,
    ),
  ]);
  return { waivers, answers, agreement: countAgreement(judged) };
}

export interface Judged {
  readonly dossier: string;
  /** Tells two judges of one dossier apart, and nothing else. */
  readonly judge: string;
  readonly answer: Answer;
  readonly on: string;
  readonly redo: string;
}

/**
 * Of each dossier the last judgements of the two people who judged it last, when the earlier one still held on the day of
 * the later one.
 * @param judged by day
 */
export function countAgreement(judged: readonly Judged[]): z.output<typeof Agreement> {
  const agreement = { pairs: 0, same: 0, near: 0, apart: 0 };
  for (const ofDossier of Map.groupBy(judged, ({ dossier }) => dossier).values()) {
    const later = ofDossier.at(-1);
    const earlier = ofDossier.findLast(({ judge }) => judge !== later?.judge);
    if (!later || !earlier || validUntil(earlier) < later.on) continue;
    const distance = distanceBetween(earlier.answer, later.answer);
    if (distance === undefined) continue;
    agreement.pairs += 1;
    agreement[distance === 0 ? 'same' : distance === 1 ? 'near' : 'apart'] += 1;
  }
  return agreement;
}

/** In steps of the scale; undefined when the scale was another one meanwhile. Yes and no lie apart. */
function distanceBetween(one: Answer, other: Answer): number | undefined {
  const scale = [levels, answersOf['yes-no']].find((answers) => answers.some((answer) => answer === one));
  const [first, second] = [one, other].map((answer) => scale?.indexOf(answer) ?? -1);
  if (first === undefined || second === undefined || second === -1) return undefined;
  return Math.abs(first - second) * (scale === levels ? 1 : 2);
}
