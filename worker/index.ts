import { Hono } from 'hono';
import { endpoints } from '../shared/contract/index.ts';
import { actionRoutes } from './actions/routes.ts';
import { aggregateRoutes } from './aggregates/routes.ts';
import { assessmentRoutes } from './assessments/routes.ts';
import { recordRefusals } from './audit/record-refusal.ts';
import { auditRoutes } from './audit/routes.ts';
import { directoryRoutes } from './directory/routes.ts';
import { settingsRoutes } from './directory/settings-routes.ts';
import { dossierStateRoutes } from './dossier-state/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { scheduled } from './history/run-night.ts';
import { answerError, answerUnknownPath } from './http/answer-error.ts';
import { answerSafely } from './http/browser-safety.ts';
import type { App } from './http/context.ts';
import { logRequests } from './http/log.ts';
import { refuseOtherMethods } from './http/refuse-other-methods.ts';
import { giveRequestId } from './http/request-id.ts';
import { maintenanceRoutes } from './maintenance/routes.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { ownVocabularyRoutes } from './own-vocabulary/routes.ts';
import { profileHealthRoutes } from './profile-health/routes.ts';
import { ruleSetAdminRoutes } from './rule-sets/admin-routes.ts';
import { ruleSetRoutes } from './rule-sets/routes.ts';
import { sessionRoutes } from './session/routes.ts';
import { siteProfileRoutes } from './site-profiles/routes.ts';
import { submissionRoutes } from './submissions/routes.ts';
import { switchRoutes } from './switches/routes.ts';
import { teamGapRoutes } from './team-gaps/routes.ts';
import { worklistRoutes } from './worklist/routes.ts';

const app = new Hono<App>();
app.use(giveRequestId, logRequests, answerSafely, recordRefusals);
for (const routes of [
  healthRoutes,
  sessionRoutes,
  ruleSetRoutes,
  ruleSetAdminRoutes,
  submissionRoutes,
  dossierStateRoutes,
  aggregateRoutes,
  maintenanceRoutes,
  profileHealthRoutes,
  teamGapRoutes,
  switchRoutes,
  ownVocabularyRoutes,
  siteProfileRoutes,
  assessmentRoutes,
  actionRoutes,
  worklistRoutes,
  directoryRoutes,
  settingsRoutes,
  auditRoutes,
  organisationRoutes,
  openApiRoutes,
])
  app.route('/', routes);
refuseOtherMethods(app, endpoints);
app.notFound(answerUnknownPath);
app.onError(answerError);

export default Object.assign(app, { scheduled });
