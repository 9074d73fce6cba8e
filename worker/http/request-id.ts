import { createMiddleware } from 'hono/factory';
import type { App } from './context.ts';

/** Made here and never taken from the caller, so that what stands in the log is ours. */
export const giveRequestId = createMiddleware<App>(async (c, next) => {
  c.set('requestId', crypto.randomUUID());
  await next();
});
