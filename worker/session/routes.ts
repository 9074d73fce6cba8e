import { Hono } from 'hono';
import { GetSession } from '../../shared/contract/session.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { readSession } from './read-session.ts';

export const sessionRoutes = new Hono<App>();

serve(sessionRoutes, GetSession, readSession);
