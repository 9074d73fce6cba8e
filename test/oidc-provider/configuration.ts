/// <reference path="./types.d.ts" />
import { errors, interactionPolicy, type KoaContext } from 'oidc-provider';
import { accounts } from './accounts.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { errorPage, signedOutPage, signOutPage } from './pages.ts';
import type { Secrets } from './secrets.ts';

export const CLIENT_ID = 'dossierlens-extension';
const RESOURCE_SCOPE = 'dossierlens';
const EXTENSION_ORIGIN = /^(chrome|moz)-extension:\/\/[0-9a-z-]+$/;
const HOUR = 60 * 60;

export interface ProviderSettings {
  readonly audience: string;
  readonly redirectUris: readonly string[];
  readonly accessTokenSeconds: number;
}

export function configurationOf({ audience, redirectUris, accessTokenSeconds }: ProviderSettings, secrets: Secrets) {
  return {
    adapter: createMemoryAdapter(),
    jwks: { keys: [secrets.signingKey] },
    cookies: { keys: [secrets.cookieKey] },
    clients: [
      {
        client_id: CLIENT_ID,
        client_name: 'Dossierlens',
        // Firefox's identity API returns to a loopback address, which only a native client may use.
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: redirectUris,
        post_logout_redirect_uris: redirectUris,
      },
    ],
    scopes: ['openid', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context: KoaContext, subject: string) => findAccount(subject),
    loadExistingGrant: (context: KoaContext) => grantEverything(context, audience),
    // Without this check a native client would have to ask for consent each time, and could not renew silently.
    interactions: { policy: policyWithout('native_client_prompt') },
    // As the large providers do: a refresh token also when consent was not asked for explicitly.
    issueRefreshToken: async () => true,
    expiresWithSession: async () => false,
    clientBasedCORS: (_context: KoaContext, origin: string) => EXTENSION_ORIGIN.test(origin),
    renderError: async (context: KoaContext, out: { error: string; error_description?: string }) => {
      answerHtml(context, errorPage(out.error, out.error_description ?? ''));
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: async () => true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => audience,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_context: KoaContext, resource: string) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return { scope: RESOURCE_SCOPE, audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context: KoaContext, form: string) => answerHtml(context, signOutPage(form)),
        postLogoutSuccessSource: async (context: KoaContext) => answerHtml(context, signedOutPage()),
      },
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: HOUR,
      RefreshToken: 14 * 24 * HOUR,
      Interaction: HOUR,
      Session: 14 * 24 * HOUR,
      Grant: 14 * 24 * HOUR,
    },
  };
}

async function findAccount(subject: string) {
  const account = accounts.find((known) => known.subject === subject);
  return account && { accountId: subject, claims: async () => ({ sub: subject, name: account.name }) };
}

/** The extension is the organisation's own: signing in is consent. */
async function grantEverything({ oidc }: KoaContext, audience: string) {
  const { Grant } = oidc.provider;
  const existing = oidc.result?.consent?.grantId ?? oidc.session.grantIdFor(oidc.client.clientId);
  const found = existing === undefined ? undefined : await Grant.find(existing);
  if (found) return found;
  const grant = new Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(audience, RESOURCE_SCOPE);
  await grant.save();
  return grant;
}

function policyWithout(check: string) {
  const policy = interactionPolicy.base();
  policy.get('consent').checks.remove(check);
  return policy;
}

function answerHtml(context: KoaContext, html: string): void {
  context.type = 'html';
  context.body = html;
}
