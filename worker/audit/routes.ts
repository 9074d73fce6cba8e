import { Hono } from 'hono';
import { RecordExport } from '../../shared/contract/aggregates.ts';
import { ListAudit, VerifyAudit } from '../../shared/contract/audit.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { listAudit } from './list-audit.ts';
import { recordExport } from './record-export.ts';
import { verifyAudit } from './verify-audit.ts';

export const auditRoutes = new Hono<App>();

serve(auditRoutes, ListAudit, (context, { query }) => listAudit(context, query));
serve(auditRoutes, VerifyAudit, (context, { query }) => verifyAudit(context, query.from));
serve(auditRoutes, RecordExport, (context, { body }) => recordExport(context, body));
