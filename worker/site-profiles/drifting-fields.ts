import { and, eq, gte, lte, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { ProfileField } from '../../shared/contract/site-profiles.ts';
import { dayInAmsterdam, type IsoDate, subtractPeriod } from '../../shared/domain/date.ts';
import { profileHealth } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

type Field = z.infer<typeof ProfileField>;

/** On how many pages a field should have been, and on how many it was. */
interface Tally {
  readonly expected: number;
  readonly found: number;
}

/** The days that count as lately, and how far back there is something to compare with. */
const LATELY = 'P7D';
const BEFORE = 'P28D';
/** On fewer pages than this a share says nothing. */
const FEWEST_PAGES = 10;

/** Found on less than half of the pages lately, and on at least half before: the dossier system has changed. */
export function isDrifting({ lately, before }: { lately: Tally; before: Tally }): boolean {
  if (lately.expected < FEWEST_PAGES || before.expected < FEWEST_PAGES) return false;
  return lately.found * 2 < lately.expected && before.found * 2 >= before.expected;
}

/** Of each profile the fields that stopped being found, over all its revisions. */
export async function listDriftingFields({ db, actor, now }: Context): Promise<ReadonlyMap<string, readonly Field[]>> {
  const today = dayInAmsterdam(now);
  const since = subtractPeriod(today, LATELY);
  const sums = await db
    .select({
      profile: profileHealth.profileId,
      field: profileHealth.field,
      lately: tallySql(sql`${profileHealth.day} > ${since}`),
      before: tallySql(sql`${profileHealth.day} <= ${since}`),
    })
    .from(profileHealth)
    .where(
      and(
        eq(profileHealth.organisationId, actor.organisation.id),
        gte(profileHealth.day, subtractPeriod(today, BEFORE) satisfies IsoDate),
        lte(profileHealth.day, today),
      ),
    )
    .groupBy(profileHealth.profileId, profileHealth.field)
    .orderBy(profileHealth.profileId, profileHealth.field);
  const drifting = sums.filter(isDrifting).flatMap(({ profile, field }) => {
    const known = ProfileField.safeParse(field);
    return known.success ? [{ profile, field: known.data }] : [];
  });
  return new Map(
    [...Map.groupBy(drifting, ({ profile }) => profile)].map(([profile, own]) => [
      profile,
      own.map(({ field }) => field),
    ]),
  );
}

const tallySql = (condition: ReturnType<typeof sql>) => ({
  expected: sql<number>`coalesce(sum(${profileHealth.expected}) FILTER (WHERE ${condition}), 0)`,
  found: sql<number>`coalesce(sum(${profileHealth.found}) FILTER (WHERE ${condition}), 0)`,
});
