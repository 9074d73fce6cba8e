import type { Requirement } from '../../../rules/rule-set.ts';
import { severalFormsOrParties } from '../applicability.ts';
import { withThePlan } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 6: several forms of support or parties. */
export const cooperationRequirements: Requirement[] = [
  {
    id: 'mg-d06-integral-support',
    theme,
    source: { section, item: '6' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Hulp van meer kanten hangt samen', en: 'Support from several sides fits together' },
    explanation: {
      nl: 'Krijgt de cliënt meer vormen van hulp of zijn er meer partijen, dan past die hulp bij elkaar. Waar nodig overleggen de vakmensen samen.',
      en: 'If the client gets several forms of support or there are several parties, that support fits together. Where needed the professionals confer.',
    },
    hint: {
      nl: 'Schrijf op met wie je afstemt en wat is afgesproken. Plan een overleg als het niet op elkaar aansluit.',
      en: 'Write down with whom you coordinate and what was agreed. Plan a meeting when things do not fit together.',
    },
    appliesWhen: severalFormsOrParties,
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'recorded', fact: 'plan.roleAgreements', deadline: withThePlan },
        {
          kind: 'recent',
          fact: 'meeting.mdtDates',
          term: { period: 'P1Y', origin: 'default' },
          startingFrom: 'support.startDate',
          firstTerm: { period: 'P3M', origin: 'default' },
          until: 'support.endDate',
        },
      ],
    },
    judge: {
      question: {
        nl: 'Sluit de hulp op elkaar aan, en is er samen overlegd waar dat nodig was?',
        en: 'Does the support fit together, and did the parties confer where that was needed?',
      },
      how: {
        nl: 'Lees de afspraken en de verslagen van overleg. Vraag de cliënt of iedereen hetzelfde zegt en of iemand het overzicht heeft.',
        en: 'Read the arrangements and the reports of meetings. Ask the client whether everyone says the same and whether someone has the overview.',
      },
      good: {
        nl: 'Na een overleg met GGZ en wijkteam is er één weekschema en één aanspreekpunt voor de cliënt.',
        en: 'After a meeting with mental health care and the neighbourhood team there is one week schedule and one contact for the client.',
      },
      poor: {
        nl: 'Drie hulpverleners maken elk hun eigen afspraken en de cliënt moet alles drie keer vertellen.',
        en: 'Three workers each make their own arrangements and the client has to tell everything three times.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij zoeken een rolverdeling in het plan of een overleg in het afgelopen jaar; dat jaar kozen wij. Thuis en begeleiding tellen samen als één vorm. Of overleg nodig was, beoordeelt een mens.',
      en: 'We look for roles in the plan or a meeting in the past year; that year is our choice. Home and guidance count as one form together. Whether a meeting was needed is for a person to judge.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Twee vormen van hulp, overleg gehad', en: 'Two forms of support, meeting held' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-05',
          'support.otherProviders': { state: 'empty' },
          'support.setting': [{ text: 'home' }, { text: 'day-care' }],
          'plan.roleAgreements': { state: 'empty' },
          'meeting.mdtDates': [{ date: '2026-02-10' }],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Geen afspraken, geen overleg', en: 'No arrangements, no meeting' },
        on: '2026-04-06',
        facts: {
          'support.startDate': '2026-01-05',
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': { state: 'empty' },
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': { state: 'empty' },
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.otherProviders': [{ text: 'GGZ' }] }, expect: 'unseen' },
      {
        name: { nl: 'Niet bekend of er meer vormen zijn', en: 'Not known whether there are several forms' },
        on: '2026-09-01',
        facts: { 'support.otherProviders': { state: 'empty' } },
        expect: 'unseen',
      },
      {
        name: { nl: 'Eén vorm, geen andere partijen', en: 'One form, no other parties' },
        on: '2026-09-01',
        facts: { 'support.otherProviders': [], 'support.setting': [{ text: 'home' }, { text: 'guidance' }] },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'mg-d06-1-roles-in-plan',
    theme,
    source: { section, item: '6.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Rolverdeling staat in het plan', en: 'Division of roles stands in the plan' },
    explanation: {
      nl: 'Zijn er meer partijen of vormen van hulp, dan staat in het plan wie welke rol en taak heeft en welke hulp wie biedt.',
      en: 'With several parties or forms of support the plan says who has which role and task and who gives which support.',
    },
    hint: { nl: 'Zet in het plan wie wat doet.', en: 'Write in the plan who does what.' },
    appliesWhen: severalFormsOrParties,
    check: { kind: 'recorded', fact: 'plan.roleAgreements', deadline: withThePlan },
    judge: {
      question: {
        nl: 'Is met deze afspraken voor iedereen duidelijk wie wat doet?',
        en: 'Do these arrangements make clear to everyone who does what?',
      },
      how: {
        nl: 'Kijk of rollen, taken en de hulp van elke partij erin staan. Vraag de cliënt wie hij waarvoor belt.',
        en: 'See whether roles, tasks and the support of each party are there. Ask the client whom to call for what.',
      },
      good: {
        nl: 'De GGZ behandelt, wij begeleiden thuis en de bewindvoerder doet het geld. Wie de regie heeft, staat erbij.',
        en: 'Mental health care treats, we guide at home and the administrator handles money. It says who is in charge.',
      },
      poor: {
        nl: 'Er staat een lijst met namen, zonder wie wat doet.',
        en: 'There is a list of names, without who does what.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met die van het plan. Thuis en begeleiding tellen samen als één vorm.',
      en: 'The framework gives no term; we use that of the plan. Home and guidance count as one form together.',
    },
    examples: [
      {
        on: '2026-05-01',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        expect: 'met',
      },
      {
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-05-01', facts: {}, expect: 'unseen' },
      {
        name: { nl: 'Niet bekend of er meer vormen zijn', en: 'Not known whether there are several forms' },
        on: '2026-05-01',
        facts: { 'support.otherProviders': { state: 'empty' } },
        expect: 'unseen',
      },
      {
        name: { nl: 'Eén vorm, geen andere partijen', en: 'One form, no other parties' },
        on: '2026-05-01',
        facts: { 'support.otherProviders': { state: 'empty' }, 'support.setting': 'home' },
        expect: 'not-applicable',
      },
    ],
  },
];
