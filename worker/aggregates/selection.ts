import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Precision } from '../../shared/contract/aggregates.ts';
import type { Team } from '../../shared/contract/session.ts';
import { appendAudit } from '../audit/append.ts';
import { dossierResults, organisationSettings, teams } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import type { Protection } from './cells.ts';

/** Which teams an answer is about, and how it may be told. */
export interface Selection {
  readonly teams: readonly (Team & { readonly isOwn: boolean })[];
  readonly minimum: number;
  /** For numbers of these teams together: as they are when every one is the reader's own. */
  readonly protection: Protection;
}

/** The teams asked for, or all of the organisation; those of the caller first. For an admin none are own. */
export async function selectTeams({ db, actor }: Context, asked: string | undefined): Promise<Selection> {
  const organisationId = actor.organisation.id;
  const [rows, [settings]] = await db.batch([
    db
      .select({ id: teams.id, name: teams.name })
      .from(teams)
      .where(eq(teams.organisationId, organisationId))
      .orderBy(teams.name, teams.id),
    db
      .select({ minimum: organisationSettings.smallCellMinimum })
      .from(organisationSettings)
      .where(eq(organisationSettings.organisationId, organisationId)),
  ]);
  const wanted = asked === undefined ? undefined : new Set(asked.split(','));
  const own = new Set(actor.role === 'lead' ? actor.teams.map(({ id }) => id) : []);
  const chosen = rows
    .filter(({ id }) => !wanted || wanted.has(id))
    .map((team) => ({ ...team, isOwn: own.has(team.id) }))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
  if (wanted && chosen.length < wanted.size) {
    throw new ApiError('not-found', 'Een van deze teams bestaat niet. Kies de teams opnieuw.', { reason: 'team' });
  }
  const minimum = settings?.minimum ?? 8;
  return { teams: chosen, minimum, protection: chosen.every(({ isOwn }) => isOwn) ? undefined : minimum };
}

export const protectionOf = ({ minimum }: Selection, { isOwn }: { readonly isOwn: boolean }): Protection =>
  isOwn ? undefined : minimum;

export const precisionOf = (protection: Protection): z.output<typeof Precision> =>
  protection === undefined ? 'exact' : 'rounded';

/**
 * What stands in every answer. The last moment is a look-up in an index per team, not a count. Of another's team with few
 * dossiers it is not told: that there is one, would tell that they are not 0.
 */
export async function aboutOf({ db, actor }: Context, { teams: chosen, minimum, protection }: Selection) {
  const own = chosen.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  const latest = sql<string | null>`(
    SELECT max(${dossierResults.receivedAt}) FROM ${dossierResults}
    WHERE ${dossierResults.organisationId} = ${actor.organisation.id} AND ${dossierResults.teamId} = item.value
      AND ${dossierResults.ruleSetId} = rule_sets.id)`;
  const row = await db.get<{ at: string | null }>(sql`SELECT max(${latest}) AS at
    FROM json_each(${JSON.stringify(chosen.map(({ id }) => id))}) AS item, rule_sets
    WHERE rule_sets.organisation_id = ${actor.organisation.id} AND (
      item.value IN (SELECT value FROM json_each(${JSON.stringify(own)})) OR EXISTS (
        SELECT 1 FROM dossier_counts AS d
        WHERE d.organisation_id = rule_sets.organisation_id AND d.team_id = item.value
          AND d.rule_set_id = rule_sets.id AND d.count >= ${minimum}))`);
  const about = { minimum, roundedTo: 5 as const };
  return row?.at ? { ...about, lastReceivedAt: coarse(row.at, protection) } : about;
}

const coarse = (at: string, protection: Protection): string =>
  protection === undefined ? `${at.slice(0, 13)}:00:00.000Z` : `${at.slice(0, 10)}T00:00:00.000Z`;

/** Looking at numbers is written in the audit log: which view of how many teams, and whether they were all own. */
export function recordView(context: Context, view: string, { teams: chosen }: Selection): Promise<void> {
  return appendAudit(context, {
    action: 'aggregate.view',
    object: { kind: 'view', id: view },
    details: { teams: chosen.length, own: chosen.filter(({ isOwn }) => isOwn).length },
  });
}
