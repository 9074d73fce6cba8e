import type { Role, Team } from '../../../shared/contract/session.ts';
import type { TeamGaps } from '../../../shared/contract/team-gaps.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import type { send } from '../../messaging/send.ts';
import type { AccountView } from '../../messaging/views.ts';
import { type Failure, failureOf } from '../failure.ts';

/** Who looks and at which team; known before the numbers are. */
export interface Place {
  readonly account: Extract<AccountView, { state: 'signed-in' }>;
  readonly teams: readonly Team[];
  readonly team?: Team;
}

/** Why there are no numbers to show. */
export type NoticeBody =
  | { readonly kind: 'signed-out' | 'expired' | 'no-server' | 'no-team' | 'unknown-team' | 'unreachable' }
  | { readonly kind: 'no-rights'; readonly role: Role }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ReadyBody {
  readonly kind: 'ready';
  readonly gaps: readonly TeamGaps[];
  readonly ruleSets: readonly RuleSetContent[];
  /** The last refresh did not reach the server; these are the numbers from before. */
  readonly isStale?: boolean;
}

export type Body = { readonly kind: 'loading' } | ReadyBody | NoticeBody;

export interface DashboardState {
  readonly place?: Place;
  readonly body: Body;
}

const mayReadTeams: ReadonlySet<Role> = new Set(['lead', 'admin']);

/** Asks the background for everything of one team; without a team the first of the person's own. Never throws. */
export async function loadDashboard(ask: typeof send, teamId: string | undefined): Promise<DashboardState> {
  let place: Place | undefined;
  try {
    const { account, server } = await ask('connection.get', {});
    if (server === 'not-configured') return { body: { kind: 'no-server' } };
    if (account.state !== 'signed-in') return { body: { kind: account.state } };
    place = { account, teams: account.teams };
    if (!mayReadTeams.has(account.role)) return { place, body: { kind: 'no-rights', role: account.role } };
    const team = teamId ? account.teams.find(({ id }) => id === teamId) : account.teams[0];
    if (!team) return { place, body: { kind: account.teams.length > 0 ? 'unknown-team' : 'no-team' } };
    place = { ...place, team };
    const [{ gaps }, { ruleSets }] = await Promise.all([ask('gaps.get', { team: team.id }), ask('rule-sets.get', {})]);
    return { place, body: { kind: 'ready', gaps, ruleSets } };
  } catch (error) {
    return { ...(place && { place }), body: bodyOf(failureOf(error)) };
  }
}

/** The server refuses a team with `not-found` or `forbidden`: a lead may lose one while looking at it. */
function bodyOf(failure: Failure): NoticeBody {
  switch (failure.code) {
    case 'unreachable':
      return { kind: 'unreachable' };
    case 'unauthenticated':
      return { kind: 'expired' };
    case 'not-found':
    case 'forbidden':
      return { kind: 'unknown-team' };
    default:
      return { kind: 'failed', failure };
  }
}

/** Numbers of the same team stay on screen, marked as old, when only the refresh failed. */
export function keepOlder(older: DashboardState, newer: DashboardState): DashboardState {
  const isSameTeam = older.place?.team !== undefined && older.place.team.id === newer.place?.team?.id;
  if (newer.body.kind !== 'unreachable' || older.body.kind !== 'ready' || !isSameTeam) return newer;
  return { ...newer, body: { ...older.body, isStale: true } };
}
