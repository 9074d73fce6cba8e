import { Hono } from 'hono';
import { endpoints } from '../shared/contract/index.ts';
import { healthRoutes } from './health/routes.ts';
import { answerError, answerUnknownPath } from './http/answer-error.ts';
import { allowExtensions, forbidCaching, sendSecurityHeaders } from './http/browser-safety.ts';
import type { App } from './http/context.ts';
import { logRequests } from './http/log.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { giveRequestId } from './http/request-id.ts';
import { ruleSetAdminRoutes } from './rule-sets/admin-routes.ts';
import { ruleSetRoutes } from './rule-sets/routes.ts';
import { sessionRoutes } from './session/routes.ts';
import { submissionRoutes } from './submissions/routes.ts';
import { teamGapRoutes } from './team-gaps/routes.ts';

const app = new Hono<App>();
app.use(giveRequestId, logRequests, sendSecurityHeaders, allowExtensions, forbidCaching);
for (const routes of [healthRoutes, sessionRoutes, ruleSetRoutes, ruleSetAdminRoutes, submissionRoutes, teamGapRoutes])
  app.route('/', routes);
refuseOtherMethods(app, endpoints);
app.notFound(answerUnknownPath);
app.onError(answerError);

export default app;
