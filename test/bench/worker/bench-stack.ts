import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { build } from 'esbuild';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { root } from '../../../scripts/services/folders.ts';
import { applyMigrations } from '../../../scripts/services/migrate.ts';
import type { BenchRequest } from './driver.ts';

const AUDIENCE = 'https://api.dossierlens.example';
const compatibilityDate = '2026-11-01';

export interface BenchStack {
  readonly issuer: string;
  readonly audience: string;
  databaseOf(service: string): D1Database;
  tokenOf(subject: string): Promise<string>;
  /** Lets the driver send these to a service; throws when one is not answered well. Gives the last answer. */
  send(target: string, token: string, requests: readonly BenchRequest[], atOnce?: number): Promise<string>;
  close(): Promise<void>;
}

/**
 * Copies of the Worker, each with a database of its own, a bare Hono route and a driver in one workerd, so that requests
 * do not pass through Node one by one.
 */
export async function startBenchStack(workers: readonly string[]): Promise<BenchStack> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const isKeys = request.url === '/jwks';
    const body = isKeys ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = import.meta.dirname;
  const [worker, bare, driver] = await Promise.all(
    [path.join(root, 'worker/index.ts'), path.join(folder, 'bare-route.ts'), path.join(folder, 'driver.ts')].map(
      bundle,
    ),
  );
  const vars = {
    JUDGE_SECRET: 'bench',
    PERSON_REQUESTS_PER_MINUTE: '10000000',
    ADDRESS_REQUESTS_PER_MINUTE: '10000000',
  };
  const workerd = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      telemetry: { enabled: false },
      handleStructuredLogs: () => {},
      workers: [
        {
          name: 'driver',
          modules: true,
          script: driver ?? '',
          compatibilityDate,
          serviceBindings: Object.fromEntries([...workers, 'bare'].map((name) => [name, name])),
        },
        ...workers.map((name) => ({
          name,
          modules: true,
          script: worker ?? '',
          compatibilityDate,
          d1Databases: { DB: { id: name } },
          bindings: vars,
        })),
        { name: 'bare', modules: true, script: bare ?? '', compatibilityDate, d1Databases: { DB: { id: 'bare' } } },
      ],
    }),
  );
  const databases = new Map<string, D1Database>();
  for (const name of [...workers, 'bare']) {
    // Safe: the two packages describe the same binding.
    databases.set(name, (await workerd.getD1Database('DB', name)) as unknown as D1Database);
  }
  const databaseOf = (name: string): D1Database => {
    const database = databases.get(name);
    if (!database) throw new RangeError(`There is no service "${name}".`);
    return database;
  };
  for (const name of workers) await applyMigrations(databaseOf(name), path.join(root, 'worker/migrations'));
  await databaseOf('bare').prepare('CREATE TABLE bodies (id TEXT PRIMARY KEY, body TEXT NOT NULL)').run();
  const url = (await workerd.ready).origin;
  return {
    issuer,
    audience: AUDIENCE,
    databaseOf,
    tokenOf: (sub) =>
      new SignJWT({ sub, aud: AUDIENCE })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setIssuedAt()
        .setExpirationTime('2 hours')
        .sign(privateKey),
    async send(target, token, requests, atOnce = 10) {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify({ target, token, requests, atOnce }) });
      if (!response.ok) throw new Error(`The ${target} refused: ${await response.text()}`);
      return response.text();
    },
    async close() {
      await workerd.dispose();
      server.close();
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
