import { expect, test } from 'vitest';
import { EMPTY } from '../../../testing/a-ledger.ts';
import { evaluation, outcomeOfChanged, type Row } from '../changed-example.ts';

/** Borders on both sides, and each part that can be missing. */
const rows: readonly Row[] = [
  ['cg01', 'wishes missing, last day', { 'plan.clientVoice': EMPTY }, '2026-04-01', 'upcoming'],
  ['cg01', 'wishes missing, a day later', { 'plan.clientVoice': EMPTY }, '2026-04-02', 'gap'],
  ['cg01', 'goals missing, last day', { 'plan.goals': EMPTY }, '2026-04-01', 'upcoming'],
  ['cg01', 'goals missing, a day later', { 'plan.goals': EMPTY }, '2026-04-02', 'gap'],
  ['cg01', 'made without the client, last day', { 'plan.clientInvolved': false }, '2026-04-01', 'upcoming'],
  ['cg01', 'made without the client, a day later', { 'plan.clientInvolved': false }, '2026-04-02', 'gap'],
  [
    'cg01',
    'without relatives, last day',
    { 'plan.networkInvolved': false, 'network.members': [{ text: 'Zus' }] },
    '2026-04-01',
    'upcoming',
  ],
  [
    'cg01',
    'without relatives, a day later',
    { 'plan.networkInvolved': false, 'network.members': [{ text: 'Zus' }] },
    '2026-04-02',
    'gap',
  ],
  ['cg01', 'without relatives, network not seen', { 'plan.networkInvolved': false }, '2026-09-01', 'unseen'],
  ['cg02', 'no content', { 'agreement.content': EMPTY }, '2026-09-01', 'gap'],
  ['cg02', 'no time', { 'agreement.timeCommitment': EMPTY }, '2026-09-01', 'gap'],
  [
    'cg02',
    'nothing yet, last day',
    {
      'support.startDate': '2026-01-01',
      'agreement.signedDate': EMPTY,
      'agreement.signedByClient': EMPTY,
      'agreement.content': EMPTY,
      'agreement.timeCommitment': EMPTY,
      'agreement.deliveryTerms': EMPTY,
    },
    '2026-02-01',
    'upcoming',
  ],
  [
    'cg02',
    'nothing yet, a day later',
    {
      'support.startDate': '2026-01-01',
      'agreement.signedDate': EMPTY,
      'agreement.signedByClient': EMPTY,
      'agreement.content': EMPTY,
      'agreement.timeCommitment': EMPTY,
      'agreement.deliveryTerms': EMPTY,
    },
    '2026-02-02',
    'gap',
  ],
  ['cg02', 'ended since', { 'support.endDate': '2026-08-31' }, '2027-09-02', 'met'],
  ['cg02', 'reviewed without a new signature', { 'agreement.reviewedDate': '2026-08-01' }, '2026-09-02', 'gap'],
  ['cg04', 'client not there', evaluation({ 'evaluation.clientPresent': false }), '2026-09-01', 'gap'],
  ['cg04', 'no progress, last day', evaluation({ 'evaluation.goalProgress': EMPTY }), '2026-03-01', 'upcoming'],
  ['cg04', 'no progress, a day later', evaluation({ 'evaluation.goalProgress': EMPTY }), '2026-03-02', 'gap'],
  [
    'cg04',
    'no satisfaction, last day',
    evaluation({ 'evaluation.clientSatisfaction': EMPTY }),
    '2026-03-01',
    'upcoming',
  ],
  ['cg04', 'no satisfaction, a day later', evaluation({ 'evaluation.clientSatisfaction': EMPTY }), '2026-03-02', 'gap'],
  [
    'cg04',
    'no improvement points, last day',
    evaluation({ 'evaluation.improvementPoints': EMPTY }),
    '2026-03-01',
    'upcoming',
  ],
  ['cg04', 'no next date, last day', { 'evaluation.nextDate': EMPTY }, '2026-03-01', 'upcoming'],
  ['cg04', 'no next date, a day later', { 'evaluation.nextDate': EMPTY }, '2026-03-02', 'gap'],
  ['cg04', 'next date lies before the last evaluation', { 'evaluation.nextDate': '2026-01-15' }, '2026-09-01', 'gap'],
  [
    'cg04',
    'planned day passed, last day to hold it',
    { 'evaluation.nextDate': '2026-08-01' },
    '2026-09-01',
    'upcoming',
  ],
  [
    'cg04',
    'support ends a day too late for a last evaluation',
    { 'evaluation.nextDate': EMPTY, 'support.endDate': '2026-03-02' },
    '2026-03-03',
    'gap',
  ],
  ['cg04', 'evaluated a year and a day ago', { 'evaluation.nextDate': '2027-06-01' }, '2027-02-02', 'gap'],
  [
    'cg04',
    'no improvement points, a day later',
    evaluation({ 'evaluation.improvementPoints': EMPTY }),
    '2026-03-02',
    'gap',
  ],
  [
    'cg10',
    'not explained, a day after the last',
    { 'support.startDate': '2026-01-01', 'information.complaintsDate': EMPTY },
    '2026-02-02',
    'gap',
  ],
  ['cg10', 'ended since', { 'support.endDate': '2026-08-31' }, '2027-09-02', 'met'],
  ['cg11', 'no general information', { 'information.packageDate': EMPTY }, '2026-09-01', 'gap'],
  ['cg11', 'complaints not explained', { 'information.complaintsDate': EMPTY }, '2026-09-01', 'gap'],
  ['cg11', 'council explained a day too late', { 'information.participationDate': '2026-02-16' }, '2026-09-01', 'gap'],
  [
    'cg11',
    'told before a start that comes after the plan',
    { 'plan.date': '2025-12-01', 'information.participationDate': '2026-01-01' },
    '2026-09-01',
    'met',
  ],
  [
    'cg12',
    'plan without the client, last day',
    { 'support.startDate': '2026-01-01', 'plan.clientInvolved': EMPTY },
    '2026-04-01',
    'upcoming',
  ],
  [
    'cg12',
    'plan without the client, a day later',
    { 'support.startDate': '2026-01-01', 'plan.clientInvolved': EMPTY },
    '2026-04-02',
    'gap',
  ],
  ['cg12', 'choices discussed a year and a day ago', {}, '2027-02-02', 'unseen'],
  [
    'cg12',
    'choices never discussed, a note speaks of it',
    {
      'support.optionsDiscussedDate': EMPTY,
      'report.entries': [
        {
          date: '2026-08-01',
          text: 'Keuzes besproken',
          mentions: [{ concept: 'choice-discussed', context: 'affirmed' }],
        },
      ],
    },
    '2026-09-01',
    'needs-judgement',
  ],
];

test.each(rows)('%s: %s', (...row) => {
  const [, , , , outcome] = row;
  expect(outcomeOfChanged(row)).toBe(outcome);
});
