import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { z } from 'zod';
import { ApiError } from './api-error.ts';
import type { App } from './context.ts';
import { fieldErrorsOf, sentenceOf } from './field-errors.ts';

const MAX_BODY_BYTES = 64 * 1024;

export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    throw new ApiError('too-large', 'Dit bericht is te groot: er past ten hoogste 64 KiB in.');
  },
});

/** Parses the body with a schema of the contract; `c.req.valid('json')` gives it to the route. */
export const validJson = <Schema extends z.ZodType>(schema: Schema) =>
  createMiddleware<App, string, { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }>(async (c, next) => {
    const parsed = schema.safeParse(await readJson(c));
    if (!parsed.success) {
      const fields = fieldErrorsOf(parsed.error);
      throw new ApiError('malformed', sentenceOf(fields), { fields });
    }
    c.req.addValidatedData('json', parsed.data as object);
    await next();
  });

async function readJson(c: Context<App>): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new ApiError('malformed', 'Stuur het bericht als JSON, met content-type application/json.');
  }
  try {
    return JSON.parse(await c.req.text());
  } catch {
    throw new ApiError('malformed', 'Dit bericht is geen geldige JSON.');
  }
}
