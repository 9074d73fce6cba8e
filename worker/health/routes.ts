import { Hono } from 'hono';
import { version } from '../../package.json';
import { GetHealth } from '../../shared/contract/health.ts';
import type { App } from '../http/context.ts';

export const healthRoutes = new Hono<App>().get(GetHealth.path, (c) => c.json({ status: 'ok', version } as const));
