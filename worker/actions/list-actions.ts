import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ListActions } from '../../shared/contract/improvement-actions.ts';
import { IsoDate } from '../../shared/domain/date.ts';
import { requireTeam } from '../auth/require-team.ts';
import { improvementActions } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { keyOf, pageFrom } from '../lists/cursor.ts';
import { isVisible } from './action-rows.ts';
import { showActions } from './show-actions.ts';

type Query = z.output<(typeof ListActions)['query']>;

/** Day on which it is due, and id. */
const Key = z.tuple([IsoDate, z.string()]);

/** Actions that the caller may see, the soonest due first. */
export async function listActions(context: Context, query: Query): Promise<z.input<(typeof ListActions)['response']>> {
  if (query.team !== undefined) await requireTeam(context, query.team);
  const rows = await context.db
    .select()
    .from(improvementActions)
    .where(and(isVisible(context), ...filtersOf(query), isAfter(query.cursor)))
    .orderBy(asc(improvementActions.dueOn), asc(improvementActions.id))
    .limit(query.limit + 1);
  const page = pageFrom(rows, query.limit, { keyOf: ({ dueOn, id }) => [dueOn, id], item: (row) => row });
  return { ...page, items: await showActions(context, page.items) };
}

function filtersOf({ team, state, ruleSet, requirement, theme, assessment }: Query) {
  const { pattern } = improvementActions;
  return [
    team === undefined ? undefined : eq(improvementActions.teamId, team),
    state === undefined
      ? undefined
      : inArray(improvementActions.state, state === 'running' ? ['open', 'doing'] : [state]),
    ruleSet === undefined ? undefined : sql`${pattern} ->> 'ruleSet' = ${ruleSet}`,
    requirement === undefined ? undefined : sql`${pattern} ->> 'requirement' = ${requirement}`,
    theme === undefined ? undefined : sql`${pattern} ->> 'theme' = ${theme}`,
    assessment === undefined ? undefined : eq(improvementActions.assessmentId, assessment),
  ];
}

function isAfter(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [dueOn, id] = keyOf(Key, cursor);
  return sql`(${improvementActions.dueOn}, ${improvementActions.id}) > (${dueOn}, ${id})`;
}
