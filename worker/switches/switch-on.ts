import { writeAudited } from '../audit/append.ts';
import { switches } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { isTarget, objectOf, requireTarget, type Target } from './target.ts';

/** Switches something on again, also what no revision has any more. What was on already stays on. */
export async function switchOn(context: Context, target: Target): Promise<{ done: true }> {
  const remove = context.db.delete(switches).where(isTarget(context, target));
  const isSwitched = await writeAudited(context, { action: 'switch.on', object: objectOf(target) }, [remove]);
  if (!isSwitched) await requireTarget(context, target);
  return { done: true };
}
