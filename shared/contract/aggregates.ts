import { z } from 'zod';
import { Answer } from '../domain/answer.ts';
import { IsoDate, IsoInstant } from '../domain/date.ts';
import { LocalisedText } from '../domain/localised-text.ts';
import { Outcome } from '../domain/outcome.ts';
import { WaiverReason } from '../domain/waiver.ts';
import { Id, Requirement } from '../rules/rule-set.ts';
import { Done, IsoWeek, Revision } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { readers } from './roles.ts';
import { Team } from './session.ts';

/**
 * A number of dossiers. Beyond the own teams one that is smaller than the minimum, also 0, is hidden, and so is one that
 * would give such a number away; `isInexact` says that hidden numbers were added to this one, or that parts of it are
 * hidden. So neither 0 % nor 100 % can be read from it. See `worker/aggregates/protect-row.ts` for why that holds.
 */
export const Cell = z.union([
  z.object({ count: z.number().int().min(0), isInexact: z.literal(true).optional() }),
  z.object({ hidden: z.literal('small') }),
]);
export type Cell = z.infer<typeof Cell>;

/** A cell per outcome; all of them, also those that are 0. */
export const OutcomeCells = z.record(Outcome, Cell);
export type OutcomeCells = z.infer<typeof OutcomeCells>;

/**
 * How the numbers of an answer were made. `exact`: of own teams (for an admin: none are own) every cell as it is.
 * `rounded`: of each team cells below `minimum` hidden, others rounded to 5; totals computed from what is then left.
 */
export const Precision = z.enum(['exact', 'rounded']);

/** Stands in every answer, so that a screen and an export can say what was hidden. */
const About = z.object({
  minimum: z.number().int().min(5).max(10),
  roundedTo: z.literal(5),
  /**
   * When the last result of these teams was received: to the hour for own teams, otherwise to the day. Absent when there
   * is none.
   */
  lastReceivedAt: IsoInstant.optional(),
});

const Ids = z.string().regex(/^[a-z0-9-]{1,80}(,[a-z0-9-]{1,80}){0,99}$/, 'Schrijf ids achter elkaar met komma’s.');

/** Lies in the address of the page, so that a view can be shared. Absent is all that the caller may see. */
export const AggregateQuery = z.strictObject({
  /** Ids separated by commas. */
  teams: Ids.optional(),
  ruleSet: Id.optional(),
  theme: Id.optional(),
});

const Period = { from: IsoDate.optional(), to: IsoDate.optional() };

const Counted = { dossiers: Cell, counts: OutcomeCells };

export const Overview = z.object({
  about: About,
  /** Every team of the organisation for which there is something to show; those of the caller first. */
  teams: z.array(z.object({ team: Team, isOwn: z.boolean(), precision: Precision, dossiers: Cell })),
  themes: z.array(z.object({ ruleSet: Id, theme: Id, title: LocalisedText })),
  /** The heat map: requirements of a theme times dossiers of a team, per outcome. */
  cells: z.array(z.object({ team: Id, ruleSet: Id, theme: Id, counts: OutcomeCells })),
});
export type Overview = z.infer<typeof Overview>;

export const GetOverview = {
  method: 'GET',
  path: '/v1/aggregates/overview',
  summary: 'Heat map of teams by theme.',
  roles: readers,
  query: AggregateQuery,
  response: Overview,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const RequirementRow = z.object({
  ruleSet: Id,
  requirement: Id,
  theme: Id,
  title: LocalisedText,
  severity: Requirement.shape.severity,
  /** No longer in the revision in force, and still in results. */
  isRetired: z.boolean(),
  precision: Precision,
  ...Counted,
  /** The same at the beginning of the period; absent when there is no history that far back. */
  before: z.object({ day: IsoDate, ...Counted }).optional(),
  /**
   * How it went, for a small line: of up to 12 stretches of the period the last day that history has, the oldest first.
   * Now is not among them. Absent when there is no history in the period.
   */
  history: z
    .array(z.object({ day: IsoDate, met: Cell, gap: Cell }))
    .max(12)
    .optional(),
});
export type RequirementRow = z.infer<typeof RequirementRow>;

/** Not paged: a rule set has 500 requirements at most, and a screen sorts them by shares. */
export const ListRequirementCounts = {
  method: 'GET',
  path: '/v1/aggregates/requirements',
  summary: 'Per requirement the number of dossiers of each outcome, now and at the beginning of the period.',
  roles: readers,
  query: AggregateQuery.extend({ ...Period }),
  response: z.object({ about: About, requirements: z.array(RequirementRow).max(2500) }),
  errors: ['not-found'],
} as const satisfies Endpoint;

export const Trend = z.object({
  about: About,
  precision: Precision,
  points: z.array(z.object({ day: IsoDate, ...Counted })),
  /** Days on which another revision came into force: before and after do not compare without more. */
  marks: z.array(z.object({ day: IsoDate, ruleSet: Id, revision: Revision })),
});
export type Trend = z.infer<typeof Trend>;

/** Daily up to a quarter, weekly beyond. The last point is today. */
export const GetTrend = {
  method: 'GET',
  path: '/v1/aggregates/trend',
  summary: 'Counts over time, of a requirement, a theme or a rule set.',
  roles: readers,
  query: AggregateQuery.extend({ requirement: Id.optional(), ...Period }),
  response: Trend,
  errors: ['not-found'],
} as const satisfies Endpoint;

const DueCount = z.object({ ruleSet: Id, requirement: Id, count: z.number().int().positive() });

/**
 * `overdue`: in weeks that are over, or not renewed since. Of own teams only, and as it is: with `teams` empty there is
 * nothing to tell.
 */
export const GetDueWeeks = {
  method: 'GET',
  path: '/v1/aggregates/due-weeks',
  summary: 'How many dossiers have something due in each of the coming weeks.',
  roles: readers,
  query: AggregateQuery.extend({
    requirement: Id.optional(),
    weeks: z.coerce.number().int().min(1).max(26).default(8),
  }),
  response: z.object({
    about: About,
    /** The own teams that were counted. */
    teams: z.array(Team),
    overdue: z.array(DueCount),
    weeks: z.array(z.object({ week: IsoWeek, requirements: z.array(DueCount) })),
  }),
  errors: ['not-found'],
} as const satisfies Endpoint;

/** Of dossiers where two people judged the same requirement within its redo period, how far apart they were. */
export const Agreement = z.object({
  pairs: z.number().int().min(0),
  same: z.number().int().min(0),
  /** One level apart. */
  near: z.number().int().min(0),
  apart: z.number().int().min(0),
});

export const RequirementDetail = z.object({
  about: About,
  ruleSet: Id,
  revision: Revision,
  isRetired: z.boolean(),
  /** As in the latest revision that had it. */
  requirement: Requirement.omit({ examples: true }),
  teams: z.array(z.object({ team: Team, isOwn: z.boolean(), precision: Precision, ...Counted })),
  /** Of own teams only, and as it is; absent when none of the teams is own. */
  judgement: z
    .object({
      waivers: z.array(z.object({ reason: WaiverReason, count: z.number().int().min(0) })),
      answers: z.array(z.object({ answer: Answer, count: z.number().int().min(0) })),
      agreement: Agreement,
    })
    .optional(),
});
export type RequirementDetail = z.infer<typeof RequirementDetail>;

export const GetRequirementDetail = {
  method: 'GET',
  path: '/v1/aggregates/requirements/:ruleSet/:requirement',
  summary: 'One requirement: its text, spread over teams, reasons of waivers, answers and agreement between judges.',
  roles: readers,
  params: z.strictObject({ ruleSet: Id, requirement: Id }),
  query: AggregateQuery.pick({ teams: true }),
  response: RequirementDetail,
  errors: ['not-found'],
} as const satisfies Endpoint;

/** Files are made in the browser from what it was answered; this only writes in the audit log that one was made. */
export const RecordExport = {
  method: 'POST',
  path: '/v1/exports',
  summary: 'Writes in the audit log that a view was exported.',
  roles: readers,
  request: z.strictObject({
    view: z.enum([
      'overview',
      'requirements',
      'requirement',
      'trend',
      'due-weeks',
      'worklist',
      'actions',
      'assessment',
    ]),
    format: z.enum(['csv', 'xlsx', 'print', 'fhir']),
    filter: AggregateQuery.extend({ requirement: Id.optional(), ...Period }),
    rows: z.number().int().min(0).max(1_000_000),
  }),
  response: Done,
} as const satisfies Endpoint;

export const aggregateEndpoints = [
  GetOverview,
  ListRequirementCounts,
  GetRequirementDetail,
  GetTrend,
  GetDueWeeks,
] as const;
