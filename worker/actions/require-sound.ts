import { sql } from 'drizzle-orm';
import type { ActionContent, ActionPattern } from '../../shared/contract/improvement-actions.ts';
import { findVisibleAssessment } from '../assessments/assessment-rows.ts';
import { requireOwnTeam, requireTeam } from '../auth/require-team.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';

/** Throws unless what the action refers to exists and is the caller's to use. What stood there already is let be. */
export async function requireSound(
  context: Context,
  content: ActionContent,
  before: ActionContent | undefined,
): Promise<void> {
  await requireUsableTeam(context, content.pattern.team);
  if (JSON.stringify(before?.pattern) !== JSON.stringify(content.pattern)) {
    await requirePattern(context, content.pattern);
  }
  if (before?.owner !== content.owner || before.pattern.team !== content.pattern.team) {
    await requireOwner(context, content);
  }
  if (content.assessment !== undefined && content.assessment !== before?.assessment) {
    if (!(await findVisibleAssessment(context, content.assessment))) {
      throw refuse('assessment', 'Deze toetsing bestaat niet. Kies een andere of laat het veld leeg.');
    }
  }
}

async function requireUsableTeam(context: Context, team: string | undefined): Promise<void> {
  if (team === undefined) return;
  if (context.actor.role === 'admin') await requireTeam(context, team);
  else await requireOwnTeam(context, team, 'U kunt alleen verbeteracties voor uw eigen teams maken.');
}

async function requirePattern({ db, actor }: Context, { ruleSet, requirement, theme }: ActionPattern): Promise<void> {
  const organisationId = actor.organisation.id;
  const published = sql`SELECT 1 FROM rule_set_revisions AS revisions, json_each(revisions.content, '$.requirements') AS item
    WHERE revisions.organisation_id = ${organisationId} AND revisions.rule_set_id = ${ruleSet}
      AND revisions.state <> 'draft'`;
  const found = await db.get<{ ruleSet: number; requirement: number; theme: number }>(sql`SELECT
    EXISTS (${published}) AS ruleSet,
    EXISTS (${published} AND item.value ->> 'id' = ${requirement ?? ''}) AS requirement,
    EXISTS (${published} AND item.value ->> 'theme' = ${theme ?? ''}) AS theme`);
  if (!found?.ruleSet) throw refuse('pattern.ruleSet', 'Uw organisatie heeft deze regelset niet.');
  if (requirement !== undefined && !found.requirement) {
    throw refuse('pattern.requirement', 'Deze eis staat niet in de regelset.');
  }
  if (theme !== undefined && !found.theme) throw refuse('pattern.theme', 'Dit thema staat niet in de regelset.');
}

/** Somebody who can see the action: an admin, or a lead, and of the team when it is about one. */
async function requireOwner({ db, actor }: Context, { owner, pattern }: ActionContent): Promise<void> {
  const team = pattern.team ?? '';
  const found = await db.get(sql`SELECT 1 FROM people
    WHERE organisation_id = ${actor.organisation.id} AND subject = ${owner} AND is_active = 1
      AND (role = 'admin' OR (role = 'lead' AND (${team} = '' OR EXISTS (
        SELECT 1 FROM memberships WHERE memberships.organisation_id = people.organisation_id
          AND memberships.subject = people.subject AND memberships.team_id = ${team}))))`);
  if (!found) throw refuse('owner', 'Kies een beheerder of een teamleider van dit team.');
}

const refuse = (path: string, message: string) => new ApiError('malformed', message, { fields: [{ path, message }] });
