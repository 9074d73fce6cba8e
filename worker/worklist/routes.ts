import { Hono } from 'hono';
import { ListWorklist, PutWorklistReference } from '../../shared/contract/worklist.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { listWorklist } from './list-worklist.ts';
import { putReference } from './put-reference.ts';

export const worklistRoutes = new Hono<App>();

serve(worklistRoutes, PutWorklistReference, (context, { body }) => putReference(context, body));
serve(worklistRoutes, ListWorklist, (context, { params, query }) => listWorklist(context, params.team, query));
