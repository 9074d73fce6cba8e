import { and, asc, eq } from 'drizzle-orm';
import type { AssessmentContent, AssessmentState } from '../../shared/contract/supervision-assessments.ts';
import { supervisionHistory } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { canonicalJson } from '../rule-sets/content-hash.ts';

const fields = [
  'title',
  'ruleSet',
  'revision',
  'scope',
  'retestOf',
  'plan',
  'deviation',
  'themeDeviations',
] as const satisfies readonly (keyof AssessmentContent)[];

type Field = (typeof fields)[number];

/** Which fields differ. */
export const fieldsChanged = (before: AssessmentContent, after: AssessmentContent): Field[] =>
  fields.filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null));

/** One line of history. A version that has one already keeps it, which tells that somebody else was first. */
export const historyRow = (
  { db, actor, now }: Context,
  step: { id: string; version: number; state: AssessmentState; fields: readonly string[] },
) =>
  db
    .insert(supervisionHistory)
    .values({
      organisationId: actor.organisation.id,
      assessmentId: step.id,
      version: step.version,
      at: now.toISOString(),
      actor: actor.subject,
      state: step.state,
      fields: [...step.fields],
    })
    .onConflictDoNothing();

export const readHistory = ({ db, actor }: Context, id: string) =>
  db
    .select()
    .from(supervisionHistory)
    .where(and(eq(supervisionHistory.organisationId, actor.organisation.id), eq(supervisionHistory.assessmentId, id)))
    .orderBy(asc(supervisionHistory.version));
