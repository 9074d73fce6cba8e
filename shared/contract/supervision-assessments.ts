import { z } from 'zod';
import { Level } from '../domain/answer.ts';
import { IsoDate, IsoInstant } from '../domain/date.ts';
import { Id, Requirement, RuleSetContent } from '../rules/rule-set.ts';
import { Deviation } from '../rules/scoring.ts';
import { Cell } from './aggregates.ts';
import { Done, IfVersion, IfVersionQuery, Line, Paragraphs, Person, Revision, Version } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { PageQuery, pageOf } from './page.ts';
import { readers } from './roles.ts';

/** What is looked at: everything, some teams, or a location by the name the organisation gives it. */
export const AssessmentScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation') }),
  z.strictObject({ kind: z.literal('teams'), teams: z.array(Id).min(1).max(100) }),
  z.strictObject({ kind: z.literal('location'), name: Line, teams: z.array(Id).max(100) }),
]);
export type AssessmentScope = z.infer<typeof AssessmentScope>;

/** A level, or why there is none. */
export const RequirementScore = z.enum([...Level.options, 'not-applicable', 'not-yet']);
export type RequirementScore = z.infer<typeof RequirementScore>;

/** `draft`: assessors score; `agreed`: the agreed scores are there and discussed; `closed`: nothing changes any more. */
export const AssessmentState = z.enum(['draft', 'agreed', 'closed']);
export type AssessmentState = z.infer<typeof AssessmentState>;

/** The only steps there are; a closed one is followed by a re-test. */
export const assessmentSteps = {
  draft: ['agreed'],
  agreed: ['draft', 'closed'],
  closed: [],
} as const satisfies Record<AssessmentState, readonly AssessmentState[]>;

export const AssessmentContent = z.strictObject({
  title: Line,
  ruleSet: Id,
  /** Fixed at the first save. */
  revision: Revision,
  scope: AssessmentScope,
  retestOf: z.uuid().optional(),
  /** The improvement plan in short; actions hold the rest. */
  plan: Paragraphs,
  deviation: Deviation.optional(),
  themeDeviations: z.record(Id, Deviation),
});
export type AssessmentContent = z.infer<typeof AssessmentContent>;

export const AssessmentSummary = AssessmentContent.omit({ plan: true, deviation: true, themeDeviations: true }).extend({
  id: z.uuid(),
  version: Version,
  state: AssessmentState,
  createdAt: IsoInstant,
  createdBy: Person,
  updatedAt: IsoInstant,
  closedAt: IsoInstant.optional(),
});
export type AssessmentSummary = z.infer<typeof AssessmentSummary>;

/** What one assessor scored, or what was agreed when `assessor` is absent. */
export const AssessorScore = z.object({
  requirement: Id,
  assessor: Person.optional(),
  score: RequirementScore,
  /** About the organisation, never about a client. */
  note: Paragraphs.max(2000),
  version: Version,
  updatedAt: IsoInstant,
});
export type AssessorScore = z.infer<typeof AssessorScore>;

/** What the dossiers show of a requirement: a suggestion with its figures, never a score by itself. */
export const MeasuredSuggestion = z.object({
  requirement: Id,
  level: Level.optional(),
  dossiers: Cell,
  met: Cell,
  gap: Cell,
  /** Unseen or unreadable: how little the figures may say. */
  unknown: Cell,
  measuredOn: IsoDate,
});
export type MeasuredSuggestion = z.infer<typeof MeasuredSuggestion>;

const AssessmentParams = z.strictObject({ id: z.uuid() });
const ScoreParams = z.strictObject({ id: z.uuid(), requirement: Id });

/** A lead sees those of which the scope is the organisation or has an own team in it; an admin all. */
export const ListAssessments = {
  method: 'GET',
  path: '/v1/assessments',
  summary: 'Supervision assessments, the newest first.',
  roles: readers,
  query: PageQuery.extend({ ruleSet: Id.optional(), state: AssessmentState.optional(), team: Id.optional() }),
  response: pageOf(AssessmentSummary),
} as const satisfies Endpoint;

/** The framework as it was when the assessment was made, also when the revision in force says something else now. */
export const PinnedFramework = RuleSetContent.pick({ framework: true, themes: true }).extend({
  requirements: z.array(Requirement.omit({ examples: true })),
});
export type PinnedFramework = z.infer<typeof PinnedFramework>;

export const SupervisionAssessment = AssessmentSummary.extend({
  /** Absent only in answers of a Worker from before this was told. */
  pinned: PinnedFramework.optional(),
  plan: Paragraphs,
  deviation: Deviation.optional(),
  themeDeviations: z.record(Id, Deviation),
  scores: z.array(AssessorScore),
  history: z.array(
    z.object({ version: Version, at: IsoInstant, by: Person, state: AssessmentState, fields: z.array(z.string()) }),
  ),
  suggestions: z.array(MeasuredSuggestion),
});
export type SupervisionAssessment = z.infer<typeof SupervisionAssessment>;

/** The decision rule is computed by the reader, from the agreed scores, with `scoreRequirements`. */
export const GetAssessment = {
  method: 'GET',
  path: '/v1/assessments/:id',
  summary: 'A supervision assessment with all scores, the difference between assessors, and what was measured.',
  roles: readers,
  params: AssessmentParams,
  response: SupervisionAssessment,
  errors: ['not-found'],
} as const satisfies Endpoint;

/** `ifVersion` 0 makes it, of a revision that is or was in force. */
export const PutAssessment = {
  method: 'PUT',
  path: '/v1/assessments/:id',
  summary: 'Makes or changes a supervision assessment.',
  roles: readers,
  params: AssessmentParams,
  request: z.strictObject({ ifVersion: IfVersion, assessment: AssessmentContent }),
  response: SupervisionAssessment,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** Only while it is a draft. */
export const DeleteAssessment = {
  method: 'DELETE',
  path: '/v1/assessments/:id',
  summary: 'Removes a draft of a supervision assessment.',
  roles: readers,
  params: AssessmentParams,
  query: IfVersionQuery,
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const MoveAssessment = {
  method: 'POST',
  path: '/v1/assessments/:id/state',
  summary: 'Takes a supervision assessment one step further, or back to draft.',
  roles: readers,
  params: AssessmentParams,
  request: z.strictObject({ ifVersion: IfVersion.min(1), state: AssessmentState }),
  response: SupervisionAssessment,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** Of the caller as assessor, or with `agreed` the one that counts. `ifVersion` is that of the score; 0 when there is none. */
export const PutScore = {
  method: 'PUT',
  path: '/v1/assessments/:id/scores/:requirement',
  summary: 'Scores one requirement.',
  roles: readers,
  params: ScoreParams,
  request: z.strictObject({
    ifVersion: IfVersion,
    agreed: z.boolean(),
    score: RequirementScore,
    note: Paragraphs.max(2000),
  }),
  response: AssessorScore,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const assessmentEndpoints = [
  ListAssessments,
  GetAssessment,
  PutAssessment,
  DeleteAssessment,
  MoveAssessment,
  PutScore,
] as const satisfies readonly Endpoint[];
