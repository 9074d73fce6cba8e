import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** Made from this contract, so it cannot say anything else. */
export const GetOpenApi = {
  method: 'GET',
  path: '/v1/openapi.json',
  summary: 'This description of the API, as OpenAPI 3.1.',
  roles: 'public',
  response: z.looseObject({ openapi: z.string(), info: z.looseObject({ version: z.string() }) }),
} as const satisfies Endpoint;
