import { and, asc, eq, ne } from 'drizzle-orm';
import type { ClientSettings, Session } from '../../shared/contract/session.ts';
import { organisationSettings, pseudonymKeys, teams } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

/** Who is signed in, and what the client works by: one round trip. */
export async function readSession({ db, actor }: Context): Promise<Session> {
  const organisationId = actor.organisation.id;
  const [allTeams, [settings], keys] = await db.batch([
    db
      .select({ id: teams.id, name: teams.name, context: teams.context })
      .from(teams)
      .where(eq(teams.organisationId, organisationId))
      .orderBy(asc(teams.name), asc(teams.id)),
    db
      .select({
        worklistReferences: organisationSettings.worklistReferences,
        fourEyes: organisationSettings.fourEyes,
        smallCellMinimum: organisationSettings.smallCellMinimum,
      })
      .from(organisationSettings)
      .where(eq(organisationSettings.organisationId, organisationId)),
    db
      .select({ id: pseudonymKeys.id, state: pseudonymKeys.state, fingerprint: pseudonymKeys.fingerprint })
      .from(pseudonymKeys)
      .where(and(eq(pseudonymKeys.organisationId, organisationId), ne(pseudonymKeys.state, 'revoked')))
      .orderBy(asc(pseudonymKeys.id)),
  ]);
  const own = new Set(actor.teams.map(({ id }) => id));
  const shown = allTeams.filter(({ id }) => actor.role === 'admin' || own.has(id));
  const { id, name, context } = actor.organisation;
  return {
    person: { name: actor.name, role: actor.role },
    organisation: { id, name, context },
    teams: shown.map((team) => ({ id: team.id, name: team.name })),
    teamContext: Object.fromEntries(shown.map((team) => [team.id, team.context])),
    ...(settings && { settings: { ...settings, ...keysOf(keys) } }),
  };
}

function keysOf(
  keys: readonly { id: string; state: string; fingerprint: string }[],
): Pick<ClientSettings, 'activeKey' | 'previousKeys'> {
  const active = keys.find(({ state }) => state === 'active');
  return {
    ...(active && { activeKey: { id: active.id, fingerprint: active.fingerprint } }),
    previousKeys: keys.filter(({ state }) => state === 'previous').map(({ id }) => id),
  };
}
