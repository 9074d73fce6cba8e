import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Role } from '../../shared/contract/session.ts';
import type { App } from '../http/context.ts';
import { limitPerson } from '../http/limit-rate.ts';
import { findActor, readToken, tokenOf, type VerifiedToken } from './authenticate.ts';
import type { Actor } from './find-actor.ts';
import { forgetfulMap } from './forgetful-map.ts';
import { requireRole } from './require-role.ts';
import { digestOf } from './verified-tokens.ts';
import { verifyToken } from './verify-token.ts';

/** What an isolate read of somebody less than a minute ago. */
export interface RememberedActor {
  /** The version of the settings that it was read under; they say whose word on role and teams counts. */
  readonly settingsVersion: number;
  /** Reads it again. Throws when the person may no longer do this. */
  renew(): Promise<Actor>;
}

interface Memory {
  readonly verified: VerifiedToken;
  readonly actor: Actor;
}

const memories = forgetfulMap<Memory>({ lifeMs: 60_000, mostEntries: 5000 });

/**
 * For routes whose statement itself checks that the person is active, has the role and belongs to the team: what was
 * remembered then only saves the question, and who left a second ago gets nothing done. Such a verb calls
 * `context.remembered.renew()` before it refuses anything, so that who came in a second ago is not turned away.
 */
export const authenticateFromMemory = (roles: readonly Role[], message: string) =>
  createMiddleware<App>(async (c, next) => {
    const memory = await recall(c);
    if (memory && roles.includes(memory.actor.role)) {
      const { verified, actor } = memory;
      await limitPerson(c, actor.organisation.id, actor.subject);
      c.set('actor', actor);
      c.set('claims', verified.claims);
      c.set('remembered', {
        settingsVersion: verified.candidate.settingsVersion,
        renew: () => readAnew(c, roles, message),
      });
    } else {
      const verified = await readToken(c);
      await limitPerson(c, verified.candidate.organisation.id, String(verified.claims.sub));
      await admit(c, verified, roles, message);
    }
    await next();
  });

async function recall(c: HonoContext<App>): Promise<Memory | undefined> {
  const token = tokenOf(c);
  if (token === undefined) return undefined;
  const digest = digestOf(token);
  const memory = memories.get(await digest);
  if (!memory) return undefined;
  const { claims, candidate } = memory.verified;
  try {
    await verifyToken(token, { issuer: String(claims.iss), audience: candidate.audience }, digest);
    return memory;
  } catch {
    // The ordinary way says what is wrong with it.
    return undefined;
  }
}

async function readAnew(c: HonoContext<App>, roles: readonly Role[], message: string): Promise<Actor> {
  memories.delete(await digestOf(tokenOf(c) ?? ''));
  return admit(c, await readToken(c), roles, message);
}

async function admit(
  c: HonoContext<App>,
  verified: VerifiedToken,
  roles: readonly Role[],
  message: string,
): Promise<Actor> {
  const actor = await findActor(c, verified);
  requireRole(actor, roles, message);
  memories.set(await digestOf(tokenOf(c) ?? ''), { verified, actor });
  return actor;
}
