import { sql } from 'drizzle-orm';
import type { ActionPattern } from '../../shared/contract/improvement-actions.ts';
import type { Database } from '../db/database.ts';
import type { Counted } from './measure-patterns.ts';

interface Row {
  readonly ruleSet: string;
  readonly requirement: string;
  readonly theme: string;
}

/**
 * Which requirements each pattern is about: the one that it names, or those of the theme or of the whole rule set, as
 * the revision has them that is in force on this day, or was last.
 */
export async function countedOf(
  db: Database,
  organisationId: string,
  patterns: readonly ActionPattern[],
  day: string,
): Promise<Counted[]> {
  const open = patterns.filter(({ requirement }) => requirement === undefined);
  const known = await requirementsIn(db, organisationId, new Set(open.map(({ ruleSet }) => ruleSet)), day);
  return patterns.map(({ ruleSet, requirement, theme, team }) => ({
    ruleSet,
    requirements:
      requirement === undefined
        ? known
            .filter((each) => each.ruleSet === ruleSet && (theme === undefined || each.theme === theme))
            .map((each) => each.requirement)
        : [requirement],
    ...(team !== undefined && { teams: [team] }),
  }));
}

async function requirementsIn(
  db: Database,
  organisationId: string,
  ruleSets: ReadonlySet<string>,
  day: string,
): Promise<Row[]> {
  if (ruleSets.size === 0) return [];
  return db.all<Row>(sql`SELECT revisions.rule_set_id AS ruleSet, item.value ->> 'id' AS requirement,
      item.value ->> 'theme' AS theme
    FROM json_each(${JSON.stringify([...ruleSets])}) AS wanted
    JOIN rule_set_revisions AS revisions ON revisions.organisation_id = ${organisationId}
      AND revisions.rule_set_id = wanted.value AND revisions.revision = (
        SELECT revision FROM rule_set_revisions
        WHERE organisation_id = ${organisationId} AND rule_set_id = wanted.value AND state <> 'draft'
          AND effective_on <= ${day}
        ORDER BY state = 'published' DESC, effective_on DESC, revision DESC LIMIT 1
      ), json_each(revisions.content, '$.requirements') AS item
    WHERE item.value ->> 'subject' = 'client-dossier'`);
}
