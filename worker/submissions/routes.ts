import { Hono } from 'hono';
import { Submit } from '../../shared/contract/submissions.ts';
import { authenticate } from '../auth/authenticate.ts';
import { type App, contextOf } from '../http/context.ts';
import { limitBody, validJson } from '../http/valid-json.ts';
import { acceptSubmission } from './accept-submission.ts';

export const submissionRoutes = new Hono<App>().post(
  Submit.path,
  authenticate,
  limitBody,
  validJson(Submit.request),
  async (c) => c.json(await acceptSubmission(contextOf(c), c.req.valid('json')), 202),
);
