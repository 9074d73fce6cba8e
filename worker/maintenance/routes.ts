import { Hono } from 'hono';
import { EraseDossier, RecountCounters } from '../../shared/contract/organisation.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { eraseDossier } from '../retention/erase-dossier.ts';
import { recountCounters } from './recount-counters.ts';

export const maintenanceRoutes = new Hono<App>();
serve(maintenanceRoutes, RecountCounters, (context, { body }) => recountCounters(context, body));
serve(maintenanceRoutes, EraseDossier, (context, { body }) => eraseDossier(context, body.dossier));
