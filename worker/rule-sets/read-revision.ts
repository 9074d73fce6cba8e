import type { RevisionSummary } from '../../shared/contract/rule-set-views.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { listRevisions, requireRevision } from './revision-rows.ts';
import { summariseRevisions } from './summarise-revisions.ts';

export async function readRevisionSummary(
  context: Context,
  ruleSet: string,
  revision: number,
): Promise<RevisionSummary> {
  const revisions = await summariseRevisions(context, await listRevisions(context, ruleSet));
  const found = revisions.find(({ line }) => line.revision === revision);
  if (!found) throw new ApiError('not-found', 'Deze revisie bestaat niet.', { reason: 'revision' });
  return found.summary;
}

/** One revision with its content and what was changed on the edition below it. */
export async function readRevision(context: Context, ruleSet: string, revision: number) {
  const { content, tailoring } = await requireRevision(context, ruleSet, revision);
  return {
    ...(await readRevisionSummary(context, ruleSet, revision)),
    content,
    ...(tailoring !== null && { tailoring }),
  };
}
