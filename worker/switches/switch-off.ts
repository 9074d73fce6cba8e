import type { SwitchReason } from '../../shared/contract/switches.ts';
import { writeAudited } from '../audit/append.ts';
import { switches } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { objectOf, requireTarget, type Target } from './target.ts';

/** Switches something off. What is off already stays so since then and for the reason given then. */
export async function switchOff(context: Context, target: Target, reason: SwitchReason): Promise<{ done: true }> {
  await requireTarget(context, target);
  const { db, actor, now } = context;
  const insert = db
    .insert(switches)
    .values({
      organisationId: actor.organisation.id,
      ...target,
      reason,
      offSince: now.toISOString(),
      offBy: actor.subject,
    })
    .onConflictDoNothing();
  await writeAudited(context, { action: 'switch.off', object: objectOf(target), details: { reason } }, [insert]);
  return { done: true };
}
