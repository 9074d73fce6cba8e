import { expect, test } from 'vitest';
import { EMPTY } from '../../../testing/a-ledger.ts';
import { outcomeOfChanged, type Row } from '../changed-example.ts';

/** Borders on both sides, and each part that can be missing. */
const rows: readonly Row[] = [
  ['v02', 'plan made without the client', { 'plan.clientInvolved': false }, '2026-09-01', 'gap'],
  ['v02', 'plan not made yet, last day', { 'plan.clientInvolved': EMPTY }, '2026-04-01', 'upcoming'],
  ['v02', 'plan not made yet, a day later', { 'plan.clientInvolved': EMPTY }, '2026-04-02', 'gap'],
  [
    'v02',
    'never discussed, nothing in the notes',
    { 'safety.discussedDate': EMPTY, 'report.entries': [] },
    '2026-09-01',
    'needs-judgement',
  ],
  ['v02', 'discussed a year ago, notes not opened', {}, '2027-03-01', 'needs-judgement'],
  ['v02', 'discussed a year and a day ago, notes not opened', {}, '2027-03-02', 'unseen'],
  ['v02', 'ended since, nothing is due any more', { 'support.endDate': '2026-12-31' }, '2027-09-01', 'needs-judgement'],
  [
    'v04',
    'follow-up on the last day',
    { 'incident.records': [{ text: 'Val', date: '2026-05-02', fields: { 'incident.followUp': EMPTY } }] },
    '2026-05-16',
    'needs-judgement',
  ],
  [
    'v04',
    'an incident without a day',
    { 'incident.records': [{ text: 'Val', fields: { 'incident.date': EMPTY, 'incident.followUp': 'Besproken' } }] },
    '2026-09-01',
    'gap',
  ],
  [
    'v05',
    'reported before it happened',
    {
      'incident.records': [
        {
          text: 'Geweld',
          date: '2026-03-10',
          fields: {
            'incident.severity': 'violence',
            'incident.supervisorReportDate': '2026-03-09',
            'incident.followUp': 'Onderzoek',
          },
        },
      ],
    },
    '2026-06-30',
    'gap',
  ],
  [
    'v05',
    'follow-up on the last day',
    {
      'incident.records': [
        {
          text: 'Geweld',
          date: '2026-03-10',
          fields: {
            'incident.severity': 'violence',
            'incident.supervisorReportDate': '2026-03-10',
            'incident.followUp': EMPTY,
          },
        },
      ],
    },
    '2026-03-24',
    'upcoming',
  ],
  ['v06', 'discussed without the client', { 'safety.discussedWith': [{ text: 'colleague' }] }, '2026-09-01', 'gap'],
  [
    'v06',
    'discussed with a colleague, no case review',
    { 'safety.discussedWith': [{ text: 'client' }, { text: 'colleague' }], 'meeting.caseReviewDates': EMPTY },
    '2026-09-01',
    'needs-judgement',
  ],
  ['v06', 'case review a year ago', { 'safety.discussedDate': '2027-01-01' }, '2027-05-12', 'needs-judgement'],
  ['v06', 'case review a year and a day ago', { 'safety.discussedDate': '2027-01-01' }, '2027-05-13', 'gap'],
  [
    'v06',
    'no case review in the first year',
    { 'support.startDate': '2026-01-01', 'meeting.caseReviewDates': EMPTY },
    '2026-09-01',
    'upcoming',
  ],
  [
    'v06',
    'discussed a year ago',
    { 'meeting.caseReviewDates': [{ date: '2027-01-10' }] },
    '2027-03-01',
    'needs-judgement',
  ],
  [
    'v06',
    'discussed a year and a day ago, notes not opened',
    { 'meeting.caseReviewDates': [{ date: '2027-01-10' }] },
    '2027-03-02',
    'unseen',
  ],
  [
    'v06',
    'discussed too long ago, a note speaks of it',
    {
      'safety.discussedDate': '2025-02-01',
      'report.entries': [
        {
          date: '2026-08-01',
          text: 'Veiligheid besproken',
          mentions: [{ concept: 'safety-discussed', context: 'affirmed' }],
        },
      ],
    },
    '2026-09-01',
    'needs-judgement',
  ],
  ['v07', 'no instrument, last day', { 'risk.instrument': EMPTY }, '2026-04-01', 'upcoming'],
  ['v07', 'no instrument, a day later', { 'risk.instrument': EMPTY }, '2026-04-02', 'gap'],
  ['v07', 'no outcome, a day later', { 'risk.outcome': EMPTY }, '2026-04-02', 'gap'],
  ['v07', 'no assessment, last day', { 'risk.assessmentDate': EMPTY }, '2026-04-01', 'upcoming'],
  ['v07', 'no assessment, a day later', { 'risk.assessmentDate': EMPTY }, '2026-04-02', 'gap'],
  ['v07', 'reviewed a year ago', { 'risk.reviewDate': '2027-01-10' }, '2028-01-10', 'met'],
  ['v07', 'reviewed a year and a day ago', { 'risk.reviewDate': '2027-01-10' }, '2028-01-11', 'gap'],
  ['v07', 'assessed too long ago, review not seen', {}, '2027-03-16', 'unseen'],
  [
    'v07',
    'youth, role of the assessor, last day',
    { 'support.law': 'jeugdwet', 'risk.assessorRole': EMPTY },
    '2026-04-01',
    'upcoming',
  ],
  ['v07', 'ended since', { 'support.endDate': '2026-12-31' }, '2028-01-01', 'met'],
  ['v11', 'no arrangement', { 'safety.equipmentAgreement': EMPTY }, '2026-09-01', 'gap'],
  ['v12', 'no arrangements, last day', { 'plan.agreementsWithClient': EMPTY }, '2026-04-01', 'upcoming'],
  ['v12', 'no arrangements, a day later', { 'plan.agreementsWithClient': EMPTY }, '2026-04-02', 'gap'],
  ['v12', 'no copy, a day after the last', { 'plan.clientCopyDate': EMPTY }, '2026-04-02', 'gap'],
  ['v12', 'no plan yet', { 'plan.date': EMPTY, 'plan.clientCopyDate': EMPTY }, '2026-04-02', 'upcoming'],
  ['v17', 'no arrangement', { 'transport.agreement': EMPTY }, '2026-09-01', 'gap'],
  ['v17', 'no date', { 'transport.agreementDate': EMPTY }, '2026-09-01', 'gap'],
  ['v17', 'guidance at home', { 'support.setting': [{ text: 'home' }] }, '2026-09-01', 'met'],
  ['v18', 'nobody responsible', { 'medication.responsiblePerson': EMPTY }, '2026-09-01', 'gap'],
];

test.each(rows)('%s: %s', (...row) => {
  const [, , , , outcome] = row;
  expect(outcomeOfChanged(row)).toBe(outcome);
});
