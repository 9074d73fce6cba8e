import type { Context as HonoContext } from 'hono';
import type { JWTPayload } from 'jose';
import type { RememberedActor } from '../auth/authenticate-from-memory.ts';
import type { Actor, Candidate } from '../auth/find-actor.ts';
import { type Database, openDatabase } from '../db/database.ts';
import type { Env } from '../env.ts';

/** What Hono carries through a request; the actor is there once `authenticate` has run. */
export interface App {
  Bindings: Env;
  Variables: {
    requestId: string;
    actor: Actor;
    remembered: RememberedActor;
    claims: JWTPayload;
    verified: { candidate: Candidate; claims: JWTPayload };
    failure: { code: string; reason?: string };
  };
}

/** What a verb gets to work with. */
export interface Context {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Date;
  /** Stands in the answer, the log and the audit log. */
  readonly requestId: string;
  /** Makes the marks of judges; see `dossier-state/judge-mark.ts`. */
  readonly judgeSecret?: string | undefined;
  /** What the issuer signed; absent outside a request. */
  readonly claims?: JWTPayload;
  /** There when the actor was not read for this request; see `auth/authenticate-from-memory.ts`. */
  readonly remembered?: RememberedActor | undefined;
}

export const contextOf = (c: HonoContext<App>): Context => ({
  db: openDatabase(c.env.DB),
  actor: c.get('actor'),
  now: new Date(),
  requestId: c.get('requestId'),
  judgeSecret: c.env.JUDGE_SECRET,
  claims: c.get('claims'),
  remembered: c.get('remembered'),
});
