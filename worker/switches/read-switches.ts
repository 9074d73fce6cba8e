import { asc, eq } from 'drizzle-orm';
import type { Switches } from '../../shared/contract/switches.ts';
import { Fact } from '../../shared/domain/fact.ts';
import { switches } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import type { Tagged } from '../http/serve.ts';
import { contentHashOf } from '../rule-sets/content-hash.ts';

/** What is off now: one read of a table that is all but empty, because every client asks for it every hour. */
export async function readSwitches({ db, actor }: Context): Promise<Tagged<Switches>> {
  const rows = await db
    .select()
    .from(switches)
    .where(eq(switches.organisationId, actor.organisation.id))
    .orderBy(asc(switches.kind), asc(switches.owner), asc(switches.target));
  const answer = switchesOf(rows);
  return { etag: `"${await contentHashOf(answer)}"`, read: async () => answer };
}

function switchesOf(rows: readonly (typeof switches.$inferSelect)[]): Switches {
  return {
    requirements: rows
      .filter(({ kind }) => kind === 'requirement')
      .map(({ owner, target, reason, offSince }) => ({ ruleSet: owner, requirement: target, reason, since: offSince })),
    siteProfiles: rows
      .filter(({ kind }) => kind === 'site-profile')
      .flatMap(({ owner, target, reason, offSince }) => {
        const off = { profile: owner, reason, since: offSince };
        if (target === '') return off;
        // A fact that the vocabulary has no longer is read by nobody.
        const field = Fact.safeParse(target);
        return field.success ? { ...off, field: field.data } : [];
      }),
  };
}
