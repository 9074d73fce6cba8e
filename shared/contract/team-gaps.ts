import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { Outcome } from '../domain/outcome.ts';
import { Id } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';
import { Team } from './session.ts';

/** Number of dossiers per outcome; an outcome that no dossier has is 0. */
export const OutcomeCounts = z.record(Outcome, z.number().int().min(0));
export type OutcomeCounts = z.infer<typeof OutcomeCounts>;

/** The aggregated outcomes of one team under one rule set. Counts of dossiers, never anything about one dossier or worker. */
export const TeamGaps = z.object({
  team: Team,
  ruleSet: Id,
  revision: z.number().int().positive(),
  /** Dossiers with a result under this rule set. */
  dossiers: z.number().int().min(0),
  /** When the latest of these results was received; absent when there are none. */
  lastReceivedAt: IsoInstant.optional(),
  requirements: z.array(z.object({ requirement: Id, counts: OutcomeCounts })),
});
export type TeamGaps = z.infer<typeof TeamGaps>;

/** For leads of the team and admins. One entry per rule set that is in force. */
export const GetTeamGaps = {
  method: 'GET',
  path: '/v1/teams/:team/gaps',
  summary: 'The aggregated outcomes of one team under each rule set in force.',
  roles: ['lead', 'admin'],
  params: z.strictObject({ team: Id }),
  response: z.object({ gaps: z.array(TeamGaps) }),
  errors: ['not-found'],
} as const satisfies Endpoint;
