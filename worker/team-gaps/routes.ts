import { Hono } from 'hono';
import { GetTeamGaps } from '../../shared/contract/team-gaps.ts';
import { authenticate } from '../auth/authenticate.ts';
import { type App, contextOf } from '../http/context.ts';
import { readTeamGaps } from './read-team-gaps.ts';

export const teamGapRoutes = new Hono<App>().get(GetTeamGaps.path, authenticate, async (c) =>
  c.json({ gaps: await readTeamGaps(contextOf(c), c.req.param('team')) }),
);
