import { Hono } from 'hono';
import { ListKeys, RevokeKey, RotateKey } from '../../shared/contract/keys.ts';
import { GetSettings, PutSettings } from '../../shared/contract/settings.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { listKeys, revokeKey, rotateKey } from './keys.ts';
import { putSettings, readSettings } from './settings.ts';

export const settingsRoutes = new Hono<App>();

serve(settingsRoutes, GetSettings, readSettings);
serve(settingsRoutes, PutSettings, (context, { body }) => putSettings(context, body));
serve(settingsRoutes, ListKeys, listKeys);
serve(settingsRoutes, RotateKey, (context, { params, body }) => rotateKey(context, params.key, body));
serve(settingsRoutes, RevokeKey, (context, { params }) => revokeKey(context, params.key));
