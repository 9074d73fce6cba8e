import { Hono } from 'hono';
import { version } from '../../package.json';
import { GetHealth } from '../../shared/contract/health.ts';
import type { App } from '../http/context.ts';
import { limitStrangers } from '../http/limit-rate.ts';

export const healthRoutes = new Hono<App>().get(GetHealth.path, limitStrangers, (c) =>
  c.json({ status: 'ok', version } as const),
);
