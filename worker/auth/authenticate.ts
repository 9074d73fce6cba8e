import { createMiddleware } from 'hono/factory';
import { openDatabase } from '../db/database.ts';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../http/context.ts';
import { findCandidates } from './find-actor.ts';
import { readClaims, unauthenticated, verifyToken } from './verify-token.ts';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i;

/**
 * Lets through who carries an access token of an organisation's own issuer and stands in its directory. Organisation,
 * role and teams come from the directory, never from the request.
 */
export const authenticate = createMiddleware<App>(async (c, next) => {
  const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw unauthenticated('token-absent');
  const claims = readClaims(token);
  const [candidate, ...others] = await findCandidates(openDatabase(c.env.DB), claims);
  if (!candidate) throw unauthenticated('issuer-unknown');
  if (others.length > 0) throw unauthenticated('organisation-ambiguous');
  await verifyToken(token, { issuer: claims.issuer, audience: candidate.audience });
  if (!candidate.actor) {
    throw new ApiError(
      'forbidden',
      `U staat nog niet in de lijst van ${candidate.organisation.name}. Vraag de functioneel beheerder om u toe te voegen.`,
      { reason: 'person-unknown' },
    );
  }
  c.set('actor', candidate.actor);
  await next();
});
