import * as aggregates from '../../shared/contract/aggregates.ts';
import * as audit from '../../shared/contract/audit.ts';
import * as directory from '../../shared/contract/directory.ts';
import * as state from '../../shared/contract/dossier-state.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { GetHealth } from '../../shared/contract/health.ts';
import * as actions from '../../shared/contract/improvement-actions.ts';
import * as keys from '../../shared/contract/keys.ts';
import { GetOpenApi } from '../../shared/contract/openapi.ts';
import * as organisation from '../../shared/contract/organisation.ts';
import * as ownVocabulary from '../../shared/contract/own-vocabulary.ts';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { GetSession } from '../../shared/contract/session.ts';
import * as settings from '../../shared/contract/settings.ts';
import * as profiles from '../../shared/contract/site-profiles.ts';
import { Submit, SubmitMany } from '../../shared/contract/submissions.ts';
import * as assessments from '../../shared/contract/supervision-assessments.ts';
import * as switches from '../../shared/contract/switches.ts';
import { GetTeamGaps } from '../../shared/contract/team-gaps.ts';
import * as worklist from '../../shared/contract/worklist.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { exampleProfile } from '../../shared/profiles/example.ts';
import type { Asked } from '../testing/ask.ts';
import { aSubmission } from '../testing/call.ts';
import { CIPHERTEXT, CODE, content, DOSSIER, draftHash, ids, profileHash, RULE_SET, TEAM } from './world.ts';

/**
 * What somebody of the same organisation and an allowed role, but of another team, gets: `refused`; `unchanged`: an
 * answer in which nothing of one dossier or of a small number stands, and which changes nothing; `allowed`: it is not
 * about a team at all.
 */
export type OtherTeam = 'refused' | 'unchanged' | 'allowed';

export interface Entry {
  readonly endpoint: Endpoint;
  /** A request that succeeds for `by`. */
  readonly asked: Asked;
  readonly by: string;
  readonly otherTeam: OtherTeam;
}

const ruleSet = { params: { ruleSet: RULE_SET } };
const profile = { params: { profile: exampleProfile.id } };
const place = { team: TEAM, dossier: DOSSIER };
const judged = { ...place, ruleSet: RULE_SET, requirement: 'kanarie-eis', on: '2026-06-01' };
const submission = () =>
  aSubmission({
    ...place,
    ruleSet: RULE_SET,
    revision: 2,
    outcomes: [{ requirement: 'kanarie-eis', outcome: 'met' }],
    assessedAt: '2026-06-02T10:00:00.000Z',
  });
const tailoring = { ruleSet: RULE_SET, changes: [] };
const assessment = {
  title: 'Kanarie twee',
  ruleSet: RULE_SET,
  revision: 2,
  scope: { kind: 'teams', teams: [TEAM] },
  plan: '',
  themeDeviations: {},
};
const action = {
  pattern: { ruleSet: RULE_SET, team: TEAM },
  title: 'Kanarie twee',
  description: '',
  owner: 'lead',
  dueOn: '2199-01-01',
  state: 'doing',
};

/** Every endpoint of the contract; one that is missing here fails the test. */
export async function accessMatrix(): Promise<Entry[]> {
  const is = (by: string, otherTeam: OtherTeam, endpoint: Endpoint, asked: Asked = {}): Entry => ({
    endpoint,
    asked,
    by,
    otherTeam,
  });
  return [
    is('worker', 'allowed', GetHealth),
    is('worker', 'allowed', GetOpenApi),
    is('worker', 'allowed', GetSession),
    is('worker', 'allowed', GetRuleSets),

    is('admin', 'allowed', admin.ListRuleSets),
    is('admin', 'allowed', admin.AdoptRuleSet, {
      body: { from: 'import', content: { ...content, id: 'kanarie-nieuw' } },
    }),
    is('admin', 'allowed', admin.GetRuleSetHistory, ruleSet),
    is('admin', 'allowed', admin.GetRevision, { params: { ruleSet: RULE_SET, revision: 2 } }),
    is('admin', 'allowed', admin.GetDraft, ruleSet),
    is('admin', 'allowed', admin.StartDraft, { params: { ruleSet: 'kanarie-zonder' }, body: {} }),
    is('admin', 'allowed', admin.SaveDraft, { ...ruleSet, body: { ifVersion: 1, tailoring } }),
    is('admin', 'allowed', admin.DiscardDraft, { ...ruleSet, query: { ifVersion: 1 } }),
    is('admin', 'allowed', admin.RunDraftExamples, ruleSet),
    is('admin', 'allowed', admin.GetDraftEffect, ruleSet),
    is('admin', 'allowed', admin.CompareRevisions, { ...ruleSet, query: { from: '2', to: 'draft' } }),
    is('admin', 'allowed', admin.PreviewEdition, { ...ruleSet, body: { from: 'import', content } }),
    is('admin', 'allowed', admin.TakeEdition, {
      ...ruleSet,
      body: { source: { from: 'import', content }, ifVersion: 1, tailoring },
    }),
    is('admin', 'allowed', admin.ProposeDraft, { ...ruleSet, body: { ifVersion: 1, effectiveOn: '2199-01-01' } }),
    is('admin', 'allowed', admin.WithdrawProposal, { ...ruleSet, query: { ifVersion: 1 } }),
    is('admin', 'allowed', admin.PublishRevision, {
      params: { ruleSet: RULE_SET, revision: 3 },
      body: { contentHash: await draftHash() },
    }),
    is('admin', 'allowed', admin.RollBack, {
      params: { ruleSet: RULE_SET, revision: 1 },
      body: { reason: 'mistake' },
    }),
    is('admin', 'allowed', admin.RetireRuleSet, { ...ruleSet, body: { reason: 'mistake' } }),

    is('worker', 'refused', Submit, { body: submission() }),
    is('worker', 'unchanged', SubmitMany, { body: { submissions: [submission()] } }),
    is('worker', 'refused', state.ReadDossierState, { body: place }),
    is('worker', 'refused', state.PutAttestation, {
      params: { id: ids.fresh },
      body: { ...judged, answer: 'meets', redo: 'P1Y' },
    }),
    is('lead', 'refused', state.WithdrawAttestation, { params: { id: ids.attestation } }),
    is('worker', 'refused', state.PutWaiver, {
      params: { id: ids.fresh },
      body: { ...judged, reason: 'crisis-comes-first', expiresOn: '2027-01-01' },
    }),
    is('lead', 'refused', state.WithdrawWaiver, { params: { id: ids.waiver } }),
    is('worker', 'refused', state.PutContextAnswer, {
      body: { ...place, fact: 'support.financing', value: 'zin', answeredAt: '2026-06-02T10:00:00.000Z' },
    }),

    is('lead', 'unchanged', aggregates.GetOverview),
    is('lead', 'unchanged', aggregates.ListRequirementCounts),
    is('lead', 'unchanged', aggregates.GetRequirementDetail, {
      params: { ruleSet: RULE_SET, requirement: 'kanarie-eis' },
    }),
    is('lead', 'unchanged', aggregates.GetTrend, { query: { teams: TEAM } }),
    is('lead', 'unchanged', aggregates.GetDueWeeks, { query: { teams: TEAM } }),
    is('lead', 'unchanged', aggregates.RecordExport, {
      body: { view: 'overview', format: 'csv', filter: { teams: TEAM }, rows: 1 },
    }),
    is('lead', 'refused', GetTeamGaps, { params: { team: TEAM } }),

    is('admin', 'allowed', organisation.RecountCounters, { body: { repair: true } }),
    is('admin', 'allowed', organisation.EraseDossier, { body: { dossier: DOSSIER } }),
    is('admin', 'allowed', organisation.ExportOrganisation),
    is('admin', 'allowed', organisation.EraseOrganisation, { body: { confirm: 'care-a' } }),

    is('worker', 'allowed', profiles.ReportProfileHealth, {
      body: {
        id: ids.fresh,
        day: dayInAmsterdam(new Date()),
        profileHealth: [{ profile: exampleProfile.id, revision: 1, field: 'plan.date', expected: 2, found: 1 }],
      },
    }),
    is('admin', 'allowed', profiles.GetProfileHealth, profile),
    is('worker', 'allowed', profiles.GetSiteProfiles),
    is('admin', 'allowed', profiles.ListSiteProfiles),
    is('admin', 'allowed', profiles.GetSiteProfile, profile),
    is('admin', 'allowed', profiles.PutSiteProfileDraft, {
      ...profile,
      body: { ifVersion: 1, profile: { ...exampleProfile, name: 'Kanarie twee' } },
    }),
    is('admin', 'allowed', profiles.DiscardSiteProfileDraft, { ...profile, query: { ifVersion: 1 } }),
    is('admin', 'allowed', profiles.PublishSiteProfile, {
      params: { ...profile.params, revision: 2 },
      body: { contentHash: await profileHash() },
    }),

    is('worker', 'allowed', switches.GetSwitches),
    is('worker', 'allowed', ownVocabulary.GetOwnVocabulary),
    is('admin', 'allowed', switches.SwitchOffRequirement, {
      params: { ruleSet: 'kanarie-zonder', requirement: 'kanarie-eis' },
      body: { reason: 'other' },
    }),
    is('admin', 'allowed', switches.SwitchOnRequirement, {
      params: { ruleSet: RULE_SET, requirement: 'kanarie-eis' },
    }),
    is('admin', 'allowed', switches.SwitchOffSiteProfile, { ...profile, body: { reason: 'other' } }),
    is('admin', 'allowed', switches.SwitchOnSiteProfile, profile),
    is('admin', 'allowed', switches.SwitchOffField, {
      params: { ...profile.params, field: 'plan.date' },
      body: { reason: 'other' },
    }),
    is('admin', 'allowed', switches.SwitchOnField, { params: { ...profile.params, field: 'plan.date' } }),

    is('lead', 'unchanged', assessments.ListAssessments),
    is('lead', 'refused', assessments.GetAssessment, { params: { id: ids.assessment } }),
    is('lead', 'refused', assessments.PutAssessment, {
      params: { id: ids.assessment },
      body: { ifVersion: 1, assessment },
    }),
    is('lead', 'refused', assessments.DeleteAssessment, {
      params: { id: ids.assessment },
      query: { ifVersion: 1 },
    }),
    is('lead', 'refused', assessments.MoveAssessment, {
      params: { id: ids.assessment },
      body: { ifVersion: 1, state: 'agreed' },
    }),
    is('lead', 'refused', assessments.PutScore, {
      params: { id: ids.assessment, requirement: 'kanarie-eis' },
      body: { ifVersion: 0, agreed: false, score: 'meets', note: '' },
    }),
    is('lead', 'unchanged', actions.ListActions),
    is('lead', 'refused', actions.GetAction, { params: { id: ids.action } }),
    is('lead', 'refused', actions.PutAction, { params: { id: ids.action }, body: { ifVersion: 1, action } }),
    is('worker', 'refused', worklist.PutWorklistReference, {
      body: { ...place, key: 'kanarie-sleutel', ciphertext: CIPHERTEXT },
    }),
    is('lead', 'refused', worklist.ListWorklist, { params: { team: TEAM } }),

    is('admin', 'allowed', directory.ListPeople),
    is('lead', 'allowed', directory.ListColleagues),
    is('admin', 'allowed', directory.PutPerson, {
      params: { subject: 'kanarie-persoon' },
      body: { ifVersion: 1, person: { name: 'Kanarie twee', role: 'worker', teams: [TEAM], isActive: false } },
    }),
    is('admin', 'allowed', directory.ListTeams),
    is('admin', 'allowed', directory.PutTeam, {
      params: { team: TEAM },
      body: { ifVersion: 1, team: { name: 'Kanarie twee', context: {}, isClosed: true } },
    }),
    is('admin', 'allowed', directory.ListInvitations),
    is('admin', 'allowed', directory.CreateInvitation, {
      params: { id: ids.fresh },
      body: { codeHash: 'a'.repeat(64), role: 'worker', teams: [TEAM], days: 7 },
    }),
    is('admin', 'allowed', directory.RevokeInvitation, { params: { id: ids.invitation } }),
    is('somebody-new', 'allowed', directory.RedeemInvitation, { body: { code: CODE, name: 'Nieuw' } }),

    is('admin', 'allowed', settings.GetSettings),
    is('admin', 'allowed', ownVocabulary.PutOwnVocabulary, {
      body: { ifVersion: 0, vocabulary: { labels: [{ label: 'Kanariewoord', fact: 'plan.date' }], facts: [] } },
    }),
    is('admin', 'allowed', settings.PutSettings, {
      body: {
        ifVersion: 1,
        settings: {
          name: 'Kanarie twee',
          context: {},
          smallCellMinimum: 5,
          fourEyes: false,
          worklistReferences: false,
          retainResultsMonths: 1,
          retainHistoryMonths: 6,
          peopleFrom: 'directory',
        },
      },
    }),
    is('admin', 'allowed', keys.ListKeys),
    is('admin', 'allowed', keys.RotateKey, {
      params: { key: 'kanarie-nieuw' },
      body: { fingerprint: 'fedcba9876543210' },
    }),
    is('admin', 'allowed', keys.RevokeKey, { params: { key: 'kanarie-oud' } }),
    is('admin', 'allowed', audit.ListAudit),
    is('admin', 'allowed', audit.VerifyAudit),
  ];
}
