import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

export const GetHealth = {
  method: 'GET',
  path: '/v1/health',
  summary: 'Whether the service answers, and which version it is.',
  roles: 'public',
  response: z.object({ status: z.literal('ok'), version: z.string() }),
} as const satisfies Endpoint;
