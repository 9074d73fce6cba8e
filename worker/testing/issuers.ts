import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

export const AUDIENCE = 'https://api.dossierlens.example';

/** An issuer of tokens with keys of its own, reachable for the Worker through `fetch` only. */
export interface Issuer {
  readonly url: string;
  token(claims: JWTPayload, options?: { key?: SigningKey; expiresIn?: string; alg?: string }): Promise<string>;
  /** Replaces the key that it publishes and signs with. */
  rotate(): Promise<void>;
  readonly key: SigningKey;
  isDown: boolean;
}

export interface SigningKey {
  readonly id: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

const issuers = new Map<string, Issuer>();

export async function anIssuer(url = `https://login-${crypto.randomUUID()}.example`): Promise<Issuer> {
  let current = await aSigningKey();
  const issuer: Issuer = {
    url,
    isDown: false,
    get key() {
      return current;
    },
    async rotate() {
      current = await aSigningKey();
    },
    token: (claims, { key = current, expiresIn = '10 minutes' } = {}) =>
      new SignJWT({ aud: AUDIENCE, ...claims })
        .setProtectedHeader({ alg: key.alg, kid: key.id, typ: 'at+jwt' })
        .setIssuer((claims.iss as string | undefined) ?? url)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign(key.privateKey),
  };
  issuers.set(url, issuer);
  return issuer;
}

export async function aSigningKey(alg = 'ES256', id: string = crypto.randomUUID()): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { id, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid: id, alg, use: 'sig' } };
}

/** What the Worker's outgoing requests get to see: discovery and key set of the issuers made here, and nothing else. */
export async function answerAsIssuer(input: RequestInfo | URL): Promise<Response> {
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
  const issuer = issuers.get(origin);
  if (!issuer || issuer.isDown) throw new TypeError(`no connection to ${origin}`);
  if (pathname === '/.well-known/openid-configuration') {
    return Response.json({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` });
  }
  if (pathname === '/jwks') return Response.json({ keys: [issuer.key.publicJwk] });
  return new Response(null, { status: 404 });
}
