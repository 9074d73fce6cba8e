import { and, desc, eq, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ListAssessments } from '../../shared/contract/supervision-assessments.ts';
import { requireTeam } from '../auth/require-team.ts';
import { supervisionAssessments } from '../db/schema.ts';
import { namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { keyOf, pageFrom } from '../lists/cursor.ts';
import { hasTeamIn, isAboutAll, isVisible } from './assessment-rows.ts';
import { summaryOf } from './show-assessment.ts';

type Query = z.output<(typeof ListAssessments)['query']>;

/** When it was made, and id. */
const Key = z.tuple([z.iso.datetime(), z.string()]);

/** Assessments that the caller may see, the newest first. */
export async function listAssessments(
  context: Context,
  { ruleSet, state, team, cursor, limit }: Query,
): Promise<z.input<(typeof ListAssessments)['response']>> {
  if (team !== undefined) await requireTeam(context, team);
  const rows = await context.db
    .select()
    .from(supervisionAssessments)
    .where(
      and(
        isVisible(context),
        ruleSet === undefined ? undefined : eq(supervisionAssessments.ruleSetId, ruleSet),
        state === undefined ? undefined : eq(supervisionAssessments.state, state),
        // Every team is part of the organisation.
        team === undefined ? undefined : or(isAboutAll, hasTeamIn(JSON.stringify([team]))),
        isAfter(cursor),
      ),
    )
    .orderBy(desc(supervisionAssessments.createdAt), desc(supervisionAssessments.id))
    .limit(limit + 1);
  const nameOf = await namePeople(
    context,
    rows.map(({ createdBy }) => createdBy),
  );
  return pageFrom(rows, limit, {
    keyOf: ({ createdAt, id }) => [createdAt, id],
    item: (row) => summaryOf(row, nameOf),
  });
}

function isAfter(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [createdAt, id] = keyOf(Key, cursor);
  return sql`(${supervisionAssessments.createdAt}, ${supervisionAssessments.id}) < (${createdAt}, ${id})`;
}
