import { type SQL, sql } from 'drizzle-orm';
import type { Submission } from '../../shared/contract/submissions.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { sentenceOf } from '../http/field-errors.ts';
import { listRevisionsInForce } from '../rule-sets/revisions-in-force.ts';

/** What of a submission only the database can tell, as conditions that stand in the statement that stores it. */
export function isAcceptable(context: Context, submission: Submission): SQL {
  return sql`${isOpenTeam(context, submission.team)} AND ${holds(context, submission)} AND NOT EXISTS (
    ${unknownRequirements(context, submission)}) AND ${keyHolds(context, submission.key)}`;
}

interface Findings {
  readonly isOpen: number;
  readonly holds: number;
  readonly keyHolds: number;
  readonly unknown: string;
}

/** The same conditions one by one, to say why a submission was not stored. */
export const findObjections = (context: Context, submission: Submission): SQL<Findings> =>
  sql`SELECT ${isOpenTeam(context, submission.team)} AS isOpen, ${holds(context, submission)} AS holds,
    ${keyHolds(context, submission.key)} AS keyHolds,
    (SELECT json_group_array(key) FROM (${unknownRequirements(context, submission)})) AS unknown`;

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

const isOpenTeam = ({ actor }: Context, team: string): SQL =>
  sql`EXISTS (SELECT 1 FROM teams
    WHERE organisation_id = ${actor.organisation.id} AND id = ${team} AND is_closed = 0)`;

/**
 * Whether the revision was published and its day has come. One that a later revision has followed up still holds: results
 * made without a connection are under it.
 */
const holds = ({ actor, now }: Context, { ruleSet, revision }: Submission): SQL =>
  sql`EXISTS (SELECT 1 FROM rule_set_revisions
    WHERE organisation_id = ${actor.organisation.id} AND rule_set_id = ${ruleSet} AND revision = ${revision}
      AND state = 'published' AND effective_on <= ${dayInAmsterdam(now)})`;

const unknownRequirements = ({ actor }: Context, { ruleSet, revision, outcomes }: Submission): SQL =>
  sql`SELECT item.value AS key FROM json_each(${JSON.stringify(outcomes.map(({ requirement }) => requirement))}) AS item
    WHERE NOT EXISTS (SELECT 1 FROM revision_requirements
      WHERE organisation_id = ${actor.organisation.id} AND rule_set_id = ${ruleSet} AND revision = ${revision}
        AND requirement = item.value)`;

/** A key that is named must be known and not revoked; one that is not named cannot be told from one that was revoked. */
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
