import { aVerdict } from '../../../extension/content/overlay/testing.ts';
import type { AssessmentView, LabelView, QuestionView, VerdictView } from '../../../extension/messaging/views.ts';
import type { Evidence } from '../../../shared/domain/fact.ts';

/** Something of everything that the panel can show of a dossier. All invented. */

const both = (text: string) => ({ nl: text, en: text });
const seenAt = '2026-11-22T09:30:00.000Z';
export const evidenceOf = (label: string, text: string, title = 'Plan'): Evidence => ({
  label,
  text,
  page: { title, path: '/clienten/100412/plan' },
  seenAt,
});

const gap = aVerdict({
  requirement: 'gap',
  title: both('Plan ondertekend door de cliënt'),
  severity: 'critical',
  dueOn: '2026-10-01',
  explanation: [
    { kind: 'read', reading: { fact: 'plan.signedDate', state: 'empty', evidence: evidenceOf('Ondertekend op', '-') } },
    {
      kind: 'read',
      reading: {
        fact: 'plan.date',
        state: 'found',
        value: '2026-07-01',
        from: 'page',
        evidence: evidenceOf('Datum', '1-7-2026'),
      },
    },
    {
      kind: 'sum',
      start: '2026-07-01',
      startFact: 'plan.date',
      period: 'P3M',
      origin: 'source',
      result: '2026-10-01',
    },
    { kind: 'overdue', fact: 'plan.signedDate', dueOn: '2026-10-01' },
  ],
  note: both('Wij rekenen vanaf de datum van het plan.'),
  alsoServes: [
    {
      requirements: [{ framework: both('Drents kwaliteitskader'), title: both('Plan samen gemaakt') }],
      difference: both('Daar telt ook de datum van bespreken.'),
    },
  ],
});

const judge = {
  question: both('Is het plan in gewone woorden geschreven?'),
  how: both('Lees het hardop voor.'),
  good: both('De cliënt herkent zijn eigen woorden.'),
  poor: both('Het plan staat vol vaktaal.'),
};

const note = { concept: 'plan-discussed', item: 'Plan samen doorgenomen.', date: '2026-11-01' } as const;

export const verdicts: readonly VerdictView[] = [
  gap,
  aVerdict({ requirement: 'soon', outcome: 'upcoming', isSoon: true, dueOn: '2026-11-30', title: both('Evaluatie') }),
  aVerdict({
    requirement: 'judged',
    outcome: 'needs-judgement',
    title: both('Plan in gewone woorden'),
    judge,
    judgement: { scale: 'levels', holdsUntil: '2027-05-22' },
    judged: { state: 'open' },
  }),
  aVerdict({
    requirement: 'noted',
    outcome: 'needs-judgement',
    title: both('Plan besproken'),
    explanation: [
      { kind: 'candidate', ...note },
      { kind: 'candidate', ...note, item: 'Gesproken over het plan.' },
    ],
    judge,
    judgement: { scale: 'yes-no', holdsUntil: '2027-05-22' },
    judged: { state: 'expired', answer: 'yes', on: '2025-05-01', until: '2026-05-01' },
  }),
  aVerdict({
    requirement: 'unseen',
    outcome: 'unseen',
    title: both('Risico’s in kaart'),
    unseen: ['risk.outcome'],
    questions: ['transport.provided'],
  }),
  aVerdict({
    requirement: 'unreadable',
    outcome: 'unreadable',
    title: both('Begin van de ondersteuning'),
    explanation: [
      {
        kind: 'read',
        reading: {
          fact: 'support.startDate',
          state: 'unreadable',
          reason: 'places-disagree',
          evidence: evidenceOf('Startdatum', '1-1-2026'),
        },
      },
    ],
  }),
  aVerdict({ requirement: 'upcoming', outcome: 'upcoming', dueOn: '2027-02-01', title: both('Jaarlijkse evaluatie') }),
  aVerdict({ requirement: 'met', outcome: 'met', title: both('Overeenkomst'), ruleSet: 'drents' }),
  aVerdict({
    requirement: 'waived',
    outcome: 'not-applicable',
    title: both('Netwerk in kaart'),
    explanation: [{ kind: 'waived', reason: 'client-declines', until: '2027-05-22' }],
    waiver: { by: 'me', on: '2026-11-01', note: 'Op verzoek van de cliënt.' },
  } as Partial<VerdictView>),
];

export const labels: readonly LabelView[] = [
  { evidence: evidenceOf('Datum', '3-3-2026'), options: [{ fact: 'plan.date', value: '2026-03-03' }], answers: 2 },
  {
    evidence: evidenceOf('Op', '3-3-2026'),
    options: [
      { fact: 'plan.date', value: '2026-03-03' },
      { fact: 'plan.signedDate', value: '2026-03-03' },
    ],
    answers: 1,
  },
  { evidence: evidenceOf('Tot', '3-3-2027'), options: [{ fact: 'support.endDate', value: '2027-03-03' }], answers: 1 },
  { evidence: evidenceOf('Vervoer', 'ja'), options: [{ fact: 'transport.provided', value: true }], answers: 1 },
];

export const questions: readonly QuestionView[] = [
  {
    fact: 'transport.provided',
    definition: both('Of de organisatie de cliënt vervoert.'),
    options: [
      { value: true, label: both('Ja') },
      { value: false, label: both('Nee') },
    ],
    answers: 2,
  },
];

export const unreadableFrames: AssessmentView['unreadableFrames'] = [
  { title: 'Labuitslagen', host: 'lab.example', reason: 'no-access' },
  { title: '', host: '', reason: 'program' },
  { title: 'Dossier van de partner', host: '', reason: 'other-dossier' },
];
