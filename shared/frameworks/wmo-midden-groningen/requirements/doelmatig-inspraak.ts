import type { Requirement } from '../../../rules/rule-set.ts';
import { withThePlan } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 14 and 14.1: participation, and choice of the client. */
export const participationRequirements: Requirement[] = [
  {
    id: 'mg-d14-participation',
    theme,
    source: { section, item: '14' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Inspraak past bij hoe groot de aanbieder is', en: 'Say that suits the size of the provider' },
    explanation: {
      nl: 'Cliënten hebben invloed op de organisatie. Hoe dat is geregeld, hangt af van hoe groot de aanbieder is.',
      en: 'Clients have influence on the organisation. How that is arranged depends on how large the provider is.',
    },
    hint: {
      nl: 'Kies een vorm die bij jullie past, schrijf die op en vertel cliënten erover.',
      en: 'Choose a form that suits you, write it down and tell clients about it.',
    },
    judge: {
      question: {
        nl: 'Is er een vorm van inspraak die past bij hoe groot de aanbieder is?',
        en: 'Is there a form of say that suits the size of the provider?',
      },
      how: {
        nl: 'Noteer het aantal medewerkers en welke vormen er zijn. Vraag twee cliënten hoe zij meepraten en wat zij ervan merken.',
        en: 'Note the number of staff and which forms exist. Ask two clients how they take part and what they notice of it.',
      },
      good: {
        nl: 'Twaalf medewerkers: elke drie maanden een panel van cliënten, met verslag en een antwoord van de directie.',
        en: 'Twelve staff: a panel of clients every three months, with a report and an answer from management.',
      },
      poor: {
        nl: 'Er hangt een ideeënbus waar niemand in kijkt.',
        en: 'There is an ideas box that no one looks into.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Van 5 tot en met 25 medewerkers geldt ook punt 14.3, daarboven punt 14.2. Voor minder dan 5 noemt het kader geen vorm; elke vorm die past, telt.',
      en: 'From 5 up to and including 25 staff item 14.3 holds as well, above that item 14.2. For fewer than 5 the framework names no form; any that suits counts.',
    },
    examples: [],
  },
  {
    id: 'mg-d14-1-client-choice',
    theme,
    source: { section, item: '14.1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Cliënt kiest en beslist mee over de hulp', en: 'Client chooses and decides on the support' },
    explanation: {
      nl: 'De cliënt heeft iets te kiezen en heeft invloed op de hulp die hij krijgt.',
      en: 'The client has something to choose and has influence on the support.',
    },
    hint: {
      nl: 'Bespreek welke mogelijkheden er zijn en schrijf op wat de cliënt koos, en wanneer.',
      en: 'Discuss which options there are and write down what the client chose, and when.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'support.optionsDiscussedDate' },
            { kind: 'mentioned', concept: 'choice-discussed', within: { period: 'P1Y', origin: 'default' } },
          ],
        },
        {
          kind: 'any-of',
          checks: [
            { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
            { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Had de cliënt echt iets te kiezen en is er naar geluisterd?',
        en: 'Did the client really have a choice and was it listened to?',
      },
      how: {
        nl: 'Vraag de cliënt wat er te kiezen was: wie er komt, wanneer, waar en hoe. Kijk of de keuze terugkomt in het plan.',
        en: 'Ask the client what there was to choose: who comes, when, where and how. See whether the choice shows in the plan.',
      },
      good: {
        nl: 'De cliënt wilde liever wandelend praten en een vrouw als begeleider. Dat is nu zo.',
        en: 'The client preferred talking while walking and a woman as worker. That is how it is now.',
      },
      poor: {
        nl: 'De begeleider en de tijden stonden al vast; de cliënt kon alleen ja zeggen.',
        en: 'The worker and the times were already fixed; the client could only say yes.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij zoeken de datum waarop keuzes zijn besproken en wat de cliënt in het plan inbracht. Staat de datum nergens, dan zoeken wij in de rapportage van het laatste jaar; een mens beoordeelt wat we vinden.',
      en: 'We look for the date on which options were discussed and what the client brought into the plan. Without that date we look in the notes of the last year; a person judges what we find.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': '2026-01-12',
          'plan.clientInvolved': true,
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': '2026-01-12',
          'plan.clientInvolved': true,
        },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Alleen in de rapportage', en: 'Only in the notes' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': { state: 'empty' },
          'plan.clientInvolved': true,
          'report.entries': [
            {
              date: '2026-03-02',
              text: 'Samen besproken welke dagen het beste passen.',
              mentions: [{ concept: 'choice-discussed', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Niets van de cliënt in het plan', en: 'Nothing of the client in the plan' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': '2026-01-12',
          'plan.clientInvolved': false,
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Cliënt had niets te kiezen', en: 'Client had nothing to choose' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': '2026-01-12',
          'plan.clientInvolved': true,
        },
        judged: { answer: 'largely-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': '2026-01-12',
          'plan.clientInvolved': { state: 'empty' },
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Rapportage niet in beeld geweest', en: 'Notes not seen' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.optionsDiscussedDate': { state: 'empty' },
          'plan.clientInvolved': true,
        },
        expect: 'unseen',
      },
    ],
  },
];
