import { z } from 'zod';
import { IsoDate } from '../domain/date.ts';
import { LocalisedText } from '../domain/localised-text.ts';
import { Id, RuleSetContent } from '../rules/rule-set.ts';
import { Tailoring } from '../rules/tailoring.ts';
import { Done, IfVersion, IfVersionQuery, Revision, Sha256 } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { admins, supervisors } from './roles.ts';
import {
  Comparison,
  EditionMerge,
  EditionSource,
  EffectReport,
  ExampleReport,
  RevisionSummary,
  RuleSetDraft,
  RuleSetSummary,
} from './rule-set-views.ts';

const RuleSetParams = z.strictObject({ ruleSet: Id });
const RevisionParams = z.strictObject({ ruleSet: Id, revision: z.coerce.number().int().positive() });
/** Three times the largest built-in framework; what is made of it must fit in one row of the database (2 MB). */
const maxBytes = 512 * 1024;

const AcceptedReason = z.enum(['mistake', 'unexpected-effect', 'framework-withdrawn', 'replaced', 'other']);

export const ListRuleSets = {
  method: 'GET',
  path: '/v1/admin/rule-sets',
  summary: 'The rule sets of the organisation with their state, and the built-in frameworks it has not adopted.',
  roles: supervisors,
  response: z.object({
    ruleSets: z.array(RuleSetSummary),
    available: z.array(z.object({ framework: Id, name: LocalisedText, issuer: z.string(), requirements: z.number() })),
  }),
} as const satisfies Endpoint;

/** Begins with a draft: nothing holds before it is published. `conflict` when the organisation has it already. */
export const AdoptRuleSet = {
  method: 'POST',
  path: '/v1/admin/rule-sets',
  summary: 'Adopts a built-in framework or an imported rule set, as a draft.',
  roles: admins,
  request: EditionSource,
  response: RuleSetDraft,
  status: 201,
  maxBytes,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const GetRuleSetHistory = {
  method: 'GET',
  path: '/v1/admin/rule-sets/:ruleSet',
  summary: 'A rule set with all its revisions, the newest first.',
  roles: supervisors,
  params: RuleSetParams,
  response: z.object({ ruleSet: RuleSetSummary, revisions: z.array(RevisionSummary) }),
  errors: ['not-found'],
} as const satisfies Endpoint;

export const GetRevision = {
  method: 'GET',
  path: '/v1/admin/rule-sets/:ruleSet/revisions/:revision',
  summary: 'One revision with its content and the tailoring in it.',
  roles: supervisors,
  params: RevisionParams,
  response: RevisionSummary.extend({ content: RuleSetContent, tailoring: Tailoring.optional() }),
  errors: ['not-found'],
} as const satisfies Endpoint;

export const GetDraft = {
  method: 'GET',
  path: '/v1/admin/rule-sets/:ruleSet/draft',
  summary: 'The draft of a rule set.',
  roles: supervisors,
  params: RuleSetParams,
  response: RuleSetDraft,
  errors: ['not-found'],
} as const satisfies Endpoint;

/** From the revision that is named, also a retired one, or else from the one in force. `conflict` when there is a draft. */
export const StartDraft = {
  method: 'POST',
  path: '/v1/admin/rule-sets/:ruleSet/draft',
  summary: 'Begins a draft from a revision.',
  roles: admins,
  params: RuleSetParams,
  request: z.strictObject({ from: Revision.optional() }),
  response: RuleSetDraft,
  status: 201,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/**
 * Saves the tailoring. On a draft that somebody else saved meanwhile `conflict` with `currentVersion`: nothing is lost,
 * the second reads the draft and is shown the difference. Saving withdraws a proposal.
 */
export const SaveDraft = {
  method: 'PUT',
  path: '/v1/admin/rule-sets/:ruleSet/draft',
  summary: 'Saves the tailoring of the draft.',
  roles: admins,
  params: RuleSetParams,
  request: z.strictObject({ ifVersion: IfVersion.min(1), tailoring: Tailoring }),
  response: RuleSetDraft,
  maxBytes,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const DiscardDraft = {
  method: 'DELETE',
  path: '/v1/admin/rule-sets/:ruleSet/draft',
  summary: 'Throws the draft away.',
  roles: admins,
  params: RuleSetParams,
  query: IfVersionQuery,
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const RunDraftExamples = {
  method: 'GET',
  path: '/v1/admin/rule-sets/:ruleSet/draft/examples',
  summary: 'Runs every example of the draft.',
  roles: supervisors,
  params: RuleSetParams,
  response: ExampleReport,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const GetDraftEffect = {
  method: 'GET',
  path: '/v1/admin/rule-sets/:ruleSet/draft/effect',
  summary: 'Which outcomes on the example dossiers change when the draft comes into force.',
  roles: supervisors,
  params: RuleSetParams,
  response: EffectReport,
  errors: ['not-found'],
} as const satisfies Endpoint;

/** `from` and `to` are revisions, or `draft`, or `built-in` for the program's own edition. */
export const CompareRevisions = {
  method: 'GET',
  path: '/v1/admin/rule-sets/:ruleSet/comparison',
  summary: 'Clause by clause what differs between two revisions, the draft or the built-in edition.',
  roles: supervisors,
  params: RuleSetParams,
  query: z.strictObject({
    from: z.string().regex(/^(\d{1,6}|draft|built-in)$/, 'Gebruik een revisie, draft of built-in.'),
    to: z.string().regex(/^(\d{1,6}|draft|built-in)$/, 'Gebruik een revisie, draft of built-in.'),
  }),
  response: Comparison,
  errors: ['not-found'],
} as const satisfies Endpoint;

/** Changes nothing. */
export const PreviewEdition = {
  method: 'POST',
  path: '/v1/admin/rule-sets/:ruleSet/edition/preview',
  summary: 'What a new edition of the framework means for the tailoring, as a three-way merge.',
  roles: admins,
  params: RuleSetParams,
  request: EditionSource,
  response: EditionMerge,
  maxBytes,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** `ifVersion` is that of the draft that it replaces the base of, or 0 when there is no draft: then one is begun. */
export const TakeEdition = {
  method: 'PUT',
  path: '/v1/admin/rule-sets/:ruleSet/edition',
  summary: 'Puts a new edition of the framework under the draft, with the tailoring as it was decided.',
  roles: admins,
  params: RuleSetParams,
  request: z.strictObject({ source: EditionSource, ifVersion: IfVersion, tailoring: Tailoring }),
  response: RuleSetDraft,
  maxBytes,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** `conflict` when examples fail (`fields` names them) or the tailoring has problems. Not before today. */
export const ProposeDraft = {
  method: 'POST',
  path: '/v1/admin/rule-sets/:ruleSet/draft/proposal',
  summary: 'Proposes the draft for publication from a day.',
  roles: admins,
  params: RuleSetParams,
  request: z.strictObject({ ifVersion: IfVersion.min(1), effectiveOn: IsoDate }),
  response: RuleSetDraft,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const WithdrawProposal = {
  method: 'DELETE',
  path: '/v1/admin/rule-sets/:ruleSet/draft/proposal',
  summary: 'Takes the proposal back; the draft stays.',
  roles: admins,
  params: RuleSetParams,
  query: IfVersionQuery,
  response: RuleSetDraft,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/**
 * Publishes what was proposed, by somebody else than who proposed or last changed it while four eyes is on. The hash
 * says what was looked at: published is that or nothing. The same again is answered the same and changes nothing.
 */
export const PublishRevision = {
  method: 'POST',
  path: '/v1/admin/rule-sets/:ruleSet/revisions/:revision/publication',
  summary: 'Publishes a proposed revision.',
  roles: admins,
  params: RevisionParams,
  request: z.strictObject({ contentHash: Sha256 }),
  response: RevisionSummary,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** Retires every revision that was published after it. Takes no second person: it was approved before. */
export const RollBack = {
  method: 'POST',
  path: '/v1/admin/rule-sets/:ruleSet/revisions/:revision/restoration',
  summary: 'Brings an earlier published revision back into force by retiring the later ones.',
  roles: admins,
  params: RevisionParams,
  request: z.strictObject({ reason: AcceptedReason }),
  response: z.object({ inForce: RevisionSummary.optional(), retired: z.array(Revision) }),
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** Results and history stay; nothing is asked of dossiers any more. A draft stays as well. */
export const RetireRuleSet = {
  method: 'POST',
  path: '/v1/admin/rule-sets/:ruleSet/retirement',
  summary: 'Retires all published revisions of a rule set.',
  roles: admins,
  params: RuleSetParams,
  request: z.strictObject({ reason: AcceptedReason }),
  response: z.object({ retired: z.array(Revision) }),
  errors: ['not-found'],
} as const satisfies Endpoint;

export const ruleSetAdminEndpoints = [
  ListRuleSets,
  AdoptRuleSet,
  GetRuleSetHistory,
  GetRevision,
  GetDraft,
  StartDraft,
  SaveDraft,
  DiscardDraft,
  RunDraftExamples,
  GetDraftEffect,
  CompareRevisions,
  PreviewEdition,
  TakeEdition,
  ProposeDraft,
  WithdrawProposal,
  PublishRevision,
  RollBack,
  RetireRuleSet,
] as const satisfies readonly Endpoint[];
