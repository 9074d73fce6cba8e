import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface Secrets {
  readonly signingKey: JWK;
  readonly cookieKey: string;
}

/** The provider's secrets: made anew, or those that an earlier start left in the folder. */
export async function loadSecrets(stateDir: string | undefined): Promise<Secrets> {
  if (stateDir === undefined) return makeSecrets();
  const file = path.join(stateDir, 'oidc-secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const secrets = await makeSecrets();
    await mkdir(stateDir, { recursive: true });
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
    return secrets;
  }
}

async function makeSecrets(): Promise<Secrets> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signingKey = {
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
  return { signingKey, cookieKey: randomBytes(32).toString('hex') };
}
