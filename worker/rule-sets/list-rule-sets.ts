import { eq } from 'drizzle-orm';
import type { RuleSetSummary } from '../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { ruleSets } from '../db/schema.ts';
import type { Context } from '../http/context.ts';
import { builtInEditions, type Edition } from './built-in-editions.ts';
import { listRevisions, readFrameworks, requireRuleSet } from './revision-rows.ts';
import { type Summarised, summariseRevisions } from './summarise-revisions.ts';

type RuleSetRow = typeof ruleSets.$inferSelect;

/** The rule sets of the organisation, and the frameworks of the program that it has not adopted. */
export async function listRuleSets(context: Context) {
  const { db, actor } = context;
  const rows = await db
    .select()
    .from(ruleSets)
    .where(eq(ruleSets.organisationId, actor.organisation.id))
    .orderBy(ruleSets.id);
  const revisions = await summariseRevisions(context, await listRevisions(context));
  const builtIn = await builtInEditions();
  const adopted = new Set(rows.map(({ id }) => id));
  return {
    ruleSets: await summariseRuleSets(context, rows, revisions),
    available: [...builtIn.values()]
      .filter(({ content }) => !adopted.has(content.id))
      .map(({ content: { id, framework, requirements } }) => ({
        framework: id,
        name: framework.name,
        issuer: framework.issuer,
        requirements: requirements.length,
      })),
  };
}

/** One rule set with all its revisions. */
export async function readHistory(context: Context, id: string) {
  const row = await requireRuleSet(context, id);
  const revisions = await summariseRevisions(context, await listRevisions(context, id));
  const [ruleSet] = await summariseRuleSets(context, [row], revisions);
  if (!ruleSet) throw new Error('no summary of a rule set that exists');
  return { ruleSet, revisions: revisions.map(({ summary }) => summary) };
}

async function summariseRuleSets(
  context: Context,
  rows: readonly RuleSetRow[],
  revisions: readonly Summarised[],
): Promise<RuleSetSummary[]> {
  const builtIn = await builtInEditions();
  const byRuleSet = Map.groupBy(revisions, ({ line }) => line.ruleSetId);
  const shown = [...byRuleSet.values()].flatMap((own) => own.find(isInForce) ?? own[0] ?? []);
  const frameworks = await readFrameworks(
    context,
    shown.map(({ line }) => line),
  );
  return rows.map((row) => {
    // An id of the program's own is that framework, also in a rule set that came in as a whole.
    const source = builtIn.get(row.framework ?? row.id);
    const framework = frameworks.get(row.id) ?? source?.content.framework;
    return summariseRuleSet(row.id, byRuleSet.get(row.id) ?? [], source, framework);
  });
}

const isInForce = ({ summary }: Summarised) => summary.state === 'in-force';

function summariseRuleSet(
  id: string,
  revisions: readonly Summarised[],
  source: Edition | undefined,
  framework: RuleSetContent['framework'] | undefined,
): RuleSetSummary {
  const [latest] = revisions;
  const inForce = revisions.find(isInForce);
  const draft = revisions.find(({ line }) => line.state === 'draft');
  return {
    id,
    name: framework?.name ?? { nl: id, en: id },
    issuer: framework?.issuer ?? '',
    ...(source && { framework: source.content.id }),
    hasNewEdition: source !== undefined && latest !== undefined && editionOf(latest) !== source.contentHash,
    ...(inForce && { inForce: inForce.summary }),
    scheduled: revisions.filter(({ summary }) => summary.state === 'scheduled').map(({ summary }) => summary),
    ...(draft && {
      draft: {
        ...draft.summary,
        version: draft.line.version,
        updatedAt: draft.updated.at,
        updatedBy: draft.updated.by,
      },
    }),
  };
}

const editionOf = ({ line }: Summarised) => line.edition ?? line.contentHash;
