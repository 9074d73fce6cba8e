import { z } from 'zod';
import { IsoDate, IsoInstant } from '../domain/date.ts';
import { Outcome } from '../domain/outcome.ts';
import { Id } from '../rules/rule-set.ts';
import { Cell, OutcomeCells } from './aggregates.ts';
import { IfVersion, Line, Paragraphs, Person, Subject, Version } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { PageQuery, pageOf } from './page.ts';
import { readers } from './roles.ts';

/** Which gaps an action is about: a requirement, or a theme, or a whole rule set; in one team or in all. */
export const ActionPattern = z
  .strictObject({ ruleSet: Id, requirement: Id.optional(), theme: Id.optional(), team: Id.optional() })
  .refine(({ requirement, theme }) => requirement === undefined || theme === undefined, {
    path: ['theme'],
    error: 'Kies een eis of een thema, niet allebei.',
  });
export type ActionPattern = z.infer<typeof ActionPattern>;

export const ActionState = z.enum(['open', 'doing', 'done', 'stopped']);
export type ActionState = z.infer<typeof ActionState>;

const Count = z.number().int().min(0);

/**
 * Outcomes of the pattern on a day as they are stored, per team and requirement: what a reader gets is hidden and
 * rounded as any aggregate is, and which teams are the reader's own may change. What is 0 is left out.
 */
export const Measurement = z.object({
  /** Dossiers per team with a result under the rule set. */
  dossiers: z.record(Id, Count),
  rows: z.array(z.object({ team: Id, requirement: Id, counts: z.partialRecord(Outcome, Count) })),
});
export type Measurement = z.infer<typeof Measurement>;

export const ActionContent = z.strictObject({
  pattern: ActionPattern,
  title: Line,
  /** What is done; about the organisation, never about a client. */
  description: Paragraphs,
  /** Somebody of the organisation who leads or administers. */
  owner: Subject,
  dueOn: IsoDate,
  state: ActionState,
  /** The supervision assessment that it comes from. */
  assessment: z.uuid().optional(),
});
export type ActionContent = z.infer<typeof ActionContent>;

/** One field that was changed, as it was and as it became. */
export const ActionChange = z.object({
  field: z.enum(['title', 'description', 'owner', 'dueOn', 'state', 'pattern', 'assessment']),
  before: z.json(),
  after: z.json(),
});
export type ActionChange = z.infer<typeof ActionChange>;

export const ImprovementAction = ActionContent.omit({ owner: true }).extend({
  id: z.uuid(),
  version: Version,
  owner: Person,
  createdAt: IsoInstant,
  createdBy: Person,
  updatedAt: IsoInstant,
  closedAt: IsoInstant.optional(),
  isOverdue: z.boolean(),
  /** At its beginning, weekly since, and when it was closed; the last one is today's while it runs. */
  measurements: z.array(z.object({ day: IsoDate, dossiers: Cell, counts: OutcomeCells })),
});
export type ImprovementAction = z.infer<typeof ImprovementAction>;

const ActionParams = z.strictObject({ id: z.uuid() });

/** A lead sees those of own teams and of the whole organisation; an admin all. Soonest due first. */
export const ListActions = {
  method: 'GET',
  path: '/v1/actions',
  summary: 'Improvement actions, the soonest due first.',
  roles: readers,
  query: PageQuery.extend({
    team: Id.optional(),
    state: z.enum([...ActionState.options, 'running']).optional(),
    ruleSet: Id.optional(),
    requirement: Id.optional(),
    theme: Id.optional(),
    assessment: z.uuid().optional(),
  }),
  response: pageOf(ImprovementAction),
} as const satisfies Endpoint;

export const GetAction = {
  method: 'GET',
  path: '/v1/actions/:id',
  summary: 'An improvement action with its history.',
  roles: readers,
  params: ActionParams,
  response: z.object({
    action: ImprovementAction,
    history: z.array(z.object({ version: Version, at: IsoInstant, by: Person, changes: z.array(ActionChange) })),
  }),
  errors: ['not-found'],
} as const satisfies Endpoint;

/** `ifVersion` 0 makes it. A closed one may be opened again. A pattern of one team is for its leads and admins. */
export const PutAction = {
  method: 'PUT',
  path: '/v1/actions/:id',
  summary: 'Makes or changes an improvement action.',
  roles: readers,
  params: ActionParams,
  request: z.strictObject({ ifVersion: IfVersion, action: ActionContent }),
  response: ImprovementAction,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const actionEndpoints = [ListActions, GetAction, PutAction] as const satisfies readonly Endpoint[];
