import { and, asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { GetAction } from '../../shared/contract/improvement-actions.ts';
import { improvementActionHistory } from '../db/schema.ts';
import { namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { requireAction } from './action-rows.ts';
import { showActions } from './show-actions.ts';

/** One action with everything that was changed in it, the oldest first. */
export async function readAction(context: Context, id: string): Promise<z.input<(typeof GetAction)['response']>> {
  const { db, actor } = context;
  const row = await requireAction(context, id);
  const [[action], history] = await Promise.all([
    showActions(context, [row]),
    db
      .select()
      .from(improvementActionHistory)
      .where(
        and(
          eq(improvementActionHistory.organisationId, actor.organisation.id),
          eq(improvementActionHistory.actionId, id),
        ),
      )
      .orderBy(asc(improvementActionHistory.version)),
  ]);
  if (!action) throw new Error('no view of an action that exists');
  const nameOf = await namePeople(
    context,
    history.map((each) => each.actor),
  );
  return {
    action,
    history: history.map(({ version, at, actor: by, changes }) => ({ version, at, by: nameOf(by), changes })),
  };
}
