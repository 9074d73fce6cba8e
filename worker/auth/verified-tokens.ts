import type { JWTPayload } from 'jose';
import { forgetfulMap } from './forgetful-map.ts';
import type { IssuerKeys } from './issuer-keys.ts';

/** Clocks differ. */
export const CLOCK_SKEW_SECONDS = 60;

interface Verified {
  readonly claims: JWTPayload;
  readonly issuer: string;
  readonly audience: string;
  /** When the keys that confirmed it were fetched. */
  readonly keysOf: number | undefined;
}

/**
 * Tokens of which the signature was checked less than a minute ago, by their SHA-256: an outbox sends many messages with
 * one token, and checking a signature costs more than all else before the database. Who somebody is, is not kept here.
 */
const tokens = forgetfulMap<Verified>({ lifeMs: 60_000, mostEntries: 5000 });

interface Expected {
  readonly issuer: string;
  readonly audience: string;
}

/** The claims of a token that was verified for this issuer and audience, while it holds and the keys are the same ones. */
export function recallToken(
  digest: string,
  { issuer, audience }: Expected,
  { fetched }: IssuerKeys,
): JWTPayload | undefined {
  const known = tokens.get(digest);
  if (!known || known.issuer !== issuer || known.audience !== audience || known.keysOf !== fetched.uat)
    return undefined;
  const { exp = 0 } = known.claims;
  return Math.floor(Date.now() / 1000) - CLOCK_SKEW_SECONDS < exp ? known.claims : undefined;
}

export function rememberToken(
  digest: string,
  { issuer, audience }: Expected,
  { fetched }: IssuerKeys,
  claims: JWTPayload,
): void {
  tokens.set(digest, { claims, issuer, audience, keysOf: fetched.uat });
}

/** So that what lies in memory is not something to sign in with. */
export async function digestOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return String.fromCharCode(...new Uint8Array(digest));
}
