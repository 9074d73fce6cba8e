import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Configuration } from '../../extension/storage/configuration-schema.ts';
import { type DemoEcdOptions, startDemoEcd } from '../../test/demo-ecd/serve.ts';
import { type RunningOidcProvider, startOidcProvider } from '../../test/oidc-provider/start.ts';
import { portsOfLastStart, rememberPorts } from './ports.ts';
import { type RunningWorker, startWorker, type WorkerOptions } from './worker.ts';

export const AUDIENCE = 'https://api.dossierlens.example';

/** Ids that the two builds have; the addresses to which a sign-in returns follow from them. */
const CHROMIUM_ID = 'lpidlbeacegbpnmmiccdamkpbkfhlkad';
const FIREFOX_ID = 'dossierlens@dossierlens.example';

const firefoxHash = createHash('sha1').update(FIREFOX_ID).digest('hex');
export const redirectUris = [
  `https://${CHROMIUM_ID}.chromiumapp.org/`,
  `https://${firefoxHash}.extensions.allizom.org/`,
  `http://127.0.0.1/mozoauth2/${firefoxHash}`,
];

export interface StackOptions {
  /** Holds database and keys. */
  readonly stateDir: string;
  readonly ecd?: DemoEcdOptions;
  readonly isQuiet?: boolean;
}

/** The Worker, the sign-in and the fictional dossier system, running on this machine. */
export interface Stack {
  readonly ecdUrl: string;
  readonly workerUrl: string;
  readonly provider: RunningOidcProvider;
  /** What the extension needs to know to work with this stack. */
  readonly configuration: Configuration;
  stopWorker(): Promise<void>;
  /** Starts the Worker again, at the same address. */
  startWorker(): Promise<void>;
  stop(): Promise<void>;
}

/** The organisation's key for pseudonyms; the same at each start, so that dossiers stay the same ones. */
export async function organisationKey(folder: string): Promise<string> {
  const file = path.join(folder, 'organisation-key');
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFile(file, 'utf8');
}

export async function startStack({ stateDir, ecd, isQuiet = true }: StackOptions): Promise<Stack> {
  const ports = await portsOfLastStart(stateDir);
  const [provider, dossierSystem, key] = await Promise.all([
    startOidcProvider({ port: ports.provider, audience: AUDIENCE, redirectUris, stateDir }),
    startDemoEcd({ port: ports.ecd, ...ecd }),
    organisationKey(stateDir),
  ]);
  const options: WorkerOptions = {
    port: ports.worker,
    stateDir,
    issuer: provider.issuer,
    audience: AUDIENCE,
    quiet: isQuiet,
  };
  let worker: RunningWorker | undefined = await startWorker(options);
  const workerUrl = worker.url;
  await rememberPorts(stateDir, { worker: workerUrl, provider: provider.issuer, ecd: dossierSystem.url });
  const stopWorker = async () => {
    await worker?.stop();
    worker = undefined;
  };
  return {
    // A host of its own, so that the extension can be given access to it and to nothing else on this machine.
    ecdUrl: dossierSystem.url.replace('127.0.0.1', 'ecd.localhost'),
    workerUrl,
    provider,
    configuration: {
      serverUrl: workerUrl,
      issuer: provider.issuer,
      clientId: provider.clientId,
      audience: AUDIENCE,
      organisationKey: key,
      sites: ['http://ecd.localhost/*'],
    },
    stopWorker,
    async startWorker() {
      worker ??= await startWorker({ ...options, port: Number(new URL(workerUrl).port) });
    },
    async stop() {
      await Promise.allSettled([stopWorker(), provider.close(), dossierSystem.close()]);
    },
  };
}
