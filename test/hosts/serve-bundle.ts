import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Bundle, bundle } from './bundle.ts';
import type { RunningHost } from './host.ts';
import { serve } from './serve.ts';

interface Options extends Bundle {
  readonly port?: number | undefined;
  readonly title: string;
  /** Markup of the body, before the script. */
  readonly body: string;
  /** What the page has to know of its server, as `window.host`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Answers of an API as JSON; `undefined` for an address that is not one of the API. */
  readonly api?: (pathname: string) => { readonly status: number; readonly json: unknown } | undefined;
  /** Further files, by their address. */
  readonly files?: Readonly<Record<string, readonly [type: string, content: Buffer]>>;
  /** Milliseconds before an answer of the API. */
  readonly latency?: () => number;
}

// Component libraries write styles into the page; nothing may come from elsewhere.
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'";

/** A page made of one bundle, at every address that is not a file or the API's. */
export async function serveBundle({
  port,
  title,
  body,
  settings = {},
  api,
  latency,
  files = {},
  ...sources
}: Options): Promise<RunningHost> {
  const folder = await bundle(sources);
  const script = await readFile(path.join(folder, 'main.js'));
  const style = await readFile(path.join(folder, 'main.css')).catch(() => Buffer.alloc(0));
  const page = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/main.css">
<script>window.host = ${JSON.stringify(settings)};</script></head>
<body>${body}<script type="module" src="/main.js"></script></body>
</html>`;
  const all: Readonly<Record<string, readonly [type: string, content: Buffer]>> = {
    ...files,
    '/main.js': ['text/javascript; charset=utf-8', script],
    '/main.css': ['text/css; charset=utf-8', style],
  };
  return serve(
    ({ pathname }, _, response) => {
      const file = Object.hasOwn(all, pathname) ? all[pathname] : undefined;
      if (file) return void response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
      const answer = api?.(pathname);
      if (!answer) {
        const head = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
        return void response.writeHead(200, head).end(page);
      }
      const send = () => {
        response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(answer.json));
      };
      const wait = latency?.() ?? 0;
      if (wait > 0) setTimeout(send, wait);
      else send();
    },
    port === undefined ? {} : { port },
  );
}
