import { Hono } from 'hono';
import { GetProfileHealth, ReportProfileHealth } from '../../shared/contract/site-profiles.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { readProfileHealth } from './read-profile-health.ts';
import { reportProfileHealth } from './report-profile-health.ts';

export const profileHealthRoutes = new Hono<App>();
serve(profileHealthRoutes, ReportProfileHealth, (context, { body }) => reportProfileHealth(context, body));
serve(profileHealthRoutes, GetProfileHealth, (context, { params }) => readProfileHealth(context, params.profile));
