import { and, asc, eq, gt, isNotNull, max, or } from 'drizzle-orm';
import type { Team } from '../../shared/contract/session.ts';
import type { OutcomeCounts, TeamGaps } from '../../shared/contract/team-gaps.ts';
import { outcomes } from '../../shared/domain/outcome.ts';
import { requireRole } from '../auth/require-role.ts';
import { requireOwnTeam, requireTeam } from '../auth/require-team.ts';
import { counters, dossierCounts, dossierResults, revisionRequirements } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { listRevisionsInForce, type RevisionInForce } from '../rule-sets/revisions-in-force.ts';

/** The counts of a team under each rule set in force. Read from counters: as fast at a million dossiers as at one. */
export async function readTeamGaps(context: Context, teamId: string): Promise<TeamGaps[]> {
  requireRole(context.actor, ['lead', 'admin'], 'Deze cijfers zijn voor teamleiders en beheerders.');
  const team =
    context.actor.role === 'admin'
      ? await requireTeam(context, teamId)
      : await requireOwnTeam(context, teamId, 'U kunt alleen de cijfers van uw eigen teams bekijken.');
  const inForce = await listRevisionsInForce(context);
  return Promise.all(inForce.map((revision) => readGaps(context, team, revision)));
}

async function readGaps(context: Context, team: Team, { ruleSet, revision }: RevisionInForce): Promise<TeamGaps> {
  const { db, actor } = context;
  const organisationId = actor.organisation.id;
  const [cells, [total], [latest]] = await db.batch([
    selectCells(context, team, { ruleSet, revision }),
    db
      .select({ dossiers: dossierCounts.count })
      .from(dossierCounts)
      .where(
        and(
          eq(dossierCounts.organisationId, organisationId),
          eq(dossierCounts.teamId, team.id),
          eq(dossierCounts.ruleSetId, ruleSet),
        ),
      ),
    db
      .select({ receivedAt: max(dossierResults.receivedAt) })
      .from(dossierResults)
      .where(
        and(
          eq(dossierResults.organisationId, organisationId),
          eq(dossierResults.teamId, team.id),
          eq(dossierResults.ruleSetId, ruleSet),
        ),
      ),
  ]);
  return {
    team,
    ruleSet,
    revision,
    dossiers: total?.dossiers ?? 0,
    ...(latest?.receivedAt ? { lastReceivedAt: latest.receivedAt } : {}),
    requirements: Map.groupBy(cells, (cell) => cell.requirement)
      .entries()
      .map(([requirement, counted]) => ({ requirement, counts: countsOf(counted) }))
      .toArray(),
  };
}

/**
 * The requirements about dossiers in the order of the revision, also those that nothing was counted for, and any other
 * that was counted.
 */
const selectCells = ({ db, actor }: Context, team: Team, { ruleSet, revision }: Omit<RevisionInForce, 'contentHash'>) =>
  db
    .select({ requirement: revisionRequirements.requirement, outcome: counters.outcome, count: counters.count })
    .from(revisionRequirements)
    .leftJoin(
      counters,
      and(
        eq(counters.organisationId, revisionRequirements.organisationId),
        eq(counters.teamId, team.id),
        eq(counters.ruleSetId, revisionRequirements.ruleSetId),
        eq(counters.requirement, revisionRequirements.requirement),
        gt(counters.count, 0),
      ),
    )
    .where(
      and(
        eq(revisionRequirements.organisationId, actor.organisation.id),
        eq(revisionRequirements.ruleSetId, ruleSet),
        eq(revisionRequirements.revision, revision),
        or(eq(revisionRequirements.subject, 'client-dossier'), isNotNull(counters.count)),
      ),
    )
    .orderBy(asc(revisionRequirements.position));

function countsOf(cells: readonly { outcome: string | null; count: number | null }[]): OutcomeCounts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as OutcomeCounts;
  for (const { outcome, count } of cells) if (outcome !== null) Object.assign(counts, { [outcome]: count });
  return counts;
}
