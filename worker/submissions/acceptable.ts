import { type SQL, sql } from 'drizzle-orm';
import type { Submission } from '../../shared/contract/submissions.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { sentenceOf } from '../http/field-errors.ts';
import { listRevisionsInForce } from '../rule-sets/revisions-in-force.ts';

/*
 * What of a submission only the database can tell, as conditions on the row `v` of `submission-row.ts`. They stand in the
 * statement that stores it, so that nothing can change in between, and their text never changes.
 */

/**
 * Whether the caller is, at this moment, who they were when the actor was read: active, of this role, in this team, and
 * the settings that say whose word counts are the same.
 */
const isStillThere = `EXISTS (
  SELECT 1 FROM memberships AS m JOIN people AS p ON p.organisation_id = m.organisation_id AND p.subject = m.subject
  WHERE m.organisation_id = v.organisation_id AND m.subject = v.subject AND m.team_id = v.team_id
    AND p.is_active = 1 AND p.role = v.role
) AND (v.settings_version IS NULL OR v.settings_version = (
  SELECT version FROM organisation_settings WHERE organisation_id = v.organisation_id
))`;

const isOpenTeam = `EXISTS (
  SELECT 1 FROM teams WHERE organisation_id = v.organisation_id AND id = v.team_id AND is_closed = 0
)`;

/**
 * Whether the revision was published and its day has come. One that a later revision has followed up still holds: results
 * made without a connection are under it.
 */
const holds = `EXISTS (
  SELECT 1 FROM rule_set_revisions
  WHERE organisation_id = v.organisation_id AND rule_set_id = v.rule_set_id AND revision = v.revision
    AND state = 'published' AND effective_on <= v.today
)`;

const unknownRequirements = `SELECT item.key AS key FROM json_each(v.outcomes) AS item
  WHERE NOT EXISTS (
    SELECT 1 FROM revision_requirements
    WHERE organisation_id = v.organisation_id AND rule_set_id = v.rule_set_id AND revision = v.revision
      AND requirement = item.key
  )`;

/** A key that is named must be known and not revoked; one that is not named cannot be told from one that was revoked. */
const keyHoldsInRow = `CASE WHEN v.key_id IS NULL
  THEN NOT EXISTS (SELECT 1 FROM pseudonym_keys WHERE organisation_id = v.organisation_id AND state = 'revoked')
  ELSE EXISTS (
    SELECT 1 FROM pseudonym_keys WHERE organisation_id = v.organisation_id AND id = v.key_id AND state <> 'revoked'
  )
END`;

export const isAcceptable = `${isStillThere} AND ${isOpenTeam} AND ${holds} AND NOT EXISTS (${unknownRequirements})
  AND ${keyHoldsInRow}`;

export interface Findings {
  readonly isOpen: number;
  readonly holds: number;
  readonly keyHolds: number;
  readonly unknown: string;
}

/** The same conditions one by one, to say why a submission was not stored. */
export const findings = `${isOpenTeam} AS isOpen, ${holds} AS holds, ${keyHoldsInRow} AS keyHolds,
  (SELECT json_group_array(key) FROM (${unknownRequirements})) AS unknown`;

/** @returns the error of the first condition that does not hold; undefined when all do */
export async function objectionTo(
  context: Context,
  submission: Submission,
  findings: Findings | undefined,
): Promise<ApiError | undefined> {
  if (!findings?.isOpen) {
    return new ApiError('conflict', 'Dit team is gesloten. Kies een ander team en stuur de dossiercheck opnieuw.', {
      reason: 'team-closed',
    });
  }
  if (!findings.holds) return conflictOf(context, submission);
  if (!findings.keyHolds) {
    return new ApiError(
      'conflict',
      'De sleutel van uw organisatie is vervangen. Werk Dossierlens bij of meld u opnieuw aan.',
      { reason: 'key' },
    );
  }
  const unknown = new Set(JSON.parse(findings.unknown) as string[]);
  return unknown.size > 0
    ? malformed(submission, ({ requirement }) =>
        unknown.has(requirement) ? `"${requirement}" staat niet in deze regelset.` : undefined,
      )
    : undefined;
}

/** What the submission itself tells, before the database is asked. */
export function requireOnce(submission: Submission): void {
  const seen = new Set<string>();
  for (const { requirement } of submission.outcomes) seen.add(requirement);
  if (seen.size === submission.outcomes.length) return;
  seen.clear();
  throw malformed(submission, ({ requirement }) => {
    if (seen.has(requirement)) return `"${requirement}" komt meer dan eens voor.`;
    seen.add(requirement);
    return undefined;
  });
}

type Item = Submission['outcomes'][number];

function malformed({ outcomes }: Submission, problemOf: (item: Item) => string | undefined): ApiError {
  const fields = outcomes.flatMap((item, index) => {
    const message = problemOf(item);
    return message === undefined ? [] : [{ path: `outcomes.${index}.requirement`, message }];
  });
  return new ApiError('malformed', sentenceOf(fields), { fields });
}

/** The same of a key for which there is no submission. */
export function keyHolds({ actor }: Context, key: string | undefined): SQL {
  const ofOrganisation = sql`organisation_id = ${actor.organisation.id}`;
  return key === undefined
    ? sql`NOT EXISTS (SELECT 1 FROM pseudonym_keys WHERE ${ofOrganisation} AND state = 'revoked')`
    : sql`EXISTS (SELECT 1 FROM pseudonym_keys WHERE ${ofOrganisation} AND id = ${key} AND state <> 'revoked')`;
}

async function conflictOf(context: Context, { ruleSet }: Submission): Promise<ApiError> {
  const current = (await listRevisionsInForce(context)).find((inForce) => inForce.ruleSet === ruleSet);
  if (!current) return new ApiError('conflict', 'Uw organisatie gebruikt deze regelset niet.');
  return new ApiError('conflict', `Deze regelset geldt niet (meer); nu geldt revisie ${current.revision}.`, {
    current: { ruleSet, revision: current.revision },
  });
}
