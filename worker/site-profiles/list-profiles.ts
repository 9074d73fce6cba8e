import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { SiteProfileSummary } from '../../shared/contract/site-profiles.ts';
import { siteProfileRevisions, switches } from '../db/schema.ts';
import { type NamePerson, namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import { listDriftingFields } from './drifting-fields.ts';
import type { ProfileLine } from './revision-rows.ts';

type NamedLine = ProfileLine & { readonly name: string };

const { content, ...lineColumns } = getTableColumns(siteProfileRevisions);

/** The site profiles of the organisation, or the one of this id, with their state. */
export async function listProfiles(context: Context, profile?: string): Promise<SiteProfileSummary[]> {
  const { db, actor } = context;
  const organisationId = actor.organisation.id;
  const [lines, off, drifting] = await Promise.all([
    db
      .select({ ...lineColumns, name: sql<string>`${content} ->> '$.name'` })
      .from(siteProfileRevisions)
      .where(
        and(
          eq(siteProfileRevisions.organisationId, organisationId),
          profile === undefined ? undefined : eq(siteProfileRevisions.profileId, profile),
        ),
      )
      .orderBy(siteProfileRevisions.profileId, desc(siteProfileRevisions.revision)),
    db
      .select({ profile: switches.owner })
      .from(switches)
      .where(
        and(eq(switches.organisationId, organisationId), eq(switches.kind, 'site-profile'), eq(switches.target, '')),
      ),
    listDriftingFields(context),
  ]);
  const nameOf = await namePeople(
    context,
    lines.flatMap(({ publishedBy, updatedBy }) => [publishedBy, updatedBy]),
  );
  const offProfiles = new Set(off.map((row) => row.profile));
  return [...Map.groupBy(lines, ({ profileId }) => profileId)].map(([id, own]) => ({
    ...summaryOf(id, own, nameOf),
    isOff: offProfiles.has(id),
    driftingFields: [...(drifting.get(id) ?? [])],
  }));
}

function summaryOf(
  id: string,
  lines: readonly NamedLine[],
  nameOf: NamePerson,
): Omit<SiteProfileSummary, 'isOff' | 'driftingFields'> {
  const published = lines.find(({ state }) => state === 'published');
  const draft = lines.find(({ state }) => state === 'draft');
  return {
    id,
    name: (published ?? lines[0])?.name ?? id,
    ...(published?.publishedAt &&
      published.publishedBy && {
        published: {
          revision: published.revision,
          publishedAt: published.publishedAt,
          publishedBy: nameOf(published.publishedBy),
        },
      }),
    ...(draft && {
      draft: {
        revision: draft.revision,
        version: draft.version,
        updatedAt: draft.updatedAt,
        updatedBy: nameOf(draft.updatedBy),
      },
    }),
  };
}
