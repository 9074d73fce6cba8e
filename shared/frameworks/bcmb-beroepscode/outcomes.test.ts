import { expect, test } from 'vitest';
import type { Outcome } from '../../domain/outcome.ts';
import type { Example } from '../../rules/rule-set.ts';
import { runExamples } from '../../rules/run-examples.ts';
import { bcmbBeroepscode } from './rule-set.ts';

type Facts = Example['facts'];

const EMPTY = { state: 'empty' } as const;

/** What the check finds, whatever a person still has to judge. */
function found(id: string, on: string, facts: Facts): Outcome | undefined {
  const requirements = bcmbBeroepscode.requirements.flatMap((each) =>
    each.id === id ? [{ ...each, examples: [{ on, facts, expect: 'met' as const }] }] : [],
  );
  const verdict = runExamples({ ...bcmbBeroepscode, requirements })[0]?.verdict;
  return verdict?.found ?? verdict?.outcome;
}

const complete: Facts = {
  'support.startDate': '2026-01-05',
  'client.strengths': 'Legt goed uit',
  'network.members': [{ text: 'Moeder (mantelzorger)' }],
  'network.carerStrain': 'low',
  'plan.goals': [{ text: 'Zelf aanvragen' }],
  'plan.agreementsWithClient': EMPTY,
  'plan.interventions': [{ text: 'Netwerkstrategie' }],
  'plan.roleAgreements': 'Moeder kookt',
  'support.otherProviders': [{ text: 'Wijkverpleging' }],
  'support.requestForHelp': 'Welke hulp is er?',
  'report.entries': [{ text: 'Advies gegeven', date: '2026-01-06' }],
  'information.supportApproachDate': '2026-01-05',
  'information.contactDetailsDate': '2026-01-05',
  'information.privacyDate': '2026-01-05',
  'information.complaintsDate': '2026-01-05',
  'information.professionalCodeDate': '2026-01-05',
  'information.reportingDutiesDate': '2026-01-05',
};

test.each([
  ['bcmb-01-own-strength', 'client.strengths', '2026-04-05'],
  ['bcmb-01-own-strength', 'network.members', '2026-04-05'],
  ['bcmb-01-own-strength', 'plan.goals', '2026-04-05'],
  ['bcmb-06-proven-methods', 'plan.interventions', '2026-04-05'],
  ['bcmb-09-sufficient-information', 'information.supportApproachDate', '2026-02-05'],
  ['bcmb-09-sufficient-information', 'information.contactDetailsDate', '2026-02-05'],
  ['bcmb-09-sufficient-information', 'information.privacyDate', '2026-02-05'],
  ['bcmb-09-sufficient-information', 'information.complaintsDate', '2026-02-05'],
  ['bcmb-09-sufficient-information', 'information.professionalCodeDate', '2026-02-05'],
  ['bcmb-09-sufficient-information', 'information.reportingDutiesDate', '2026-02-05'],
  ['bcmb-16-cooperation', 'plan.roleAgreements', '2026-04-05'],
  ['bcmb-16-cooperation', 'network.carerStrain', '2026-04-05'],
] as const)('%s without %s: due on %s, then a gap', (id, fact, dueOn) => {
  const facts = { ...complete, [fact]: EMPTY };
  expect(found(id, dueOn, complete)).toBe('met');
  expect(found(id, dueOn, facts)).toBe('upcoming');
  expect(found(id, dueOn.replace('-05', '-06'), facts)).toBe('gap');
});

test('a step of the client may be a goal or an agreement', () => {
  const agreed = { ...complete, 'plan.goals': EMPTY, 'plan.agreementsWithClient': [{ text: 'Belt zelf' }] };
  expect(found('bcmb-01-own-strength', '2026-09-01', agreed)).toBe('met');
});

test.each([
  [{ 'report.entries': EMPTY }, '2026-02-05', 'upcoming'],
  [{ 'report.entries': EMPTY }, '2026-02-06', 'gap'],
  [{ 'support.requestForHelp': EMPTY }, '2026-02-05', 'upcoming'],
  [{ 'support.requestForHelp': EMPTY }, '2026-02-06', 'gap'],
  [{}, '2026-02-06', 'needs-judgement'],
] as const)('question and first note, with %o on %s: %s', (change, on, outcome) => {
  expect(found('bcmb-02-tailored-generalist', on, { ...complete, ...change })).toBe(outcome);
});

test.each<[Facts, Outcome]>([
  [{ 'network.carerStrain': 'none' }, 'met'],
  [{ 'network.carerStrain': 'medium' }, 'met'],
  [{ 'network.carerStrain': 'high' }, 'met'],
  [{ 'network.carerStrain': 'unknown' }, 'gap'],
  [{ 'network.carerStrain': EMPTY, 'network.members': [{ text: 'Zus' }] }, 'met'],
  [{ 'network.carerStrain': EMPTY, 'network.members': [] }, 'met'],
  [{ 'plan.roleAgreements': EMPTY, 'support.otherProviders': [] }, 'met'],
  [{ 'support.otherProviders': [], 'network.members': [] }, 'not-applicable'],
])('cooperation with %o: %s', (change, outcome) => {
  expect(found('bcmb-16-cooperation', '2026-09-01', { ...complete, ...change })).toBe(outcome);
});

test.each([
  [EMPTY, '2026-05-03', 'gap'],
  ['Meldcode', EMPTY, 'gap'],
  ['Meldcode', '2026-05-03', 'met'],
] as const)('shared without consent, reason %o, client told %o: %s', (reason, told, outcome) => {
  const facts = {
    'consent.disclosures': [{ text: 'Melding', date: '2026-05-04' }],
    'consent.records': EMPTY,
    'consent.withoutConsentReason': reason,
    'consent.clientInformedDate': told,
  };
  expect(found('bcmb-10-confidentiality', '2026-09-01', facts)).toBe(outcome);
});

test.each([
  [9, 'client', 'gap'],
  [9, 'legal-representative', 'met'],
  [9, 'both', 'met'],
  [11, 'legal-representative', 'met'],
  [12, 'legal-representative', 'needs-judgement'],
  [12, 'both', 'met'],
  [15, 'client', 'gap'],
  [15, 'legal-representative', 'needs-judgement'],
  [15, 'both', 'met'],
  [16, 'client', 'needs-judgement'],
  [16, 'both', 'met'],
  [17, 'client', 'needs-judgement'],
  [17, 'both', 'met'],
  [18, 'client', 'met'],
  [18, 'both', 'met'],
  [18, 'legal-representative', 'needs-judgement'],
  [9, EMPTY, 'gap'],
  [16, EMPTY, 'gap'],
] as const)('aged %i, consent by %o: %s', (age, givenBy, outcome) => {
  // Both sides of the birthday: turned that age today, and the last day of that year of life.
  for (const birthDate of [`${2026 - age}-09-01`, `${2025 - age}-09-02`]) {
    const fields = { 'consent.givenBy': givenBy, 'consent.scope': 'School' };
    const facts: Facts = {
      'client.birthDate': birthDate,
      'support.startDate': '2026-03-02',
      'consent.disclosures': [{ text: 'School', date: '2026-05-04' }],
      'consent.records': [{ text: 'School', date: '2026-03-02', fields }],
      'report.entries': [{ text: 'Kennismaking', date: '2026-03-02' }],
    };
    expect(found('bcmb-11-consent-to-share', '2026-09-01', facts)).toBe(outcome);
  }
});

test('one consent by the wrong person among right ones is a gap', () => {
  const records = ['both', 'client'].map((by) => ({
    text: by,
    date: '2026-03-02',
    fields: { 'consent.givenBy': by, 'consent.scope': 'School' },
  }));
  const facts: Facts = {
    'client.birthDate': '2012-01-01',
    'support.startDate': '2026-03-02',
    'consent.disclosures': [{ text: 'School', date: '2026-05-04' }],
    'consent.records': records,
  };
  expect(found('bcmb-11-consent-to-share', '2026-09-01', facts)).toBe('gap');
});

test.each([
  [EMPTY, '2026-05-05', 'gap'],
  ['2026-05-04', EMPTY, 'needs-judgement'],
  ['2026-05-04', '2026-05-05', 'met'],
] as const)('acted without consent, consulted %o, client told %o: %s', (consulted, told, outcome) => {
  const facts = {
    'consent.withoutConsentReason': 'Acute dreiging',
    'meeting.peerConsultDate': consulted,
    'consent.clientInformedDate': told,
    'report.entries': [{ text: 'Contact', date: '2026-05-05' }],
  };
  expect(found('bcmb-12-acting-without-consent', '2026-09-01', facts)).toBe(outcome);
});

test.each([
  [EMPTY, '2026-05-04', '2026-09-01', 'met'],
  [EMPTY, '2026-05-03', '2026-05-11', 'upcoming'],
  [EMPTY, '2026-05-03', '2026-05-12', 'gap'],
  [EMPTY, EMPTY, '2026-05-12', 'gap'],
] as const)('suspicion of 4 May, steps %o, talk %o, on %s: %s', (steps, talk, on, outcome) => {
  const facts = {
    'client.birthDate': '2009-01-01',
    'safety.meldcodeSuspicionDate': '2026-05-04',
    'safety.meldcodeSteps': steps,
    'safety.discussedDate': talk,
  };
  expect(found('bcmb-13-child-abuse', on, facts)).toBe(outcome);
});

const aRefusal: Facts = {
  'dossier.authorisedUsers': [{ text: 'Ondersteuner' }],
  'dossier.inspectionRequestDate': '2026-05-04',
  'dossier.inspectionGivenDate': EMPTY,
  'dossier.inspectionRefusalReason': EMPTY,
  'dossier.inspectionViaConfidant': EMPTY,
  'report.entries': [{ text: 'Contact', date: '2026-05-05' }],
};

test.each([
  [{ 'dossier.inspectionGivenDate': '2026-05-04' }, '2026-09-01', 'met'],
  [{ 'dossier.inspectionGivenDate': '2026-05-03' }, '2026-09-01', 'gap'],
  [{ 'dossier.inspectionViaConfidant': 'Jurist' }, '2026-06-04', 'upcoming'],
  [{ 'dossier.inspectionViaConfidant': 'Jurist' }, '2026-06-05', 'gap'],
  [{ 'dossier.inspectionRefusalReason': 'Nadeel' }, '2026-09-01', 'needs-judgement'],
  [{ 'dossier.authorisedUsers': EMPTY, 'dossier.inspectionRequestDate': EMPTY }, '2026-09-01', 'gap'],
] as const)('inspection asked on 4 May, with %o on %s: %s', (change, on, outcome) => {
  expect(found('bcmb-14-dossier', on, { ...aRefusal, ...change })).toBe(outcome);
});

test.each([
  ['early-dropout', EMPTY, 'gap'],
  ['provider-decision', EMPTY, 'gap'],
  ['goals-reached', EMPTY, 'not-applicable'],
  [EMPTY, '2026-05-04', 'met'],
  ['early-dropout', '2026-05-04', 'met'],
] as const)('ended because of %o, consulted %o: %s', (reason, consulted, outcome) => {
  const facts = {
    'support.endReason': reason,
    'support.referralRecord': EMPTY,
    'meeting.peerConsultDate': consulted,
  };
  expect(found('bcmb-15-other-support', '2026-09-01', facts)).toBe(outcome);
});
