import { Hono } from 'hono';
import {
  AdoptRuleSet,
  CompareRevisions,
  DiscardDraft,
  GetDraft,
  GetDraftEffect,
  GetRevision,
  GetRuleSetHistory,
  ListRuleSets,
  PreviewEdition,
  ProposeDraft,
  PublishRevision,
  RetireRuleSet,
  RollBack,
  RunDraftExamples,
  SaveDraft,
  StartDraft,
  TakeEdition,
  WithdrawProposal,
} from '../../shared/contract/rule-set-admin.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { adoptRuleSet } from './adopt-rule-set.ts';
import { compareRevisions } from './compare-revisions.ts';
import { discardDraft } from './discard-draft.ts';
import { readDraft } from './draft-view.ts';
import { reportExamples } from './example-report.ts';
import { listRuleSets, readHistory } from './list-rule-sets.ts';
import { proposeDraft, withdrawProposal } from './propose-draft.ts';
import { publishRevision } from './publish-revision.ts';
import { readDraftEffect } from './read-draft-effect.ts';
import { readRevision } from './read-revision.ts';
import { retireRuleSet, rollBack } from './retire-revisions.ts';
import { requireDraft } from './revision-rows.ts';
import { saveDraft } from './save-draft.ts';
import { startDraft } from './start-draft.ts';
import { previewEdition, takeEdition } from './take-edition.ts';

export const ruleSetAdminRoutes = new Hono<App>();

serve(ruleSetAdminRoutes, ListRuleSets, (context) => listRuleSets(context));
serve(ruleSetAdminRoutes, AdoptRuleSet, (context, { body }) => adoptRuleSet(context, body));
serve(ruleSetAdminRoutes, GetRuleSetHistory, (context, { params }) => readHistory(context, params.ruleSet));
serve(ruleSetAdminRoutes, GetRevision, (context, { params }) => readRevision(context, params.ruleSet, params.revision));

serve(ruleSetAdminRoutes, GetDraft, (context, { params }) => readDraft(context, params.ruleSet));
serve(ruleSetAdminRoutes, StartDraft, (context, { params, body }) => startDraft(context, params.ruleSet, body.from));
serve(ruleSetAdminRoutes, SaveDraft, (context, { params, body }) => saveDraft(context, params.ruleSet, body));
serve(ruleSetAdminRoutes, DiscardDraft, (context, { params, query }) =>
  discardDraft(context, params.ruleSet, query.ifVersion),
);
serve(ruleSetAdminRoutes, RunDraftExamples, async (context, { params }) =>
  reportExamples((await requireDraft(context, params.ruleSet)).content),
);
serve(ruleSetAdminRoutes, GetDraftEffect, (context, { params }) => readDraftEffect(context, params.ruleSet));
serve(ruleSetAdminRoutes, CompareRevisions, (context, { params, query }) =>
  compareRevisions(context, params.ruleSet, query),
);

serve(ruleSetAdminRoutes, PreviewEdition, (context, { params, body }) => previewEdition(context, params.ruleSet, body));
serve(ruleSetAdminRoutes, TakeEdition, (context, { params, body }) => takeEdition(context, params.ruleSet, body));

serve(ruleSetAdminRoutes, ProposeDraft, (context, { params, body }) => proposeDraft(context, params.ruleSet, body));
serve(ruleSetAdminRoutes, WithdrawProposal, (context, { params, query }) =>
  withdrawProposal(context, params.ruleSet, query.ifVersion),
);
serve(ruleSetAdminRoutes, PublishRevision, (context, { params, body }) =>
  publishRevision(context, params.ruleSet, { ...params, ...body }),
);
serve(ruleSetAdminRoutes, RollBack, (context, { params, body }) =>
  rollBack(context, params.ruleSet, { ...params, ...body }),
);
serve(ruleSetAdminRoutes, RetireRuleSet, (context, { params, body }) =>
  retireRuleSet(context, params.ruleSet, body.reason),
);
