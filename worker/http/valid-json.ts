import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { z } from 'zod';
import { ApiError } from './api-error.ts';
import type { App } from './context.ts';
import { depthOfJson, MAX_DEPTH } from './json-depth.ts';
import { parseInput } from './parse-input.ts';

export const MAX_BODY_BYTES = 64 * 1024;

/** Refuses a body of more bytes, also one that does not say how long it is. */
export function limitBodyTo(maxSize: number): MiddlewareHandler<App> {
  const onError = () => {
    throw new ApiError('too-large', `Dit bericht is te groot: er past ten hoogste ${maxSize / 1024} KiB in.`);
  };
  const count = bodyLimit({ maxSize, onError });
  return (c, next) => {
    const { headers } = c.req.raw;
    // Mostly it says so, and then the body need not be looked at.
    if (!headers.has('content-length') || headers.has('transfer-encoding')) return count(c, next);
    return Number(headers.get('content-length')) > maxSize ? onError() : next();
  };
}

export const limitBody = limitBodyTo(MAX_BODY_BYTES);

/** Parses the body with a schema of the contract; `c.req.valid('json')` gives it to the route. */
export const validJson = <Schema extends z.ZodType>(schema: Schema) =>
  createMiddleware<App, string, { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }>(async (c, next) => {
    c.req.addValidatedData('json', parseInput(schema, await readJson(c)) as object);
    await next();
  });

export async function readJson(c: Context<App>): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new ApiError('malformed', 'Stuur het bericht als JSON, met content-type application/json.');
  }
  const text = await c.req.text();
  if (depthOfJson(text) > MAX_DEPTH) {
    throw new ApiError('malformed', `Dit bericht ligt te diep in elkaar: ten hoogste ${MAX_DEPTH} lagen.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError('malformed', 'Dit bericht is geen geldige JSON.');
  }
}
