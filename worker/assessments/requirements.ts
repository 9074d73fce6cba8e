import { sql } from 'drizzle-orm';
import type { Requirement } from '../../shared/rules/rule-set.ts';
import type { Context } from '../http/context.ts';

/** As much of a requirement as scoring takes. */
export type Scored = Pick<Requirement, 'id' | 'theme' | 'subject'>;

/** The requirements of the revision that an assessment is fixed on, in its order. */
export const readRequirements = ({ db, actor }: Context, ruleSet: string, revision: number): Promise<Scored[]> =>
  db.all<Scored>(sql`SELECT item.value ->> 'id' AS id, item.value ->> 'theme' AS theme, item.value ->> 'subject' AS subject
    FROM rule_set_revisions AS revisions, json_each(revisions.content, '$.requirements') AS item
    WHERE revisions.organisation_id = ${actor.organisation.id} AND revisions.rule_set_id = ${ruleSet}
      AND revisions.revision = ${revision}
    ORDER BY item.key`);
