import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { revisionRequirements, ruleSetEditions, ruleSetRevisions, ruleSets } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

export type RevisionRow = typeof ruleSetRevisions.$inferSelect;

/** A revision without its content and tailoring: enough for a list, and small. */
export type RevisionLine = Omit<RevisionRow, 'content' | 'tailoring'> & { readonly requirements: number };

/** A draft always stands on an edition; one from outside the API may do so before the edition is kept. */
export type DraftRow = RevisionRow & {
  readonly edition: string;
  readonly base: RuleSetContent;
  readonly isEditionKept: boolean;
};

const { content: _content, tailoring: _tailoring, ...lineColumns } = getTableColumns(ruleSetRevisions);

/** All revisions of a rule set, or of all of them, the newest first. */
export function listRevisions({ db, actor }: Context, ruleSet?: string): Promise<RevisionLine[]> {
  return db
    .select({
      ...lineColumns,
      // Counted in the table that triggers keep, so that no content is read for it.
      requirements: db.$count(
        revisionRequirements,
        and(
          eq(revisionRequirements.organisationId, ruleSetRevisions.organisationId),
          eq(revisionRequirements.ruleSetId, ruleSetRevisions.ruleSetId),
          eq(revisionRequirements.revision, ruleSetRevisions.revision),
        ),
      ),
    })
    .from(ruleSetRevisions)
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        ruleSet === undefined ? undefined : eq(ruleSetRevisions.ruleSetId, ruleSet),
      ),
    )
    .orderBy(ruleSetRevisions.ruleSetId, desc(ruleSetRevisions.revision));
}

/** Names and issuers of the frameworks in these revisions, by rule set. */
export async function readFrameworks(
  { db, actor }: Context,
  lines: readonly Pick<RevisionLine, 'ruleSetId' | 'revision'>[],
): Promise<ReadonlyMap<string, RuleSetContent['framework']>> {
  const wanted = JSON.stringify(lines.map(({ ruleSetId, revision }) => [ruleSetId, revision]));
  const rows = await db
    .select({
      ruleSet: ruleSetRevisions.ruleSetId,
      framework: sql<string>`${ruleSetRevisions.content} -> '$.framework'`,
    })
    .from(ruleSetRevisions)
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        sql`(${ruleSetRevisions.ruleSetId}, ${ruleSetRevisions.revision}) IN
          (SELECT value ->> 0, value ->> 1 FROM json_each(${wanted}))`,
      ),
    );
  // What was published was parsed then.
  return new Map(rows.map(({ ruleSet, framework }) => [ruleSet, JSON.parse(framework) as RuleSetContent['framework']]));
}

export const findRuleSet = ({ db, actor }: Context, id: string) =>
  db
    .select()
    .from(ruleSets)
    .where(and(eq(ruleSets.organisationId, actor.organisation.id), eq(ruleSets.id, id)))
    .get();

export async function requireRuleSet(context: Context, id: string): Promise<typeof ruleSets.$inferSelect> {
  const row = await findRuleSet(context, id);
  if (!row) throw new ApiError('not-found', 'Uw organisatie heeft deze regelset niet.', { reason: 'rule-set' });
  return row;
}

export async function requireRevision({ db, actor }: Context, ruleSet: string, revision: number): Promise<RevisionRow> {
  const row = await db
    .select()
    .from(ruleSetRevisions)
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        eq(ruleSetRevisions.ruleSetId, ruleSet),
        eq(ruleSetRevisions.revision, revision),
      ),
    )
    .get();
  if (!row) throw new ApiError('not-found', 'Deze revisie bestaat niet.', { reason: 'revision' });
  return row;
}

export async function findDraft({ db, actor }: Context, ruleSet: string): Promise<DraftRow | undefined> {
  const found = await db
    .select({ row: ruleSetRevisions, base: ruleSetEditions.content })
    .from(ruleSetRevisions)
    .leftJoin(
      ruleSetEditions,
      and(
        eq(ruleSetEditions.organisationId, ruleSetRevisions.organisationId),
        eq(ruleSetEditions.ruleSetId, ruleSetRevisions.ruleSetId),
        eq(ruleSetEditions.contentHash, ruleSetRevisions.edition),
      ),
    )
    .where(
      and(
        eq(ruleSetRevisions.organisationId, actor.organisation.id),
        eq(ruleSetRevisions.ruleSetId, ruleSet),
        eq(ruleSetRevisions.state, 'draft'),
      ),
    )
    .get();
  if (!found) return undefined;
  const { row, base } = found;
  if (row.edition !== null && base !== null) return { ...row, edition: row.edition, base, isEditionKept: true };
  return { ...row, edition: row.contentHash, base: row.content, isEditionKept: false };
}

export async function requireDraft(context: Context, ruleSet: string): Promise<DraftRow> {
  const draft = await findDraft(context, ruleSet);
  if (draft) return draft;
  await requireRuleSet(context, ruleSet);
  throw new ApiError('not-found', 'Deze regelset heeft geen concept. Begin er eerst een.', { reason: 'draft' });
}

/** The draft, when it is still the version that the caller saw. */
export async function requireDraftVersion(context: Context, ruleSet: string, version: number): Promise<DraftRow> {
  const draft = await requireDraft(context, ruleSet);
  if (draft.version !== version) throw changedMeanwhile(draft.version);
  return draft;
}

export const changedMeanwhile = (currentVersion: number) =>
  new ApiError(
    'conflict',
    'Iemand anders heeft dit concept intussen gewijzigd. Bekijk het verschil en sla daarna opnieuw op.',
    { currentVersion, reason: 'version' },
  );

/** After a conditional write that changed nothing: which version there is now, or that the draft is gone. */
export async function conflictNow(context: Context, ruleSet: string): Promise<ApiError> {
  return changedMeanwhile((await findDraft(context, ruleSet))?.version ?? 0);
}

/** Which row a conditional write on the draft is about: the version that was looked at, and no other. */
export const isDraftVersion = ({ actor }: Context, { ruleSetId, revision, version }: RevisionRow) =>
  and(
    eq(ruleSetRevisions.organisationId, actor.organisation.id),
    eq(ruleSetRevisions.ruleSetId, ruleSetId),
    eq(ruleSetRevisions.revision, revision),
    eq(ruleSetRevisions.state, 'draft'),
    eq(ruleSetRevisions.version, version),
  );

/** `wmo-midden-groningen/3`, for the audit log. */
export const revisionObject = (ruleSet: string, revision: number) => ({
  kind: 'rule-set-revision',
  id: `${ruleSet}/${revision}`,
});
