import { and, eq, inArray } from 'drizzle-orm';
import type { Person } from '../../shared/contract/common.ts';
import { people } from '../db/schema.ts';
import type { Context } from '../http/context.ts';

/** Says who a subject is, with the name in the directory now; someone who left is only a subject. */
export type NamePerson = (subject: string) => Person;

/** One statement takes a hundred parameters at most. */
const AT_ONCE = 90;

/** Looks up the names of these subjects. */
export async function namePeople({ db, actor }: Context, subjects: Iterable<string | null>): Promise<NamePerson> {
  const wanted = [...new Set(subjects)].filter((subject) => subject !== null);
  const names = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const found = await db
      .select({ subject: people.subject, name: people.name })
      .from(people)
      .where(
        and(
          eq(people.organisationId, actor.organisation.id),
          inArray(people.subject, wanted.slice(start, start + AT_ONCE)),
        ),
      );
    for (const { subject, name } of found) names.set(subject, name);
  }
  return (subject) => {
    const name = names.get(subject);
    return name === undefined ? { subject } : { subject, name };
  };
}
