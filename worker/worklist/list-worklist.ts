import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ListWorklist, WorklistEntry } from '../../shared/contract/worklist.ts';
import { appendAudit } from '../audit/append.ts';
import { requireOwnTeam } from '../auth/require-team.ts';
import type { Context } from '../http/context.ts';
import { keyOf, pageFrom } from '../lists/cursor.ts';
import { listRevisionsInForce } from '../rule-sets/revisions-in-force.ts';
import { requireReferencesOn } from './references-setting.ts';

type Query = z.output<(typeof ListWorklist)['query']>;

/** Gaps, other open points, and the pseudonym. */
const Key = z.tuple([z.number().int(), z.number().int(), z.string()]);

interface Row {
  readonly dossier: string;
  readonly gaps: number;
  readonly others: number;
  readonly unknown: number;
  readonly assessedAt: string;
  readonly keyId: string | null;
  readonly ciphertext: string | null;
  /** JSON: list of open points, with null where no week is known. */
  readonly open: string;
}

const OpenPoints = z.array(
  z.object({
    ruleSet: z.string(),
    requirement: z.string(),
    outcome: z.enum(['gap', 'upcoming', 'needs-judgement']),
    dueWeek: z.string().nullable(),
  }),
);

/** Dossiers of an own team with open points, most gaps first. Looking is written in the audit log. */
export async function listWorklist(
  context: Context,
  teamId: string,
  query: Query,
): Promise<z.input<(typeof ListWorklist)['response']>> {
  const team = await requireOwnTeam(context, teamId, 'De werklijst is alleen voor teamleiders van dit team.');
  await requireReferencesOn(context);
  const rows = await context.db.all<Row>(await pageQuery(context, team.id, query));
  const page = pageFrom(rows, query.limit, {
    keyOf: ({ gaps, others, dossier }) => [gaps, others, dossier],
    item: entryOf,
  });
  await appendAudit(context, {
    action: 'worklist.view',
    object: { kind: 'team', id: team.id },
    details: { dossiers: page.items.length },
  });
  return page;
}

/** What is asked now: requirements of the revisions in force that are not switched off. */
async function pageQuery(context: Context, team: string, { ruleSet, requirement, cursor, limit }: Query): Promise<SQL> {
  const organisationId = context.actor.organisation.id;
  const inForce = JSON.stringify(await listRevisionsInForce(context));
  return sql`WITH asked AS (
      SELECT r.rule_set_id, r.requirement FROM json_each(${inForce}) AS item
      JOIN revision_requirements AS r ON r.organisation_id = ${organisationId}
        AND r.rule_set_id = item.value ->> 'ruleSet' AND r.revision = item.value ->> 'revision'
      WHERE NOT EXISTS (SELECT 1 FROM switches WHERE switches.organisation_id = ${organisationId}
        AND kind = 'requirement' AND owner = r.rule_set_id AND target = r.requirement)
        ${ruleSet === undefined ? sql`` : sql`AND r.rule_set_id = ${ruleSet}`}
        ${requirement === undefined ? sql`` : sql`AND r.requirement = ${requirement}`}
    ), points AS (
      SELECT results.dossier, results.assessed_at, results.rule_set_id, point.key AS requirement, point.value AS outcome,
        (SELECT week.value FROM json_each(results.due_weeks) AS week WHERE week.key = point.key) AS due_week
      FROM dossier_results AS results, json_each(results.outcomes) AS point
      WHERE results.organisation_id = ${organisationId} AND results.team_id = ${team}
        AND (results.rule_set_id, point.key) IN (SELECT rule_set_id, requirement FROM asked)
    ), dossiers AS (
      SELECT dossier, max(assessed_at) AS assessedAt,
        sum(outcome = 'gap') AS gaps,
        sum(outcome IN ('upcoming', 'needs-judgement')) AS others,
        sum(outcome IN ('unseen', 'unreadable')) AS unknown,
        json_group_array(json_object('ruleSet', rule_set_id, 'requirement', requirement, 'outcome', outcome,
          'dueWeek', due_week)) FILTER (WHERE outcome IN ('gap', 'upcoming', 'needs-judgement')) AS open
      FROM points GROUP BY dossier
    )
    SELECT dossiers.*, reference.key_id AS keyId, reference.ciphertext
    FROM dossiers LEFT JOIN worklist_references AS reference ON reference.organisation_id = ${organisationId}
      AND reference.dossier = dossiers.dossier AND reference.team_id = ${team}
    WHERE gaps + others > 0 ${isAfter(cursor)}
    ORDER BY gaps DESC, others DESC, dossiers.dossier LIMIT ${limit + 1}`;
}

function isAfter(cursor: string | undefined): SQL {
  if (cursor === undefined) return sql``;
  const [gaps, others, dossier] = keyOf(Key, cursor);
  return sql`AND (-gaps, -others, dossiers.dossier) > (${-gaps}, ${-others}, ${dossier})`;
}

function entryOf({ dossier, keyId, ciphertext, assessedAt, unknown, open }: Row): WorklistEntry {
  return {
    dossier,
    ...(keyId !== null && ciphertext !== null && { reference: { key: keyId, ciphertext } }),
    assessedAt,
    open: OpenPoints.parse(JSON.parse(open)).map(({ dueWeek, ...point }) => ({
      ...point,
      ...(dueWeek !== null && { dueWeek }),
    })),
    unknown,
  };
}
