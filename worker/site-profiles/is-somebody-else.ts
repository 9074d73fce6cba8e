import { readFourEyes } from '../directory/read-four-eyes.ts';
import type { Context } from '../http/context.ts';
import type { ProfileRow } from './revision-rows.ts';

/** Four eyes: who changed it last cannot publish it, unless the organisation has switched that off. */
export const isSomebodyElse = async (
  context: Context,
  { updatedBy }: Pick<ProfileRow, 'updatedBy'>,
): Promise<boolean> => context.actor.subject !== updatedBy || !(await readFourEyes(context));
