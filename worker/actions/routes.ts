import { Hono } from 'hono';
import { GetAction, ListActions, PutAction } from '../../shared/contract/improvement-actions.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { listActions } from './list-actions.ts';
import { putAction } from './put-action.ts';
import { readAction } from './read-action.ts';

export const actionRoutes = new Hono<App>();

serve(actionRoutes, ListActions, (context, { query }) => listActions(context, query));
serve(actionRoutes, GetAction, (context, { params }) => readAction(context, params.id));
serve(actionRoutes, PutAction, (context, { params, body }) => putAction(context, params.id, body));
