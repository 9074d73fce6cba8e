import { Hono } from 'hono';
import { endpoints } from '../../shared/contract/index.ts';
import { GetOpenApi } from '../../shared/contract/openapi.ts';
import type { App } from '../http/context.ts';
import { limitStrangers } from '../http/limit-rate.ts';
import { describeApi } from './describe-api.ts';

let text: string | undefined;

/** Made at the first request of an isolate: it follows from the contract, which is the same for everyone. */
export const openApiRoutes = new Hono<App>().get(GetOpenApi.path, limitStrangers, (c) => {
  text ??= JSON.stringify(describeApi(endpoints));
  c.header('cache-control', 'public, max-age=300');
  return c.body(text, 200, { 'content-type': 'application/json' });
});
