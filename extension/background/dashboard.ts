import {
  GetDueWeeks,
  GetOverview,
  GetRequirementDetail,
  GetTrend,
  ListRequirementCounts,
  type Overview,
  RecordExport,
} from '../../shared/contract/aggregates.ts';
import type { dashboardMessages } from '../messaging/dashboard-messages.ts';
import type { ResponseOf } from '../messaging/messages.ts';
import type { Handlers } from '../messaging/serve.ts';
import { sessionItem } from '../storage/account.ts';
import { askServer } from './ask-server.ts';
import { onlyOwnPage } from './own-page.ts';
import { ruleSetsInUse } from './rule-sets.ts';
import { synchronise } from './server.ts';

/** Numbers of the server, passed on to our own pages as they are. Nothing of it is kept. */
export const dashboardHandlers: Pick<Handlers, keyof typeof dashboardMessages> = {
  'aggregates.overview': async (query, sender) => {
    onlyOwnPage(sender);
    const overview = await askServer(GetOverview, { query });
    await followTeams(overview);
    return overview;
  },
  'aggregates.requirements': async (query, sender) => {
    onlyOwnPage(sender);
    return askServer(ListRequirementCounts, { query });
  },
  'aggregates.trend': async (query, sender) => {
    onlyOwnPage(sender);
    return askServer(GetTrend, { query });
  },
  'aggregates.due-weeks': async (query, sender) => {
    onlyOwnPage(sender);
    return askServer(GetDueWeeks, { query });
  },
  'aggregates.requirement': async ({ ruleSet, requirement, ...query }, sender) => {
    onlyOwnPage(sender);
    return askServer(GetRequirementDetail, { parameters: { ruleSet, requirement }, query });
  },
  'export.record': async (exported, sender) => {
    onlyOwnPage(sender);
    return askServer(RecordExport, { body: exported });
  },
};

/** A lead who lost a team, or got one, since the sign-in: then who is signed in is asked again. */
async function followTeams({ teams }: Pick<Overview, 'teams'>): Promise<void> {
  const session = await sessionItem.get();
  if (session?.person.role !== 'lead') return;
  const own = new Set(session.teams.map(({ id }) => id));
  if (teams.some(({ team, isOwn }) => isOwn !== own.has(team.id))) await synchronise();
}

/** Content and revision of the rule sets in force. */
export async function ruleSetsForPages(): Promise<ResponseOf<'rule-sets.get'>> {
  const inUse = await ruleSetsInUse();
  return { ruleSets: inUse.map(({ content }) => content), views: inUse.map(({ view }) => view) };
}
