import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import { IssuerUnavailable, keysOf } from './issuer-keys.ts';
import { CLOCK_SKEW_SECONDS, digestOf, recallToken, rememberToken } from './verified-tokens.ts';

/** Asymmetric ones only: with a shared secret, whoever can check a token can also make one. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const Claims = z.object({
  iss: z.string().min(1).max(500),
  sub: z.string().regex(/^[^\p{Cc}]{1,255}$/u),
  aud: z.union([z.string().max(500), z.array(z.string().max(500)).max(20)]),
});

export interface UnverifiedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
}

/** What a token says of itself, to find out whose keys must confirm it. */
export function readClaims(token: string): UnverifiedClaims {
  try {
    const { iss, sub, aud } = Claims.parse(decodeJwt(token));
    return { issuer: iss, subject: sub, audiences: [aud].flat() };
  } catch {
    throw unauthenticated('token-unreadable');
  }
}

/**
 * The claims of a token that the issuer signed for this audience, and that is valid now.
 * @param digest of the token, when it is known already
 * @throws ApiError `unauthenticated`; `unavailable` when the issuer's keys cannot be had
 */
export async function verifyToken(
  token: string,
  expected: { issuer: string; audience: string },
  digest = digestOf(token),
): Promise<JWTPayload> {
  try {
    const keys = await keysOf(expected.issuer);
    const known = recallToken(await digest, expected, keys);
    if (known) return known;
    const { payload } = await jwtVerify(token, keys.find, {
      ...expected,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    rememberToken(await digest, expected, keys, payload);
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unauthenticated('token-expired');
    if (isAboutToken(error)) throw unauthenticated('token-refused');
    const reason = error instanceof IssuerUnavailable ? 'issuer-unavailable' : 'keys-unavailable';
    throw new ApiError(
      'unavailable',
      'De aanmeldserver van uw organisatie is niet bereikbaar. Probeer het later opnieuw.',
      { reason },
    );
  }
}

export const unauthenticated = (reason: string) =>
  new ApiError('unauthenticated', 'U bent niet (meer) aangemeld. Meld u opnieuw aan.', { reason });

const aboutToken = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
];

const isAboutToken = (error: unknown) => aboutToken.some((kind) => error instanceof kind);
