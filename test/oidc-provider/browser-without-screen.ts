import { createHash, randomBytes } from 'node:crypto';

export interface SignInOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Whose button is pressed when the sign-in page comes up. */
  readonly subject?: string;
  /** Extra parameters of the authorisation request, such as `prompt`. */
  readonly parameters?: Record<string, string>;
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly expires_in: number;
}

/** Goes through the authorisation code flow as a browser would: keeps cookies, follows redirects, presses the button. */
export class BrowserWithoutScreen {
  readonly #cookies = new Map<string, string>();

  async signIn(options: SignInOptions): Promise<Tokens> {
    const verifier = randomBytes(32).toString('base64url');
    const { searchParams } = await this.authorize(options, createHash('sha256').update(verifier).digest('base64url'));
    const code = searchParams.get('code');
    if (code === null) throw new Error(`signing in failed: ${searchParams.get('error')}`);
    return requestTokens(options, { grant_type: 'authorization_code', code, code_verifier: verifier });
  }

  /** The address that the provider returns to. */
  async authorize(options: SignInOptions, codeChallenge: string): Promise<URL> {
    const { issuer, clientId, redirectUri, subject, parameters } = options;
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid offline_access',
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
      state: randomBytes(8).toString('hex'),
      ...parameters,
    });
    let url = new URL(`${issuer}/auth?${query}`);
    let method = 'GET';
    for (let step = 0; step < 10; step += 1) {
      const response = await this.open(url, method);
      const location = response.headers.get('location');
      if (location !== null) {
        url = new URL(location, url);
        method = 'GET';
        if (url.href.startsWith(redirectUri)) return url;
      } else if (response.status === 200 && subject !== undefined) {
        const action = new RegExp(`action="([^"]+/${subject})"`).exec(await response.text())?.[1];
        if (action === undefined) throw new Error(`no button for ${subject} at ${url.pathname}`);
        url = new URL(action, url);
        method = 'POST';
      } else {
        throw new Error(`stopped at ${url.pathname} with status ${response.status}`);
      }
    }
    throw new Error('too many redirects');
  }

  async open(url: URL | string, method = 'GET', body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { method, redirect: 'manual', headers: { cookie }, body: body ?? null });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', ...value] = (line.split(';')[0] ?? '').split('=');
      if (value.join('=') === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value.join('='));
    }
    return response;
  }
}

export async function requestTokens(
  { issuer, clientId, redirectUri }: Pick<SignInOptions, 'issuer' | 'clientId' | 'redirectUri'>,
  parameters: Record<string, string>,
): Promise<Tokens> {
  const body = new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, ...parameters });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body });
  if (!response.ok) throw new Error(`no tokens: ${response.status} ${await response.text()}`);
  return (await response.json()) as Tokens;
}
