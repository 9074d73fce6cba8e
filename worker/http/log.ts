import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { App } from './context.ts';

/** One line of JSON per request: ids, codes and durations. The route is its pattern, so no id of a path gets in. */
export const logRequests = createMiddleware<App>(async (c, next) => {
  const startedAt = performance.now();
  await next();
  write({
    event: 'request',
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    organisation: c.get('actor')?.organisation.id,
    ...c.get('failure'),
    durationMs: Math.round(performance.now() - startedAt),
  });
});

/** The kind and place of an unexpected error. Its message may quote what was sent, so that is left out. */
export function logFailure(requestId: string, error: Error): void {
  const place = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  write({ event: 'failure', requestId, error: error.name, place: place?.slice(0, 5).map((line) => line.trim()) });
}

function write(entry: Record<string, unknown>): void {
  // biome-ignore lint/suspicious/noConsole: the log of a Worker is its console, and this is the only place that writes it
  console.log(JSON.stringify(entry));
}
