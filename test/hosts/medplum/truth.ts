import type { TruthFact } from '../host.ts';
import { fact, field, maybe } from '../truth.ts';

interface TabTruth {
  readonly client: string;
  readonly tab: string;
  /** A text that stands on the tab once it is complete. */
  readonly sign: string;
  readonly facts: readonly TruthFact[];
}

/*
 * Read by hand from the screens. The bar above every tab shows the date of birth as "DOB". "Patient since" in the
 * summary is the day on which the record was made, not the start of the support.
 */
const dalstra = fact('client.birthDate', '1988-07-23');
const plomp = fact('client.birthDate', '1971-01-09');

const goals = [{ text: 'Have my own administration in order' }, { text: 'Go to the choir every week' }];

export const truth: readonly TabTruth[] = [
  {
    client: '60017',
    tab: 'Details',
    sign: 'General Practitioner',
    // The goals in the summary are those of the plan, if they are taken for a part of one.
    facts: [dalstra, maybe(fact('plan.goals', goals))],
  },
  {
    client: '60017',
    tab: 'Plan',
    sign: 'Go to the choir every week',
    facts: [
      dalstra,
      fact('plan.status', 'final'),
      fact('plan.date', '2025-05-12'),
      fact('plan.updatedDate', '2026-05-18'),
      fact('plan.signedDate', '2025-05-19'),
      fact('plan.goals', goals),
      fact('plan.lifeDomains', [{ text: 'Self-reliance' }, { text: 'Participation' }]),
    ],
  },
  {
    client: '60017',
    tab: 'Forms',
    sign: 'Notice period',
    facts: [
      dalstra,
      fact('agreement.signedDate', '2025-04-16'),
      fact('agreement.signedByClient', true),
      fact('agreement.noticePeriod', 'P1M'),
      fact('agreement.timeCommitment', '2 hours'),
      fact('medication.providerRole', 'none'),
      fact('medication.overviewDate', '2026-01-22'),
      fact('medication.storageAgreement', 'In her own kitchen cupboard'),
    ],
  },
  {
    client: '60017',
    tab: 'Evaluations',
    sign: 'Yearly evaluation',
    facts: [
      dalstra,
      fact('evaluation.dates', [
        { date: '2026-05-11', text: 'Yearly evaluation' },
        { date: '2025-11-24', text: 'Interim evaluation' },
      ]),
    ],
  },
  {
    client: '60017',
    tab: 'Risks',
    sign: 'Handrail placed',
    facts: [
      dalstra,
      fact('risk.assessmentDate', '2026-06-04'),
      fact('risk.instrument', 'Risk checklist at home'),
      fact('risk.outcome', [
        { text: 'Falling on the stairs', fields: { 'risk.measures': field('Handrail placed on both sides') } },
      ]),
      fact('consent.records', [
        {
          date: '2025-04-16',
          text: 'Information sharing',
          fields: {
            'consent.date': field('2025-04-16'),
            'consent.scope': field('Sharing the plan with the municipality'),
            'consent.givenBy': field('client'),
          },
        },
      ]),
    ],
  },
  {
    client: '60017',
    tab: 'Timeline',
    sign: 'in the choir',
    facts: [
      dalstra,
      // Between the reports stands that the record was made, and nothing calls them reports.
      maybe(
        fact('report.entries', [
          { date: '2026-11-12', text: 'Went through the post together.' },
          { date: '2026-11-05', text: 'Meike sang in the choir' },
        ]),
      ),
    ],
  },
  {
    client: '60032',
    tab: 'Details',
    sign: 'Lange Sloot 61',
    facts: [plomp, maybe(fact('plan.goals', null))],
  },
  {
    client: '60032',
    tab: 'Plan',
    sign: 'Plan created on',
    facts: [
      plomp,
      fact('plan.status', 'draft'),
      fact('plan.date', '2026-10-30'),
      fact('plan.updatedDate', null),
      fact('plan.signedDate', null),
      fact('plan.goals', null),
      maybe(fact('plan.lifeDomains', null)),
    ],
  },
  {
    client: '60032',
    tab: 'Forms',
    sign: 'Notice period',
    facts: [
      plomp,
      fact('agreement.signedDate', null),
      fact('agreement.signedByClient', false),
      fact('agreement.noticePeriod', null),
      fact('agreement.timeCommitment', '90 minutes'),
    ],
  },
  {
    client: '60032',
    tab: 'Evaluations',
    sign: 'No results',
    facts: [plomp, fact('evaluation.dates', null)],
  },
  {
    client: '60032',
    tab: 'Risks',
    sign: 'No risk assessment',
    facts: [
      plomp,
      fact('risk.assessmentDate', null),
      maybe(fact('risk.instrument', null)),
      maybe(fact('risk.outcome', null)),
      maybe(fact('risk.assessorRole', null)),
      fact('consent.records', null),
    ],
  },
];
