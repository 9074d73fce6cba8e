import { readFourEyes } from '../directory/read-four-eyes.ts';
import type { Context } from '../http/context.ts';
import type { DraftRow } from './revision-rows.ts';

/** Four eyes: who proposed it or changed it last cannot publish it, unless the organisation has switched that off. */
export async function isSomebodyElse(
  context: Context,
  { proposedBy, updatedBy }: Pick<DraftRow, 'proposedBy' | 'updatedBy'>,
): Promise<boolean> {
  const { subject } = context.actor;
  return (subject !== proposedBy && subject !== updatedBy) || !(await readFourEyes(context));
}
