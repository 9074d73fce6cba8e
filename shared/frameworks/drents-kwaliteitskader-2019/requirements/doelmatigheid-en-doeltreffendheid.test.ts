import { expect, test } from 'vitest';
import { EMPTY } from '../../../testing/a-ledger.ts';
import { evaluation, outcomeOfChanged, type Row } from '../changed-example.ts';

/** Borders on both sides, and each part that can be missing. */
const rows: readonly Row[] = [
  [
    'dm3',
    'domain in the words of the framework',
    { 'plan.lifeDomains': [{ text: 'Gezond zijn' }] },
    '2026-09-01',
    'met',
  ],
  ['dm3', 'no goals, a day after the last', { 'plan.goals': EMPTY }, '2026-04-02', 'gap'],
  ['dm3', 'no life domain, a day after the last', { 'plan.lifeDomains': EMPTY }, '2026-04-02', 'gap'],
  ['dm4', 'no plan, last day', { 'plan.date': EMPTY }, '2026-04-01', 'upcoming'],
  ['dm4', 'no plan, a day later', { 'plan.date': EMPTY }, '2026-04-02', 'gap'],
  ['dm4', 'a draft, last day', { 'plan.status': 'draft' }, '2026-04-01', 'upcoming'],
  ['dm4', 'a draft, a day later', { 'plan.status': 'draft' }, '2026-04-02', 'gap'],
  ['dm4', 'no coordinator, last day', { 'support.coordinator': EMPTY }, '2026-02-01', 'upcoming'],
  ['dm4', 'no coordinator, a day later', { 'support.coordinator': EMPTY }, '2026-02-02', 'gap'],
  [
    'dm4',
    'no division of tasks, last day',
    { 'plan.roleAgreements': EMPTY, 'meeting.mdtDates': EMPTY },
    '2026-04-01',
    'upcoming',
  ],
  [
    'dm4',
    'no division of tasks, a day later',
    { 'plan.roleAgreements': EMPTY, 'meeting.mdtDates': EMPTY },
    '2026-04-02',
    'gap',
  ],
  [
    'dm4',
    'a meeting a year ago',
    { 'plan.roleAgreements': EMPTY, 'meeting.mdtDates': [{ date: '2026-03-01' }] },
    '2027-03-01',
    'needs-judgement',
  ],
  [
    'dm4',
    'a meeting a year and a day ago',
    { 'plan.roleAgreements': EMPTY, 'meeting.mdtDates': [{ date: '2026-03-01' }] },
    '2027-03-02',
    'gap',
  ],
  [
    'dt1',
    'no goals, a day after the last',
    { 'plan.goals': EMPTY, 'evaluation.dates': EMPTY, 'report.entries': [{ date: '2026-04-01' }] },
    '2026-04-02',
    'gap',
  ],
  ['dt1', 'last note three months ago', { 'evaluation.dates': EMPTY }, '2026-11-20', 'needs-judgement'],
  [
    'dt1',
    'no progress noted, last day',
    { 'evaluation.dates': [{ date: '2026-08-15', fields: { 'evaluation.goalProgress': EMPTY } }] },
    '2026-09-15',
    'needs-judgement',
  ],
  [
    'dt1',
    'no progress noted, a day later',
    { 'evaluation.dates': [{ date: '2026-08-15', fields: { 'evaluation.goalProgress': EMPTY } }] },
    '2026-09-16',
    'gap',
  ],
  [
    'dt1',
    'stopped early, analysis still to come',
    { 'support.endDate': '2026-08-21', 'support.endReason': 'early-dropout', 'support.dropoutAnalysis': EMPTY },
    '2026-09-21',
    'needs-judgement',
  ],
  [
    'dt1',
    'stopped early, a day later',
    { 'support.endDate': '2026-08-21', 'support.endReason': 'early-dropout', 'support.dropoutAnalysis': EMPTY },
    '2026-09-22',
    'gap',
  ],
  [
    'dt1',
    'stopped as planned, long ago',
    { 'support.endDate': '2026-08-21', 'support.endReason': 'goals-reached' },
    '2027-09-01',
    'needs-judgement',
  ],
  ['dt2', 'client not there', evaluation({ 'evaluation.clientPresent': false }), '2026-09-01', 'gap'],
  [
    'dt2',
    'no talks among colleagues',
    { 'meeting.caseReviewDates': EMPTY, 'meeting.mdtDates': EMPTY },
    '2026-09-01',
    'gap',
  ],
  [
    'dt2',
    'a meeting with others instead',
    { 'meeting.caseReviewDates': EMPTY, 'meeting.mdtDates': [{ date: '2026-01-10' }] },
    '2027-01-10',
    'met',
  ],
  [
    'dt2',
    'a meeting with others a year and a day ago',
    { 'meeting.caseReviewDates': EMPTY, 'meeting.mdtDates': [{ date: '2026-01-10' }] },
    '2027-01-11',
    'gap',
  ],
  [
    'dt2',
    'case review a year and a day ago',
    { ...evaluation({}), 'meeting.caseReviewDates': [{ date: '2026-01-10' }], 'meeting.mdtDates': EMPTY },
    '2027-01-11',
    'gap',
  ],
  [
    'dt2',
    'adjustment not noted, last day',
    { ...evaluation({ 'evaluation.planAdjustedDate': EMPTY }), 'meeting.caseReviewDates': [{ date: '2026-01-10' }] },
    '2026-03-01',
    'upcoming',
  ],
  [
    'dt2',
    'adjustment not noted, a day later',
    { ...evaluation({ 'evaluation.planAdjustedDate': EMPTY }), 'meeting.caseReviewDates': [{ date: '2026-01-10' }] },
    '2026-03-02',
    'gap',
  ],
  [
    'dt2',
    'adjustment of an earlier evaluation',
    evaluation({ 'evaluation.planAdjustedDate': '2026-01-31' }),
    '2026-09-01',
    'gap',
  ],
  [
    'dt2',
    'case review a year ago',
    { ...evaluation({}), 'meeting.caseReviewDates': [{ date: '2026-01-10' }], 'meeting.mdtDates': EMPTY },
    '2027-01-10',
    'met',
  ],
];

test.each(rows)('%s: %s', (...row) => {
  const [, , , , outcome] = row;
  expect(outcomeOfChanged(row)).toBe(outcome);
});
