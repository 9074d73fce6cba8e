/// <reference path="./types.d.ts" />
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { CLIENT_ID, configurationOf } from './configuration.ts';
import { answerInteraction } from './interactions.ts';
import { loadSecrets } from './secrets.ts';

export interface OidcProviderOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** What access tokens are for. */
  readonly audience?: string;
  /** Where the extension's sign-in may return to. */
  readonly redirectUris: readonly string[];
  /** Keeps the signing key here; without it each start has a new one. */
  readonly stateDir?: string;
  readonly accessTokenSeconds?: number;
}

export interface RunningOidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  close(): Promise<void>;
}

/** A local OpenID Connect provider with the accounts of the demo, for a public client with PKCE. */
export async function startOidcProvider({
  port = 0,
  host = '127.0.0.1',
  audience = 'https://api.dossierlens.example',
  redirectUris,
  stateDir,
  accessTokenSeconds = 10 * 60,
}: OidcProviderOptions): Promise<RunningOidcProvider> {
  const secrets = await loadSecrets(stateDir);
  // The issuer's name holds the port, which is known only once the server listens.
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configurationOf({ audience, redirectUris, accessTokenSeconds }, secrets));
  const answer = provider.callback();
  server.on('request', (request, response) =>
    request.url?.startsWith('/interaction/')
      ? answerInteraction(provider, request, response)
      : answer(request, response),
  );
  return {
    issuer,
    clientId: CLIENT_ID,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
