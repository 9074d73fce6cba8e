import type { z } from 'zod';
import type { Submission, SubmitMany } from '../../shared/contract/submissions.ts';
import type { Context } from '../http/context.ts';
import { acceptSubmissions } from './accept-submissions.ts';

/** Says of each submission whether it was accepted, and otherwise why not. */
export async function submitMany(
  context: Context,
  submissions: readonly Submission[],
): Promise<z.input<typeof SubmitMany.response>> {
  const refusals = await acceptSubmissions(context, submissions);
  return {
    results: submissions.map(({ id }, index) => {
      const refusal = refusals[index];
      return refusal
        ? { id, accepted: false as const, code: refusal.code, message: refusal.message }
        : { id, accepted: true as const };
    }),
  };
}
