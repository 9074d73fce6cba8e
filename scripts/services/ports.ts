import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

export type Service = 'worker' | 'provider' | 'ecd';
export type Ports = Record<Service, number>;

const fileIn = (stateDir: string) => path.join(stateDir, 'ports.json');

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/**
 * The ports of the last start where they are still free, otherwise 0 for any free one. The address of the dossier system
 * is part of who a dossier is of, so that a new one would make every dossier a new one.
 */
export async function portsOfLastStart(stateDir: string): Promise<Ports> {
  const none: Ports = { worker: 0, provider: 0, ecd: 0 };
  const last: Partial<Ports> = await readFile(fileIn(stateDir), 'utf8').then(JSON.parse, () => none);
  const free = await Promise.all(
    (Object.keys(none) as Service[]).map(async (service) => {
      const port = last[service] ?? 0;
      return [service, port > 0 && (await isFree(port)) ? port : 0] as const;
    }),
  );
  return Object.fromEntries(free) as Ports;
}

export async function rememberPorts(stateDir: string, urls: Record<Service, string>): Promise<void> {
  const ports = Object.entries(urls).map(([service, url]) => [service, Number(new URL(url).port)]);
  await mkdir(stateDir, { recursive: true });
  await writeFile(fileIn(stateDir), JSON.stringify(Object.fromEntries(ports)));
}
