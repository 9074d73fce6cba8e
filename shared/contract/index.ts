import { GetHealth } from './health.ts';
import { ruleSetAdminEndpoints } from './rule-set-admin.ts';
import { GetRuleSets } from './rule-sets.ts';
import { GetSession } from './session.ts';
import { Submit } from './submissions.ts';
import { GetTeamGaps } from './team-gaps.ts';

/** Every route of the API. */
export const endpoints = [GetHealth, GetSession, GetRuleSets, ...ruleSetAdminEndpoints, Submit, GetTeamGaps] as const;
