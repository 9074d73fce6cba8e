import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StaticPages {
  readonly port: number;
  /** Address of a page. The host decides whether the extension has access; another port is another site. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Pages by path, served at every host of this machine. An answer can be made to wait. */
export async function serveStaticPages(
  pages: Readonly<Record<string, string>>,
  delay: (path: string) => number = () => 0,
): Promise<StaticPages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const html = pages[pathname];
    const answer = () => {
      response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html ?? '');
    };
    setTimeout(answer, delay(pathname));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = 'ecd.localhost') => `http://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
