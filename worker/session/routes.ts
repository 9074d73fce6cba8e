import { Hono } from 'hono';
import { GetSession } from '../../shared/contract/session.ts';
import { authenticate } from '../auth/authenticate.ts';
import { type App, contextOf } from '../http/context.ts';
import { readSession } from './read-session.ts';

export const sessionRoutes = new Hono<App>().get(GetSession.path, authenticate, async (c) =>
  c.json(await readSession(contextOf(c))),
);
