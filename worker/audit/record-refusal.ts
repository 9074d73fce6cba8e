import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { openDatabase } from '../db/database.ts';
import type { App } from '../http/context.ts';
import { logFailure } from '../http/log.ts';
import { appendAudit } from './append.ts';

/** Who publishes alone what takes two is written by that act itself, with what it was about. */
const WRITTEN_ALREADY = 'four-eyes';

/**
 * Writes in the audit log that somebody of the organisation asked for what is not theirs: the pattern of the route and
 * the rule, no id of the path. The answer stays what it is when the log cannot be written.
 */
export const recordRefusals = createMiddleware<App>(async (c, next) => {
  await next();
  const failure = c.get('failure');
  const actor = c.get('actor');
  if (failure?.code !== 'forbidden' || failure.reason === WRITTEN_ALREADY || !actor) return;
  const requestId = c.get('requestId');
  try {
    await appendAudit(
      { db: openDatabase(c.env.DB), actor, now: new Date(), requestId },
      {
        action: 'access.refuse',
        object: { kind: 'route', id: `${c.req.method} ${routePath(c, -1)}` },
        outcome: 'refused',
        details: { reason: failure.reason ?? 'forbidden' },
      },
    );
  } catch (error) {
    logFailure(requestId, error instanceof Error ? error : new Error('not written'));
  }
});
