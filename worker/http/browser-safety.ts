import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { App } from './context.ts';

/** Nothing this API answers is ever a document, so a browser that opens it may do nothing with it. */
export const sendSecurityHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
});

/** Answers are about people's work: no cache between here and the browser keeps them, unless a route says otherwise. */
export const forbidCaching = createMiddleware<App>(async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
});

/** From a browser only the extension may call. */
export const allowExtensions = cors({
  origin: (origin, c) => (isAllowed(origin, c.env.EXTENSION_ORIGINS) ? origin : null),
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', 'if-none-match'],
  exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
  maxAge: 7200,
});

const EXTENSION_ORIGIN = /^(chrome|moz)-extension:\/\/[0-9a-z-]+$/;

function isAllowed(origin: string, list: string | undefined): boolean {
  if (!EXTENSION_ORIGIN.test(origin)) return false;
  return (list ?? '').split(',').some((item) => {
    const allowed = item.trim();
    return allowed.endsWith('://*') ? origin.startsWith(allowed.slice(0, -1)) : origin === allowed;
  });
}
