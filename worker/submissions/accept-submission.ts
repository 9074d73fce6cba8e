import type { Submission } from '../../shared/contract/submissions.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { acceptSubmissions } from './accept-submissions.ts';

/** Stores the outcomes of one dossier, unless they are a replay or older than what is stored. */
export async function acceptSubmission(context: Context, submission: Submission) {
  const [refusal] = await acceptSubmissions(context, [submission]);
  if (refusal instanceof ApiError) throw refusal;
  return { accepted: true as const };
}
