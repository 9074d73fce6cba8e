import { sql } from 'drizzle-orm';
import type { Requirement, RuleSetContent } from '../../shared/rules/rule-set.ts';
import { allRows } from '../db/raw-statement.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { readContent } from '../rule-sets/read-content.ts';
import { listRevisionsInForce } from '../rule-sets/revisions-in-force.ts';

/** A requirement as it stands in the revision in force, or in the last one that had it. */
export interface Listed {
  readonly ruleSet: string;
  readonly revision: number;
  readonly isRetired: boolean;
  readonly requirement: Requirement;
}

export interface Catalogue {
  readonly ruleSets: readonly { readonly id: string; readonly revision: number; readonly content: RuleSetContent }[];
}

/** The rule sets in force, or the one that is asked for. */
export async function readCatalogue(context: Context, ruleSet?: string): Promise<Catalogue> {
  const inForce = (await listRevisionsInForce(context)).filter(
    (each) => ruleSet === undefined || each.ruleSet === ruleSet,
  );
  if (ruleSet !== undefined && inForce.length === 0) {
    throw new ApiError('not-found', 'Deze regelset gebruikt uw organisatie niet.', { reason: 'rule-set' });
  }
  const ruleSets = await Promise.all(
    inForce.map(async ({ ruleSet: id, revision, contentHash }) => ({
      id,
      revision,
      content: await readContent(context, { ruleSet: id, revision, contentHash }),
    })),
  );
  return { ruleSets };
}

/** The requirements about dossiers of the rule sets in force. */
export const listInForce = ({ ruleSets }: Catalogue): Listed[] =>
  ruleSets.flatMap(({ id, revision, content }) =>
    content.requirements
      .filter(({ subject }) => subject === 'client-dossier')
      .map((requirement) => ({ ruleSet: id, revision, isRetired: false, requirement })),
  );

/** Requirements that results still have and the revision in force does not, as the last published revision had them. */
export async function listRetired(
  context: Context,
  wanted: readonly { readonly ruleSet: string; readonly requirement: string }[],
): Promise<Listed[]> {
  if (wanted.length === 0) return [];
  const { db, actor } = context;
  const rows = await allRows<{ rule_set_id: string; revision: number; requirement: string }>(
    db,
    sql`
    WITH last AS (
      SELECT r.rule_set_id, r.requirement, max(r.revision) AS revision
      FROM json_each(${JSON.stringify(wanted)}) AS item
      JOIN revision_requirements AS r ON r.organisation_id = ${actor.organisation.id}
        AND r.rule_set_id = item.value ->> 'ruleSet' AND r.requirement = item.value ->> 'requirement'
      JOIN rule_set_revisions AS v ON v.organisation_id = r.organisation_id AND v.rule_set_id = r.rule_set_id
        AND v.revision = r.revision AND v.state <> 'draft'
      GROUP BY 1, 2
    )
    SELECT last.rule_set_id, last.revision, item.value AS requirement
    FROM last JOIN rule_set_revisions AS v ON v.organisation_id = ${actor.organisation.id}
      AND v.rule_set_id = last.rule_set_id AND v.revision = last.revision, json_each(v.content, '$.requirements') AS item
    WHERE item.value ->> 'id' = last.requirement`,
  );
  return rows.map(({ rule_set_id, revision, requirement }) => ({
    ruleSet: rule_set_id,
    revision,
    isRetired: true,
    requirement: JSON.parse(requirement) as Requirement,
  }));
}

/** Throws when none of the rule sets has this theme. */
export function requireTheme({ ruleSets }: Catalogue, theme: string | undefined): void {
  if (theme === undefined) return;
  if (ruleSets.some(({ content }) => content.themes.some(({ id }) => id === theme))) return;
  throw new ApiError('not-found', 'Dit thema staat niet in de regelsets van uw organisatie.', { reason: 'theme' });
}
