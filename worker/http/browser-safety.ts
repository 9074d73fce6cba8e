import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { App } from './context.ts';

/**
 * Nothing this API answers is ever a document, so a browser that opens it may do nothing with it. Answers are about
 * people's work: no cache between here and the browser keeps them, unless a route says otherwise.
 */
const always = Object.entries({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'cache-control': 'no-store',
  vary: 'origin',
});

const preflight = Object.entries({
  'access-control-allow-methods': 'GET,POST,PUT,DELETE',
  'access-control-allow-headers': 'authorization,content-type,if-none-match',
  'access-control-max-age': '7200',
});

/**
 * The headers of every answer, put ready before it is made: one that is changed afterwards is made anew for each. From
 * a browser only the extension may call.
 */
export const answerSafely = createMiddleware<App>(async (c, next) => {
  for (const [name, value] of always) c.header(name, value);
  c.header('x-request-id', c.get('requestId'));
  const isExtension = allowExtension(c);
  if (c.req.method !== 'OPTIONS') return next();
  if (isExtension) for (const [name, value] of preflight) c.header(name, value);
  return c.body(null, 204);
});

function allowExtension(c: Context<App>): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined || !isAllowed(origin, c.env.EXTENSION_ORIGINS)) return false;
  c.header('access-control-allow-origin', origin);
  c.header('access-control-expose-headers', 'etag,retry-after,x-request-id');
  return true;
}

const EXTENSION_ORIGIN = /^(chrome|moz)-extension:\/\/[0-9a-z-]+$/;

function isAllowed(origin: string, list: string | undefined): boolean {
  if (!EXTENSION_ORIGIN.test(origin)) return false;
  return (list ?? '').split(',').some((item) => {
    const allowed = item.trim();
    return allowed.endsWith('://*') ? origin.startsWith(allowed.slice(0, -1)) : origin === allowed;
  });
}
