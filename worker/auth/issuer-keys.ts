import { createRemoteJWKSet, type JWKSCacheInput, type JWTVerifyGetKey, jwksCache } from 'jose';
import { z } from 'zod';

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

const DISCOVERY_MAX_AGE_MS = 60 * 60 * 1000;
const TIMEOUT_MS = 5000;

/** The issuer did not answer, or not as OpenID Connect prescribes. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/**
 * Keys per issuer, for as long as the isolate lives. Only issuers of a known organisation get in here, so nobody can
 * fill it. A key set looks for new keys itself: when it is 10 minutes old, and when a token names an unknown key.
 */
const cache = new Map<string, IssuerKeys & { readonly discoveredAt: number }>();

export interface IssuerKeys {
  readonly find: JWTVerifyGetKey;
  /** Of the key set that was fetched last: its `uat` is when. */
  readonly fetched: JWKSCacheInput;
}

export async function keysOf(issuer: string): Promise<IssuerKeys> {
  const cached = cache.get(issuer);
  if (cached && Date.now() - cached.discoveredAt < DISCOVERY_MAX_AGE_MS) return cached;
  const fetched: JWKSCacheInput = {};
  const find = createRemoteJWKSet(await discoverKeySet(issuer), { timeoutDuration: TIMEOUT_MS, [jwksCache]: fetched });
  const keys = { find, fetched, discoveredAt: Date.now() };
  cache.set(issuer, keys);
  return keys;
}

async function discoverKeySet(issuer: string): Promise<URL> {
  const url = secureUrl(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((cause) => {
    throw new IssuerUnavailable('no answer', { cause });
  });
  if (response.status !== 200) throw new IssuerUnavailable(`status ${response.status}`);
  const parsed = Discovery.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new IssuerUnavailable('not a discovery document');
  if (parsed.data.issuer !== issuer) throw new IssuerUnavailable('names another issuer');
  return secureUrl(parsed.data.jwks_uri);
}

/** Keys that come over plain http could be anyone's; on this same machine there is nobody in between. */
function secureUrl(address: string): URL {
  const url = URL.parse(address);
  const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !isSecure) throw new IssuerUnavailable('not an https address');
  return url;
}

const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
