import { expect, test } from 'vitest';
import type { Outcome } from '../../domain/outcome.ts';
import type { Example } from '../../rules/rule-set.ts';
import { runExamples } from '../../rules/run-examples.ts';
import { progressiumGedragscode } from './rule-set.ts';

type Facts = Example['facts'];

const EMPTY = { state: 'empty' } as const;

/** What the check finds, whatever a person still has to judge. */
function found(id: string, on: string, facts: Facts): Outcome | undefined {
  const requirements = progressiumGedragscode.requirements.flatMap((each) =>
    each.id === id ? [{ ...each, examples: [{ on, facts, expect: 'met' as const }] }] : [],
  );
  const verdict = runExamples({ ...progressiumGedragscode, requirements })[0]?.verdict;
  return verdict?.found ?? verdict?.outcome;
}

const aPlan: Facts = {
  'support.startDate': '2026-01-05',
  'plan.date': '2026-01-20',
  'plan.status': 'final',
  'plan.goals': [{ text: 'Naar school' }],
  'plan.clientInvolved': true,
  'plan.agreementsWithClient': [{ text: 'Dinsdag om vier uur' }],
  'plan.clientVoice': 'Ik wil naar school',
  'plan.roleAgreements': 'GGZ behandelt',
  'support.otherProviders': [{ text: 'GGZ' }],
  'support.endDate': EMPTY,
  'support.requestForHelp': 'Naar school',
  'agreement.signedDate': '2026-01-05',
  'agreement.signedByClient': true,
  'agreement.content': 'Opvoedhulp',
  'information.packageDate': '2026-01-05',
  'information.supportApproachDate': EMPTY,
  'evaluation.dates': EMPTY,
  'report.entries': [{ text: 'Huisbezoek', date: '2026-01-06' }],
  'dossier.authorisedUsers': [{ text: 'Team' }],
};

test.each([
  ['prog-08-client-wish-central', 'support.requestForHelp', '2026-02-05'],
  ['prog-08-client-wish-central', 'plan.clientVoice', '2026-04-05'],
  ['prog-10-care-process', 'support.requestForHelp', '2026-02-05'],
  ['prog-10-care-process', 'information.packageDate', '2026-02-05'],
  ['prog-19-support-plan', 'plan.date', '2026-04-05'],
  ['prog-19-support-plan', 'plan.agreementsWithClient', '2026-04-05'],
  ['prog-19-support-plan', 'plan.clientVoice', '2026-04-05'],
  ['prog-22-agreement', 'agreement.content', '2026-02-05'],
  ['prog-30-relevant-data-in-dossier', 'report.entries', '2026-02-05'],
  ['prog-35-total-process', 'support.requestForHelp', '2026-02-05'],
  ['prog-35-total-process', 'report.entries', '2026-02-05'],
  ['prog-40-goals-with-client', 'plan.goals', '2026-04-05'],
  ['prog-40-goals-with-client', 'plan.clientInvolved', '2026-04-05'],
  ['prog-40-goals-with-client', 'plan.clientVoice', '2026-04-05'],
  ['prog-ov1-other-disciplines', 'plan.roleAgreements', '2026-04-05'],
] as const)('%s without %s: due on %s, then a gap', (id, fact, dueOn) => {
  const facts = { ...aPlan, [fact]: EMPTY };
  const dayAfter = dueOn.replace('-05', '-06');
  expect(found(id, dueOn, facts)).toBe('upcoming');
  expect(found(id, dayAfter, facts)).toBe('gap');
  expect(found(id, dueOn, { ...facts, [fact]: aPlan[fact] })).not.toBe('gap');
});

test('one of two ways of informing is enough', () => {
  const informed = { ...aPlan, 'information.packageDate': EMPTY, 'information.supportApproachDate': '2026-01-05' };
  expect(found('prog-10-care-process', '2026-03-01', informed)).toBe('upcoming');
  expect(found('prog-10-care-process', '2026-03-01', { ...informed, 'information.supportApproachDate': EMPTY })).toBe(
    'gap',
  );
});

const anEnd: Facts = {
  ...aPlan,
  'support.startDate': '2024-01-05',
  'support.endDate': '2026-08-01',
  'support.endReason': 'goals-reached',
  'handover.toOtherProvider': false,
  'handover.contactDate': EMPTY,
  'evaluation.dates': [{ date: '2025-09-01' }],
  'report.entries': [{ text: 'Huisbezoek', date: '2026-06-01' }],
};

test.each<[string, string, Facts, Outcome]>([
  ['prog-10-care-process', '2026-12-01', {}, 'met'],
  ['prog-10-care-process', '2026-09-01', { 'support.endReason': EMPTY }, 'upcoming'],
  ['prog-10-care-process', '2026-09-02', { 'support.endReason': EMPTY }, 'gap'],
  ['prog-10-care-process', '2026-09-01', { 'handover.toOtherProvider': true }, 'upcoming'],
  ['prog-10-care-process', '2026-09-02', { 'handover.toOtherProvider': true }, 'gap'],
  [
    'prog-10-care-process',
    '2026-09-02',
    { 'support.endDate': EMPTY, 'evaluation.dates': [{ date: '2025-09-02' }] },
    'met',
  ],
  ['prog-10-care-process', '2026-09-02', { 'support.endDate': EMPTY }, 'gap'],
  ['prog-35-total-process', '2026-12-01', {}, 'met'],
  ['prog-35-total-process', '2026-09-01', { 'support.endReason': EMPTY }, 'upcoming'],
  ['prog-35-total-process', '2026-09-02', { 'support.endReason': EMPTY }, 'gap'],
  [
    'prog-35-total-process',
    '2026-09-02',
    { 'support.endDate': EMPTY, 'evaluation.dates': [{ date: '2025-09-02' }] },
    'met',
  ],
  ['prog-35-total-process', '2026-09-02', { 'support.endDate': EMPTY }, 'gap'],
  ['prog-ov1-other-disciplines', '2026-12-01', {}, 'met'],
  ['prog-ov1-other-disciplines', '2026-09-01', { 'handover.toOtherProvider': true }, 'upcoming'],
  ['prog-ov1-other-disciplines', '2026-09-02', { 'handover.toOtherProvider': true }, 'gap'],
  ['prog-30-relevant-data-in-dossier', '2026-12-01', {}, 'met'],
  ['prog-30-relevant-data-in-dossier', '2026-09-01', { 'support.endDate': EMPTY }, 'met'],
  ['prog-30-relevant-data-in-dossier', '2026-09-02', { 'support.endDate': EMPTY }, 'gap'],
])('%s on %s, ended on 1 August, with %o: %s', (id, on, change, outcome) => {
  expect(found(id, on, { ...anEnd, ...change })).toBe(outcome);
});

test('in the first year an evaluation is due a year after the start', () => {
  expect(found('prog-35-total-process', '2027-01-05', aPlan)).toBe('upcoming');
  expect(found('prog-35-total-process', '2027-01-06', aPlan)).toBe('gap');
});

const noTransfer: Facts = {
  'support.startDate': '2026-01-05',
  'plan.date': EMPTY,
  'staffing.coverRecords': EMPTY,
  'handover.internalDate': EMPTY,
};

test('the first worker gets a handover or a plan within three months', () => {
  expect(found('prog-29-information-transfer', '2026-04-05', noTransfer)).toBe('upcoming');
  expect(found('prog-29-information-transfer', '2026-04-06', noTransfer)).toBe('gap');
});

const anIncident = { 'incident.type': 'boundary-violation' } as const;

test.each([
  ['2026-03-10', '2026-03-09', 'gap'],
  ['2026-03-09', '2026-03-10', 'gap'],
  ['2026-03-10', '2026-03-10', 'met'],
] as const)('incident of 10 March, reported on %s, police on %s: %s', (internal, police, outcome) => {
  const fields = { ...anIncident, 'incident.internalReportDate': internal, 'incident.policeReportDate': police };
  const facts = { 'incident.records': [{ text: 'Aanraking', date: '2026-03-10', fields }] };
  expect(found('prog-alg2-transgressive-behaviour', '2026-06-30', facts)).toBe(outcome);
});

test.each([
  ['2026-03-13', 'upcoming'],
  ['2026-03-14', 'gap'],
] as const)('no internal report on %s of an incident of 10 March: %s', (on, outcome) => {
  const fields = { ...anIncident, 'incident.internalReportDate': EMPTY, 'incident.policeReportDate': '2026-03-11' };
  const facts = { 'incident.records': [{ text: 'Aanraking', date: '2026-03-10', fields }] };
  expect(found('prog-alg2-transgressive-behaviour', on, facts)).toBe(outcome);
});
