import * as oauth from 'oauth4webapi';
import { browser } from 'wxt/browser';
import { MessageError } from '../messaging/send.ts';
import { type Account, accountItem, hasSignedOutItem, sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import type { Configuration } from '../storage/configuration-schema.ts';
import { serial } from '../storage/serial.ts';
import { serverStateItem } from '../storage/server-state.ts';

/** Renew when this little of the token's life is left. */
const RENEW_BEFORE_MS = 60_000;
/** A provider that does not answer must not hold up everything that waits for a token. */
const TIMEOUT_MS = 15_000;

const inTurn = serial();

interface Provider {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly options: { readonly [oauth.allowInsecureRequests]?: true; readonly signal: () => AbortSignal };
  readonly audience: string | undefined;
}

async function providerOf({ issuer, clientId, audience }: Configuration): Promise<Provider> {
  if (!issuer || !clientId) {
    throw new MessageError('conflict', 'Aanmelden kan nog niet: je organisatie heeft Dossierlens nog niet ingesteld.');
  }
  const url = new URL(issuer);
  // Only the embedded default on one machine signs in without TLS.
  const isLocal = url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  const signal = () => AbortSignal.timeout(TIMEOUT_MS);
  const options = isLocal ? { [oauth.allowInsecureRequests]: true as const, signal } : { signal };
  try {
    const response = await oauth.discoveryRequest(url, options);
    return {
      server: await oauth.processDiscoveryResponse(url, response),
      client: { client_id: clientId },
      options,
      audience,
    };
  } catch {
    throw new MessageError(
      'unreachable',
      'De aanmeldpagina van je organisatie is niet bereikbaar. Probeer het later opnieuw.',
    );
  }
}

function accountOf(tokens: oauth.TokenEndpointResponse, previous?: Account): Account {
  const lifetime = (tokens.expires_in ?? 300) * 1000;
  const refreshToken = tokens.refresh_token ?? previous?.refreshToken;
  return {
    accessToken: tokens.access_token,
    expiresAt: new Date(Date.now() + lifetime).toISOString(),
    ...(refreshToken ? { refreshToken } : {}),
  };
}

/**
 * Signs in with authorisation code and PKCE (RFC 7636) in a window of the browser.
 * @throws MessageError `cancelled` when the window was closed
 */
export async function signIn(): Promise<void> {
  const provider = await providerOf(await readConfiguration());
  const redirectUri = browser.identity.getRedirectURL();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const url = new URL(provider.server.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: provider.client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile offline_access',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    ...((await hasSignedOutItem.get()) ? { prompt: 'login' } : {}),
    ...(provider.audience ? { resource: provider.audience } : {}),
  }).toString();
  let redirect: string | undefined;
  try {
    redirect = await browser.identity.launchWebAuthFlow({ url: url.href, interactive: true });
  } catch {
    throw new MessageError('cancelled', 'Aanmelden is afgebroken. Je kunt het opnieuw proberen.');
  }
  if (!redirect) throw new MessageError('cancelled', 'Aanmelden is afgebroken. Je kunt het opnieuw proberen.');
  try {
    const parameters = oauth.validateAuthResponse(provider.server, provider.client, new URL(redirect), state);
    const response = await oauth.authorizationCodeGrantRequest(
      provider.server,
      provider.client,
      oauth.None(),
      parameters,
      redirectUri,
      verifier,
      provider.options,
    );
    const account = accountOf(await oauth.processAuthorizationCodeResponse(provider.server, provider.client, response));
    // In turn, so that a renewal of a former account that is under way does not take its place.
    await inTurn(() => accountItem.set(account));
    await hasSignedOutItem.remove();
  } catch {
    throw new MessageError('unauthenticated', 'Aanmelden is niet gelukt. Probeer het opnieuw of vraag je beheerder.');
  }
  await noteExpired(false);
}

/**
 * Signs out here at once, and tells the provider that the token it gave for renewing is not to be used any more.
 * @returns when that was told, or could not be; nothing needs to wait for it
 */
export async function signOut(): Promise<{ readonly revoked: Promise<void> }> {
  const account = await inTurn(async () => {
    const former = await accountItem.get();
    await Promise.all([accountItem.remove(), sessionItem.remove(), hasSignedOutItem.set(true)]);
    return former;
  });
  await noteExpired(false);
  return { revoked: account?.refreshToken ? revoke(account.refreshToken) : Promise.resolve() };
}

/** RFC 7009, for a provider that names the endpoint. One that cannot be reached lets the token lapse by itself. */
async function revoke(refreshToken: string): Promise<void> {
  try {
    const { server, client, options } = await providerOf(await readConfiguration());
    if (!server.revocation_endpoint) return;
    const about = { ...options, additionalParameters: { token_type_hint: 'refresh_token' } };
    const response = await oauth.revocationRequest(server, client, oauth.None(), refreshToken, about);
    await oauth.processRevocationResponse(response);
  } catch {
    // Whoever signed out is signed out here already.
  }
}

function noteExpired(isExpired: boolean): Promise<void> {
  return serverStateItem.change((state) => ({ ...state, isExpired }));
}

/**
 * A token that is good for at least a minute; undefined when nobody is signed in or the session can't be renewed.
 * @param refused a token that the server did not take; another one is fetched, unless that has happened already
 */
export function accessToken({ refused }: { readonly refused?: string } = {}): Promise<string | undefined> {
  return inTurn(async () => {
    const account = await accountItem.get();
    if (!account) return undefined;
    const isFresh = Date.parse(account.expiresAt) - Date.now() > RENEW_BEFORE_MS;
    if (isFresh && account.accessToken !== refused) return account.accessToken;
    return renew(account);
  });
}

async function renew(account: Account): Promise<string | undefined> {
  if (!account.refreshToken) return expire();
  let provider: Provider;
  let response: Response;
  try {
    provider = await providerOf(await readConfiguration());
    const { server, client, options } = provider;
    response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), account.refreshToken, options);
  } catch {
    // Not reachable: the session may be good; it is tried again later.
    return undefined;
  }
  try {
    const renewed = accountOf(
      await oauth.processRefreshTokenResponse(provider.server, provider.client, response),
      account,
    );
    await accountItem.set(renewed);
    return renewed.accessToken;
  } catch (error) {
    return isRefusal(error) ? expire() : undefined;
  }
}

/** The provider says no; an error page or an overload is no answer to whether the session is good. */
function isRefusal(error: unknown): boolean {
  if (error instanceof oauth.WWWAuthenticateChallengeError) return true;
  return error instanceof oauth.ResponseBodyError && error.status < 500 && error.status !== 429;
}

async function expire(): Promise<undefined> {
  await accountItem.remove();
  await noteExpired(true);
  return undefined;
}
