import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { JWTPayload } from 'jose';
import { type Database, openDatabase } from '../db/database.ts';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../http/context.ts';
import { limitAddress, limitPerson } from '../http/limit-rate.ts';
import { type Actor, type Candidate, findCandidates } from './find-actor.ts';
import { followClaims } from './follow-claims.ts';
import { readClaims, unauthenticated, verifyToken } from './verify-token.ts';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i;

/**
 * Lets through who carries an access token of an organisation's own issuer and has a role in that organisation.
 * Organisation, role and teams come from the directory or from what the issuer signed, never from the request.
 */
export const authenticate = createMiddleware<App>(async (c, next) => {
  const verified = await readToken(c);
  await limitPerson(c, verified.candidate.organisation.id, String(verified.claims.sub));
  await findActor(c, verified);
  await next();
});

/** The caller as the directory and the token have them at this moment. */
export async function findActor(c: HonoContext<App>, { candidate, claims }: VerifiedToken): Promise<Actor> {
  const actor = await actorOf(openDatabase(c.env.DB), candidate, claims, c.get('requestId'));
  c.set('actor', actor);
  c.set('claims', claims);
  return actor;
}

export interface VerifiedToken {
  readonly candidate: Candidate;
  readonly claims: JWTPayload;
}

/** The organisation that a valid token is for. Who brings none, or not a good one, is counted by address. */
export async function readToken(c: HonoContext<App>): Promise<VerifiedToken> {
  try {
    return await verify(c);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'unauthenticated') await limitAddress(c);
    throw error;
  }
}

export const tokenOf = (c: HonoContext<App>): string | undefined =>
  BEARER.exec(c.req.header('authorization') ?? '')?.[1];

async function verify(c: HonoContext<App>): Promise<VerifiedToken> {
  const token = tokenOf(c);
  if (token === undefined) throw unauthenticated('token-absent');
  const unverified = readClaims(token);
  const [candidate, ...others] = await findCandidates(openDatabase(c.env.DB), unverified);
  if (!candidate) throw unauthenticated('issuer-unknown');
  if (others.length > 0) throw unauthenticated('organisation-ambiguous');
  const claims = await verifyToken(token, { issuer: unverified.issuer, audience: candidate.audience });
  return { candidate, claims };
}

async function actorOf(db: Database, candidate: Candidate, claims: JWTPayload, requestId: string): Promise<Actor> {
  const { person, organisation, peopleFrom, claimMapping } = candidate;
  if (person && !person.isActive) {
    throw new ApiError(
      'forbidden',
      `Uw toegang tot ${organisation.name} is gestopt. Vraag de functioneel beheerder waarom.`,
      {
        reason: 'person-inactive',
      },
    );
  }
  if (peopleFrom === 'claims' && claimMapping) {
    return followClaims({ db, organisation, now: new Date(), requestId }, person, claims, claimMapping);
  }
  if (person) return person;
  throw new ApiError(
    'forbidden',
    `U staat nog niet in de lijst van ${organisation.name}. Vraag de functioneel beheerder om u toe te voegen.`,
    { reason: 'person-unknown' },
  );
}
