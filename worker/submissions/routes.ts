import { Hono } from 'hono';
import { Submit, SubmitMany } from '../../shared/contract/submissions.ts';
import type { App } from '../http/context.ts';
import { serveFromMemory } from '../http/serve.ts';
import { acceptSubmission } from './accept-submission.ts';
import { parseSubmission, parseSubmissions } from './parse-submission.ts';
import { submitMany } from './submit-many.ts';

export const submissionRoutes = new Hono<App>();
serveFromMemory(submissionRoutes, Submit, parseSubmission, acceptSubmission);
serveFromMemory(submissionRoutes, SubmitMany, parseSubmissions, (context, { submissions }) =>
  submitMany(context, submissions),
);
