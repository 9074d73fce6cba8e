import type { z } from 'zod';
import type { GetRequirementDetail, RequirementDetail } from '../../shared/contract/aggregates.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { type Listed, listRetired, readCatalogue } from './catalogue.ts';
import { NO_DOSSIERS, sumCounts, sumRows } from './cells.ts';
import { dossiersOf, readCounts } from './count-rows.ts';
import { readJudgement } from './read-judgement.ts';
import { aboutOf, precisionOf, protectionOf, recordView, selectTeams } from './selection.ts';

/** One requirement, spread over teams; of own teams also why it was set aside and how it was judged. */
export async function readRequirement(
  context: Context,
  { ruleSet, requirement: id }: z.output<typeof GetRequirementDetail.params>,
  query: z.output<typeof GetRequirementDetail.query>,
): Promise<RequirementDetail> {
  const [selection, listed] = await Promise.all([
    selectTeams(context, query.teams),
    findRequirement(context, ruleSet, id),
  ]);
  const own = selection.teams.filter(({ isOwn }) => isOwn);
  const [counts, judgement, about] = await Promise.all([
    readCounts(context, { teams: selection.teams, ruleSet, requirement: id }),
    own.length > 0 ? readJudgement(context, { teams: own, ruleSet, requirement: id }) : undefined,
    aboutOf(context, selection),
    recordView(context, 'requirement', selection),
  ]);
  const rowOf = new Map(counts.rows.map(({ team, counts: row }) => [team, row]));
  const { examples: _, ...requirement } = listed.requirement;
  const detail = {
    about,
    ruleSet,
    revision: listed.revision,
    isRetired: listed.isRetired,
    requirement,
    teams: selection.teams.map((team) => {
      const protection = protectionOf(selection, team);
      return {
        team: { id: team.id, name: team.name },
        isOwn: team.isOwn,
        precision: precisionOf(protection),
        dossiers: sumCounts(dossiersOf(counts, [team]), protection),
        counts: sumRows([rowOf.get(team.id) ?? NO_DOSSIERS], protection),
      };
    }),
  };
  return judgement ? { ...detail, judgement } : detail;
}

async function findRequirement(context: Context, ruleSet: string, id: string): Promise<Listed> {
  const { ruleSets } = await readCatalogue(context);
  const inForce = ruleSets.find((each) => each.id === ruleSet);
  const requirement = inForce?.content.requirements.find((each) => each.id === id);
  if (inForce && requirement) return { ruleSet, revision: inForce.revision, isRetired: false, requirement };
  const [retired] = await listRetired(context, [{ ruleSet, requirement: id }]);
  if (retired) return retired;
  throw new ApiError('not-found', 'Deze eis staat niet in de regelsets van uw organisatie.', { reason: 'requirement' });
}
