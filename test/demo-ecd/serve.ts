import { readdir, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOf } from './api.ts';
import { buildApp } from './build.ts';
import type { IsoDate } from './data/calendar.ts';
import type { Dossier } from './data/dossier.ts';
import { demoDossiers } from './data/dossiers.ts';

export interface DemoEcdOptions {
  port?: number;
  host?: string;
  today?: IsoDate;
  /** Least and most milliseconds an answer of the API takes. */
  latency?: readonly [number, number];
  dossiers?: Dossier[];
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

export async function startDemoEcd(options: DemoEcdOptions = {}): Promise<{ url: string; close(): Promise<void> }> {
  const { port = 0, host = '127.0.0.1', latency = [40, 160], today = todayInNetherlands() } = options;
  const dossiers = options.dossiers ?? demoDossiers(today);
  const assets = await readAssets(await buildApp());
  const page = assets.get('/index.html');
  if (!page) throw new Error('The build of the demo ECD has no index.html.');

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (pathname.startsWith('/api/')) return void answerApi(pathname, response);
    const asset = assets.get(pathname);
    if (!asset && pathname.startsWith('/assets/')) return void response.writeHead(404).end();
    // Any other address is a screen: the app itself says so when it does not exist.
    const { body, type } = asset ?? page;
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-cache' });
    response.end(body);
  });

  async function answerApi(pathname: string, response: ServerResponse): Promise<void> {
    const [least, most] = latency;
    await sleep(least + Math.random() * Math.max(0, most - least));
    const found = answerOf({ dossiers, today }, pathname);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(found ?? { melding: 'Niet gevonden' }));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function readAssets(folder: string): Promise<Map<string, { body: Buffer; type: string }>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return [path.slice(folder.length).replaceAll('\\', '/'), { body: await readFile(path), type }] as const;
  });
  return new Map(await Promise.all(read));
}

const todayInNetherlands = (): IsoDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date());

if (import.meta.main) {
  const { url } = await startDemoEcd({ port: Number(process.env.PORT ?? 0) });
  console.log(`Lindeplein (demo-ECD): ${url}`);
}
