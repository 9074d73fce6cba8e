import { and, eq } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { ActionContent, ImprovementAction, Measurement } from '../../shared/contract/improvement-actions.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { writeAudited } from '../audit/append.ts';
import { improvementActionHistory, improvementActions, improvementMeasurements } from '../db/schema.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { measurePatterns } from '../measurements/measure-patterns.ts';
import { countedOf } from '../measurements/requirements-of-patterns.ts';
import { type ActionRow, contentOf, findAction, isClosed, isVersion, requireAction } from './action-rows.ts';
import { changesBetween } from './changes.ts';
import { requireSound } from './require-sound.ts';
import { showActions } from './show-actions.ts';

/** Makes or changes an action. The same again, from somebody who did not hear the answer, is answered the same. */
export async function putAction(
  context: Context,
  id: string,
  { ifVersion, action: content }: { ifVersion: number; action: ActionContent },
): Promise<ImprovementAction> {
  const row = await findAction(context, id);
  if ((row?.version ?? 0) !== ifVersion) return answerRepeat(context, row, { ifVersion, content });
  await requireSound(context, content, row && contentOf(row));
  const isWritten = row ? await change(context, row, content) : await make(context, id, content);
  const now = await requireAction(context, id);
  if (!isWritten) return answerRepeat(context, now, { ifVersion, content });
  return showOne(context, now);
}

async function answerRepeat(
  context: Context,
  row: ActionRow | undefined,
  { ifVersion, content }: { ifVersion: number; content: ActionContent },
): Promise<ImprovementAction> {
  const isRepeat =
    row?.version === ifVersion + 1 &&
    row.updatedBy === context.actor.subject &&
    changesBetween(contentOf(row), content).length === 0;
  if (isRepeat) return showOne(context, row);
  throw new ApiError(
    'conflict',
    'Iemand anders heeft deze verbeteractie intussen gewijzigd. Bekijk het verschil en sla daarna opnieuw op.',
    { currentVersion: row?.version ?? 0, reason: 'version' },
  );
}

async function showOne(context: Context, row: ActionRow): Promise<ImprovementAction> {
  const [shown] = await showActions(context, [row]);
  if (!shown) throw new Error('no view of an action that exists');
  return shown;
}

async function make(context: Context, id: string, content: ActionContent): Promise<boolean> {
  const { db, actor, now } = context;
  const organisationId = actor.organisation.id;
  const at = now.toISOString();
  const insert = db
    .insert(improvementActions)
    .values({
      organisationId,
      id,
      ...columnsOf(content),
      createdAt: at,
      createdBy: actor.subject,
      updatedAt: at,
      updatedBy: actor.subject,
      closedAt: isClosed(content.state) ? at : null,
    })
    .onConflictDoNothing();
  return writeAudited(context, actOf('action.create', id, content, 1), [
    insert,
    storeMeasurement(context, id, await measureNow(context, content)),
    // Last, because it is refused when the action was there already, with a first version of its own.
    historyRow(context, { id, version: 1 }, []),
  ]);
}

async function change(context: Context, row: ActionRow, content: ActionContent): Promise<boolean> {
  const { db, actor, now } = context;
  const changes = changesBetween(contentOf(row), content);
  if (changes.length === 0) return true;
  const at = now.toISOString();
  const wasClosed = isClosed(row.state);
  const closes = isClosed(content.state) && !wasClosed;
  const reopens = wasClosed && !isClosed(content.state);
  const isOther = changes.some(({ field }) => field === 'pattern');
  const statements: BatchItem<'sqlite'>[] = [historyRow(context, { id: row.id, version: row.version + 1 }, changes)];
  // What was measured of another pattern says nothing about this one.
  if (isOther) statements.push(db.delete(improvementMeasurements).where(isOfAction(context, row.id)));
  if (isOther || closes || reopens) {
    statements.push(storeMeasurement(context, row.id, await measureNow(context, content)));
  }
  const update = db
    .update(improvementActions)
    .set({
      ...columnsOf(content),
      version: row.version + 1,
      updatedAt: at,
      updatedBy: actor.subject,
      ...(closes && { closedAt: at }),
      ...(reopens && { closedAt: null }),
    })
    .where(isVersion(context, row));
  const fields = changes.map(({ field }) => field).join(',');
  return writeAudited(context, actOf('action.change', row.id, content, row.version + 1, fields), [
    ...statements,
    update,
  ]);
}

const columnsOf = (content: ActionContent) => ({
  pattern: content.pattern,
  teamId: content.pattern.team ?? '',
  title: content.title,
  description: content.description,
  owner: content.owner,
  dueOn: content.dueOn,
  state: content.state,
  assessmentId: content.assessment ?? null,
});

/** Codes and ids; what people wrote stays in the action. */
const actOf = (action: string, id: string, { pattern, state }: ActionContent, version: number, fields?: string) => ({
  action,
  object: { kind: 'action', id },
  details: {
    version,
    state,
    ruleSet: pattern.ruleSet,
    ...(pattern.team !== undefined && { team: pattern.team }),
    ...(fields !== undefined && { fields }),
  },
});

function historyRow(
  { db, actor, now }: Context,
  { id, version }: { id: string; version: number },
  changes: ReturnType<typeof changesBetween>,
) {
  return db
    .insert(improvementActionHistory)
    .values({
      organisationId: actor.organisation.id,
      actionId: id,
      version,
      at: now.toISOString(),
      actor: actor.subject,
      changes,
    })
    .onConflictDoNothing();
}

interface Measured {
  readonly day: string;
  readonly measurement: Measurement;
}

async function measureNow({ db, actor, now }: Context, { pattern }: ActionContent): Promise<Measured> {
  const organisationId = actor.organisation.id;
  const day = dayInAmsterdam(now);
  const counted = await countedOf(db, organisationId, [pattern], day);
  const [measurement] = await measurePatterns(db, organisationId, counted);
  if (!measurement) throw new Error('a pattern was not measured');
  return { day, measurement };
}

/** In the place of one that was made earlier today. */
const storeMeasurement = ({ db, actor }: Context, id: string, { day, measurement }: Measured) =>
  db
    .insert(improvementMeasurements)
    .values({ organisationId: actor.organisation.id, actionId: id, day, measurement })
    .onConflictDoUpdate({
      target: [improvementMeasurements.organisationId, improvementMeasurements.actionId, improvementMeasurements.day],
      set: { measurement },
    });

const isOfAction = ({ actor }: Context, id: string) =>
  and(eq(improvementMeasurements.organisationId, actor.organisation.id), eq(improvementMeasurements.actionId, id));
