import type { Context as HonoContext } from 'hono';
import type { Actor } from '../auth/find-actor.ts';
import { type Database, openDatabase } from '../db/database.ts';
import type { Env } from '../env.ts';

/** What Hono carries through a request; the actor is there once `authenticate` has run. */
export interface App {
  Bindings: Env;
  Variables: { requestId: string; actor: Actor; failure: { code: string; reason?: string } };
}

/** What a verb gets to work with. */
export interface Context {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Date;
}

export const contextOf = (c: HonoContext<App>): Context => ({
  db: openDatabase(c.env.DB),
  actor: c.get('actor'),
  now: new Date(),
});
