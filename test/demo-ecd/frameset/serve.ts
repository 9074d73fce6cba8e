import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IsoDate } from '../data/calendar.ts';
import type { Dossier } from '../data/dossier.ts';
import { demoDossiers } from '../data/dossiers.ts';
import { style } from './layout.ts';
import type { Markup } from './markup.ts';
import { dagrap } from './pages/dagrap.ts';
import { frameset, header, menu, opened, search } from './pages/frame.ts';
import { gesprek } from './pages/gesprek.ts';
import { omgeving } from './pages/omgeving.ts';
import { files, plan, planSheet } from './pages/plan.ts';
import { presentie } from './pages/presentie.ts';
import { veilig } from './pages/veilig.ts';
import { zorg } from './pages/zorg.ts';

export interface FramesetOptions {
  readonly port?: number;
  readonly host?: string;
  readonly today: IsoDate;
  /** Least and most milliseconds an answer takes: each frame draws its own, so they change client one by one. */
  readonly latency?: readonly [least: number, most: number];
  readonly dossiers?: readonly Dossier[];
}

const DOSSIER_PAGES: Readonly<Record<string, (dossier: Dossier, today: IsoDate) => Markup>> = {
  open: opened,
  zorg,
  plan,
  planblad: planSheet,
  stukken: files,
  gesprek,
  veilig,
  presentie,
  omgeving,
  dagrap,
};

/** The fictional ECD as an old server-rendered program in frames. */
export async function startFrameset(options: FramesetOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { port = 0, host = '127.0.0.1', latency = [0, 0], today } = options;
  const dossiers = options.dossiers ?? demoDossiers(today);

  function pageAt(url: URL): Markup | undefined {
    const name = /^\/(\w*)\.asp$/.exec(url.pathname)?.[1] ?? (url.pathname === '/' ? 'start' : '');
    const dossier = dossiers.find(({ number }) => number === url.searchParams.get('clnr'));
    if (name === 'start') return frameset();
    if (name === 'kop') return header(dossier, today);
    if (name === 'menu') return menu(dossier, dossiers);
    if (name === 'zoek') return search(dossiers);
    return dossier && Object.hasOwn(DOSSIER_PAGES, name) ? DOSSIER_PAGES[name]?.(dossier, today) : undefined;
  }

  async function answer(url: URL, response: ServerResponse): Promise<void> {
    if (url.pathname === '/zoris.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(style);
      return;
    }
    const [least, most] = latency;
    await sleep(least + Math.random() * Math.max(0, most - least));
    const found = pageAt(url);
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(found?.text ?? 'Pagina niet gevonden');
  }

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    void answer(new URL(request.url ?? '/', 'http://localhost'), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
