import type { Requirement } from '../../../rules/rule-set.ts';
import { discussedInEvaluation, wasAtARecentMeeting } from '../either-check.ts';
import { clientExpectation, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

/** Source: client column, "Betrokkenheid", second point (1.2). */
export const keepingAgreementsRequirements: Requirement[] = [
  {
    id: 'kvl-c19-agreements-checked-with-me',
    theme: 'betrokkenheid',
    source: { section: 'Cliënt: Betrokkenheid', item: '1.2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Samen nagaan of de afspraken kloppen', en: 'Checking together whether agreements are kept' },
    explanation: {
      nl: 'De cliënt en de begeleider kijken samen of iedereen deed wat is afgesproken en of de hulp nog past.',
      en: 'Client and worker look together whether everyone did what was agreed and whether the support still fits.',
    },
    hint: {
      nl: 'Plan een evaluatie met de cliënt. Bespreek of afspraken zijn gelukt en of de hulp nog past, en noteer het antwoord.',
      en: 'Plan an evaluation with the client. Discuss whether agreements were kept and whether the support still fits, and note the answer.',
    },
    check: {
      kind: 'any-of',
      checks: [discussedInEvaluation, wasAtARecentMeeting],
    },
    judge: {
      question: {
        nl: 'Is met de cliënt ook besproken of iedereen de afspraken nakwam?',
        en: 'Was it also discussed with the client whether everyone kept the agreements?',
      },
      how: {
        nl: 'Lees het verslag van de laatste evaluatie. Vraag de cliënt welke afspraak niet lukte.',
        en: 'Read the report of the last evaluation. Ask the client which agreement did not work out.',
      },
      good: {
        nl: 'Er staat dat de begeleider drie keer te laat was, wat de cliënt daarvan vond en wat er veranderd is.',
        en: 'It says that the worker was late three times, what the client thought of it and what changed.',
      },
      poor: {
        nl: 'Alleen het gedrag van de cliënt is besproken. Wat de aanbieder beloofde, kwam niet ter sprake.',
        en: "Only the client's behaviour was discussed. What the provider promised did not come up.",
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientExpectation, {
      nl: 'Een evaluatie van hoogstens een jaar oud telt; dat jaar is onze keuze. Door de "Of" is bij het overleg geweest zijn ook genoeg. Het program leest of de hulp nog past; of afspraken zijn nagekomen, blijft de vraag hiernaast.',
      en: 'An evaluation of at most one year old counts; that year is our choice. Because of the "Or", having been at the meeting is enough too. The program reads whether the support still fits; whether agreements were kept remains the question beside it.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'evaluation.lastDate': '2025-09-01',
          'evaluation.clientPresent': true,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Was bij het overleg', en: 'Was at the meeting' },
        on: '2026-09-01',
        facts: {
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientAttended': true,
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een jaar en een dag geleden', en: 'A year and a day ago' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2024-01-01',
          'evaluation.lastDate': '2025-09-01',
          'evaluation.clientPresent': true,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
          'meeting.mdtDates': { state: 'empty' },
          'meeting.mdtClientAttended': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Niet bij het overleg en niet geëvalueerd', en: 'Not at the meeting and not evaluated' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'evaluation.lastDate': { state: 'empty' },
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientAttended': false,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Ondersteuning stopte voordat het een jaar was', en: 'Support ended before a year had passed' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.endDate': '2025-10-01',
          'evaluation.lastDate': { state: 'empty' },
          'meeting.mdtDates': [],
          'meeting.mdtClientAttended': { state: 'empty' },
        },
        expect: 'not-applicable',
      },
      {
        name: { nl: 'Geëvalueerd voor het einde', en: 'Evaluated before the end' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': '2025-10-01',
          'evaluation.lastDate': '2025-06-01',
          'evaluation.clientPresent': true,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Bij het laatste overleg voor het einde', en: 'At the last meeting before the end' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': '2025-10-01',
          'meeting.mdtDates': [{ text: 'MDO', date: '2025-06-01' }],
          'meeting.mdtClientAttended': true,
        },
        expect: 'met',
      },
      {
        name: { nl: 'Overleg van lang geleden', en: 'Meeting of long ago' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2023-01-01',
          'evaluation.lastDate': { state: 'empty' },
          'meeting.mdtDates': [{ text: 'MDO', date: '2024-05-10' }],
          'meeting.mdtClientAttended': true,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geëvalueerd zonder de cliënt', en: 'Evaluated without the client' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'evaluation.lastDate': '2026-06-01',
          'evaluation.clientPresent': false,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'evaluation.lastDate': { state: 'empty' },
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'evaluation.lastDate': '2026-06-01', 'evaluation.clientPresent': true },
        expect: 'unseen',
      },
    ],
  },
];
