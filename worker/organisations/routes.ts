import { Hono } from 'hono';
import { EraseOrganisation, ExportOrganisation } from '../../shared/contract/organisation.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { eraseOrganisation } from './erase-organisation.ts';
import { exportOrganisation } from './export-organisation.ts';

export const organisationRoutes = new Hono<App>();

serve(organisationRoutes, ExportOrganisation, (context, { query }) => exportOrganisation(context, query));
serve(organisationRoutes, EraseOrganisation, (context, { body }) => eraseOrganisation(context, body.confirm));
