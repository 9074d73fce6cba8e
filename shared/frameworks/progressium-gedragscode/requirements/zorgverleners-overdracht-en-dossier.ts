import type { Requirement } from '../../../rules/rule-set.ts';
import { halfYearly, withThePlan } from '../terms.ts';

const theme = 'zorgverleners';
const section = 'Zorgverleners';

/** Source: "Zorgverleners", articles 29 and 30: passing on information, and the dossier. */
export const transferRequirements: Requirement[] = [
  {
    id: 'prog-29-information-transfer',
    theme,
    source: { section, item: '29' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: {
      nl: 'Zorgvuldige informatieoverdracht aan zorgverlener',
      en: 'Careful transfer of information to the care worker',
    },
    explanation: {
      nl: 'De organisatie vertelt de zorgverlener zorgvuldig wat hij moet doen en over de cliënt moet weten. Vanaf dan past hij zelf zijn werk aan en geeft hij nieuws door aan de anderen bij deze cliënt.',
      en: 'The organisation carefully tells the care worker what to do and know about the client. From then on the worker adapts the work and passes news on to the others with this client.',
    },
    hint: {
      nl: 'Leg je overdracht vast, met datum en inhoud, en geef wijzigingen door aan collega’s.',
      en: 'Record your handover, with date and content, and pass changes on to colleagues.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'handover.internalDate', deadline: withThePlan },
            { kind: 'recorded', fact: 'plan.date', deadline: withThePlan },
          ],
        },
        {
          kind: 'recorded',
          fact: 'handover.internalDate',
          when: { all: [{ fact: 'staffing.coverRecords', op: 'exists' }] },
        },
        {
          kind: 'recorded',
          fact: 'handover.internalContent',
          when: {
            all: [{ fact: 'handover.internalDate', op: 'exists' }],
          },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Wist iedereen die bij deze cliënt kwam steeds wat nodig was?',
        en: 'Did everyone who came to this client know what was needed at all times?',
      },
      how: {
        nl: 'Kijk naar de laatste wissel of vervanging en de laatste verandering bij de cliënt. Vraag de collega wanneer hij het hoorde.',
        en: 'Look at the last change of worker or cover and the last change with the client. Ask the colleague when the news came.',
      },
      good: {
        nl: 'De vervanger kreeg een dag tevoren een blad met aandachtspunten; de nieuwe allergie stond er al op.',
        en: 'The stand-in got a sheet with points of attention a day ahead; the new allergy was already on it.',
      },
      poor: {
        nl: 'De vervanger hoorde van de cliënt zelf dat vader niet meer langs mag komen.',
        en: 'The stand-in had to hear from the client that the father is no longer allowed to visit.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel geldt voor elke zorgverlener, niet alleen bij een wissel. Voor de eerste zorgverlener telt ook het plan als overdracht. Is er een vervanger geweest, dan zoeken wij een overdracht met datum en inhoud. Een termijn ontbreekt; wij rekenen met 3 maanden na de start.',
      en: 'The article applies to every care worker, not only at a change. For the first worker the plan counts as a transfer too. If there was a stand-in, we look for a handover with date and content. There is no term; we use 3 months after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'staffing.coverRecords': [{ text: 'Week 28 door collega', date: '2026-07-06' }],
          'handover.internalDate': '2026-07-03',
          'handover.internalContent': 'Medicatie om acht uur, let op spanning bij bezoek',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'staffing.coverRecords': [{ text: 'Week 28 door collega', date: '2026-07-06' }],
          'handover.internalDate': '2026-07-03',
          'handover.internalContent': 'Medicatie om acht uur, let op spanning bij bezoek',
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Geen vervanging; het plan is de overdracht', en: 'No cover; the plan is the transfer' },
        on: '2026-09-01',
        facts: {
          'plan.date': '2026-01-20',
          'staffing.coverRecords': { state: 'empty' },
          'handover.internalDate': { state: 'empty' },
        },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Vervanging zonder overdracht', en: 'Cover without a handover' },
        on: '2026-09-01',
        facts: {
          'plan.date': '2026-01-20',
          'staffing.coverRecords': [{ text: 'Week 28 door collega', date: '2026-07-06' }],
          'handover.internalDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Overdracht zonder inhoud', en: 'Handover without content' },
        on: '2026-09-01',
        facts: {
          'staffing.coverRecords': { state: 'empty' },
          'handover.internalDate': '2026-07-03',
          'handover.internalContent': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.date': { state: 'empty' },
          'staffing.coverRecords': { state: 'empty' },
          'handover.internalDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'plan.date': '2026-01-20' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-30-relevant-data-in-dossier',
    theme,
    source: { section, item: '30' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Benodigde gegevens in het cliëntdossier', en: 'Relevant data in the client dossier' },
    explanation: {
      nl: 'In het dossier staat wat voor de hulp nodig is, en niet meer dan dat. Het wordt alleen gebruikt waarvoor het is gegeven.',
      en: 'The dossier holds what the support needs, and no more. It is used only for what it was given for.',
    },
    hint: {
      nl: 'Werk het dossier bij en laat alleen mensen toe die bij de cliënt betrokken zijn.',
      en: 'Bring the dossier up to date and let in only people involved with the client.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recent',
          fact: 'report.lastDate',
          term: { period: 'P3M', origin: 'default' },
          startingFrom: 'support.startDate',
          firstTerm: { period: 'P1M', origin: 'default' },
          until: 'support.endDate',
        },
        { kind: 'recorded', fact: 'dossier.authorisedUsers' },
      ],
    },
    judge: {
      question: {
        nl: 'Staat in het dossier wat nodig is en niet meer, en kunnen alleen betrokkenen erbij?',
        en: 'Does the dossier hold what is needed and no more, and can only those involved open it?',
      },
      how: {
        nl: 'Loop de lijst met toegang na: werkt ieder nog met deze cliënt? Lees daarna tien rapportages en vraag je af of een vervanger hiermee verder kan.',
        en: 'Go through the access list: does everyone still work with this client? Then read ten notes and ask yourself whether a stand-in could go on with them.',
      },
      good: {
        nl: 'Vijf namen, allemaal van het team; de rapportages gaan over de doelen.',
        en: 'Five names, all of the team; the notes are about the goals.',
      },
      poor: {
        nl: 'Een oud-collega heeft nog toegang en er is een foto van een buurkind opgeslagen.',
        en: 'A former colleague still has access, and a picture of a neighbour’s child is stored.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Hoe recent een dossier moet zijn, zegt het artikel niet; wij zoeken een rapportage van hoogstens 3 maanden oud. De oude privacywet die het noemt, is in 2018 vervangen door de AVG. Het deel over gegevens staat ook in artikel 19.',
      en: 'The article does not say how recent a dossier must be; we look for a note of at most 3 months old. The old privacy law it cites was replaced by the GDPR in 2018. The part about data also stands in article 19.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'report.entries': [{ text: 'Gesprek over school', date: '2026-08-20' }],
          'dossier.authorisedUsers': [{ text: 'Team Noord' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'report.entries': [{ text: 'Gesprek over school', date: '2026-08-20' }],
          'dossier.authorisedUsers': [{ text: 'Team Noord' }],
        },
        judged: { answer: 'largely', on: '2026-06-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Drie maanden en een dag oud', en: 'Three months and a day old' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'report.entries': [{ text: 'Gesprek over school', date: '2026-06-01' }],
          'dossier.authorisedUsers': [{ text: 'Team Noord' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-01-20',
        facts: {
          'support.startDate': '2026-01-05',
          'support.endDate': { state: 'empty' },
          'report.entries': { state: 'empty' },
          'dossier.authorisedUsers': [{ text: 'Team Noord' }],
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'report.entries': [{ text: 'Gesprek over school', date: '2026-08-20' }] },
        expect: 'unseen',
      },
    ],
  },
];
