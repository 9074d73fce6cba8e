import { Hono } from 'hono';
import {
  DeleteAssessment,
  GetAssessment,
  ListAssessments,
  MoveAssessment,
  PutAssessment,
  PutScore,
} from '../../shared/contract/supervision-assessments.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { requireAssessment } from './assessment-rows.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { listAssessments } from './list-assessments.ts';
import { moveAssessment } from './move-assessment.ts';
import { putAssessment } from './put-assessment.ts';
import { putScore } from './put-score.ts';
import { showAssessment } from './show-assessment.ts';

export const assessmentRoutes = new Hono<App>();

serve(assessmentRoutes, ListAssessments, (context, { query }) => listAssessments(context, query));
serve(assessmentRoutes, GetAssessment, async (context, { params }) =>
  showAssessment(context, await requireAssessment(context, params.id)),
);
serve(assessmentRoutes, PutAssessment, (context, { params, body }) => putAssessment(context, params.id, body));
serve(assessmentRoutes, DeleteAssessment, (context, { params, query }) =>
  deleteAssessment(context, params.id, query.ifVersion),
);
serve(assessmentRoutes, MoveAssessment, (context, { params, body }) => moveAssessment(context, params.id, body));
serve(assessmentRoutes, PutScore, (context, { params, body }) => putScore(context, params, body));
