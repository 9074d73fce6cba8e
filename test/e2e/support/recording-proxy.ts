import { once } from 'node:events';
import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: string;
  readonly body: Buffer;
  /** Of the answer; nothing when there was none. */
  readonly status: number | undefined;
}

export interface RecordingProxy {
  /** Everything that left the browser, pages, extension and the browser itself alike, in order. */
  readonly requests: RecordedRequest[];
  /** Makes Chromium send everything through here, also what goes to this machine. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

/** Submissions that the Worker accepted. */
export const acceptedIn = (requests: readonly RecordedRequest[]): RecordedRequest[] =>
  requests.filter(({ url, status }) => url.endsWith('/v1/submissions') && status === 202);

/** Passes on requests without TLS and keeps a copy. Where only a tunnel is asked for, it is refused and noted. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (incoming, answer) => {
    const url = new URL(incoming.url ?? '');
    const body = await bodyOf(incoming);
    const note = (status?: number) =>
      requests.push({
        method: incoming.method ?? '',
        url: url.href,
        headers: incoming.rawHeaders.join('\n'),
        body,
        status,
      });
    const host = url.hostname.endsWith('.localhost') ? '127.0.0.1' : url.hostname;
    const outgoing = send(
      { host, port: url.port, method: incoming.method, path: url.pathname + url.search, headers: incoming.headers },
      (answered) => {
        note(answered.statusCode);
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    outgoing.on('error', () => {
      note();
      answer.destroy();
    });
    outgoing.end(body);
  });
  server.on('connect', ({ method, url, rawHeaders }, socket) => {
    const noted = { headers: rawHeaders.join('\n'), body: Buffer.alloc(0), status: undefined };
    requests.push({ method: method ?? '', url: url ?? '', ...noted });
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    requests,
    flags: [
      `--proxy-server=http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
