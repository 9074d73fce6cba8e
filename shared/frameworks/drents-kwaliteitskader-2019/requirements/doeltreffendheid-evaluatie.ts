import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { afterEvaluation, redo, yearlyByDefault } from '../terms.ts';

const theme = 'doeltreffendheid';
const section = 'Doeltreffendheid';

const rhythm = { term: yearlyByDefault, startingFrom: 'support.startDate', until: 'support.endDate' } as const;

/** Source: theme "Doeltreffendheid", item 2: looking back at arrangements. */
export const periodicEvaluationRequirements: Requirement[] = [
  {
    id: 'drents-dt2-periodic-evaluation',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Afspraken worden regelmatig geëvalueerd', en: 'Arrangements are evaluated regularly' },
    explanation: {
      nl: 'Afspraken komen steeds terug in gesprekken met de cliënt en tussen hulpverleners. Zo nodig veranderen ze.',
      en: 'Arrangements come back in talks with the client and between professionals. They change where needed.',
    },
    hint: {
      nl: "Plan een evaluatie met de cliënt en bespreek de hulp met collega's. Leg vast wat is aangepast, of dat dit niet nodig was.",
      en: 'Plan an evaluation with the client and discuss the support with colleagues. Record what was adjusted, or that this was not needed.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recent', fact: 'evaluation.lastDate', ...rhythm },
        {
          kind: 'one-of',
          fact: 'evaluation.clientPresent',
          values: [true],
          when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
        },
        {
          kind: 'any-of',
          // A relative who gives the support has no colleagues.
          when: { all: [zinOrProfessional] },
          checks: [
            { kind: 'recent', fact: 'meeting.caseReviewDates', ...rhythm },
            { kind: 'recent', fact: 'meeting.mdtDates', ...rhythm },
          ],
        },
        {
          kind: 'recorded',
          fact: 'evaluation.planAdjustedDate',
          when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
          notBefore: 'evaluation.lastDate',
          deadline: afterEvaluation,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Leidt de evaluatie tot meer, minder of andere hulp als dat nodig is?',
        en: 'Does the evaluation lead to more, less or other support where that is needed?',
      },
      how: {
        nl: 'Lees de laatste evaluatie en het plan van daarna. Kijk of de hulp is meegegroeid met de cliënt.',
        en: 'Read the last evaluation and the plan after it. See whether the support grew along with the client.',
      },
      good: {
        nl: 'Na de evaluatie ging de begeleiding van drie naar twee keer per week, met een terugvalafspraak.',
        en: 'After the evaluation the guidance went from three to two times a week, with an arrangement for relapse.',
      },
      poor: {
        nl: 'Drie evaluaties hebben dezelfde tekst. De hulp is al die tijd gelijk gebleven.',
        en: 'Three evaluations have the same text. The support stayed the same all that time.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt "periodiek" en "regelmatig", zonder getal; wij rekenen met een jaar. Voor vastleggen wat is aangepast nemen wij een maand. Overleg tussen hulpverleners vragen wij niet als een naaste de hulp geeft.',
      en: 'The framework says "periodically" and "regularly", without a number; we use a year. For recording what was adjusted we take a month. Talks between professionals are not asked for when a relative gives the support.',
    },
    examples: [
      {
        on: '2027-02-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: { 'evaluation.clientPresent': true, 'evaluation.planAdjustedDate': '2026-02-10' },
            },
          ],
          'meeting.caseReviewDates': [{ date: '2026-04-10' }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een naaste geeft de hulp', en: 'A relative gives the support' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'pgb-naaste',
          'support.startDate': '2024-01-01',
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: { 'evaluation.clientPresent': true, 'evaluation.planAdjustedDate': '2026-02-10' },
            },
          ],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een jaar en een dag geleden', en: 'A year and a day ago' },
        on: '2027-02-02',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: { 'evaluation.clientPresent': true, 'evaluation.planAdjustedDate': '2026-02-10' },
            },
          ],
          'meeting.caseReviewDates': [{ date: '2026-04-10' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Niet vastgelegd of het plan is aangepast', en: 'Not recorded whether the plan was adjusted' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: { 'evaluation.clientPresent': true, 'evaluation.planAdjustedDate': { state: 'empty' } },
            },
          ],
          'meeting.caseReviewDates': [{ date: '2026-04-10' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'evaluation.dates': { state: 'empty' },
          'meeting.caseReviewDates': { state: 'empty' },
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2024-01-01' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Gestopt binnen het eerste jaar', en: 'Ended within the first year' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2025-01-01',
          'support.endDate': '2025-06-30',
          'evaluation.dates': { state: 'empty' },
          'meeting.caseReviewDates': { state: 'empty' },
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'not-applicable',
      },
    ],
  },
];
