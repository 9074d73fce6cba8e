import type { Requirement } from '../../../rules/rule-set.ts';
import { staffQuestion, withReading } from '../notes.ts';
import { quarterly, withThePlan, yearly } from '../terms.ts';

const theme = 'deskundigheid';
const section = 'Professional: Deskundigheid';

/** Source: professional column, "2. Deskundigheid", questions 2 and 3: those that can be seen in a dossier. */
export const expertiseRequirements: Requirement[] = [
  {
    id: 'kvl-p05-weigh-risk-and-quality-of-life',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Risico afwegen tegen een goed leven', en: 'Weighing risk against a good life' },
    explanation: {
      nl: 'Veiliger is niet altijd beter. De cliënt, de naasten en de begeleider zoeken samen wat een risico waard is.',
      en: 'Safer is not always better. Client, relatives and worker look together for what a risk is worth.',
    },
    hint: {
      nl: 'Noteer bij het risico wat jullie kozen, wat de cliënt ervan vond en waarom. Bespreek het opnieuw als er iets verandert.',
      en: 'With the risk, note what you chose, what the client thought of it and why. Discuss it again when something changes.',
    },
    appliesWhen: { all: [{ fact: 'risk.outcome', op: 'exists', emptyIs: 'unknown' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'risk.measures', forEach: 'risk.outcome' },
        {
          kind: 'one-of',
          fact: 'risk.measuresAgreedWith',
          forEach: 'risk.outcome',
          values: ['client', 'legal-representative'],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is het risico samen met de cliënt en de naasten afgewogen tegen wat het leven goed maakt?',
        en: 'Was the risk weighed with the client and the relatives against what makes life good?',
      },
      how: {
        nl: 'Lees de maatregel en de reden erbij. Kijk ook naar beperkingen die gelden. Vraag de cliënt wat hij of zij ervoor inlevert.',
        en: 'Read the measure and its reason. Also look at restrictions in force. Ask the client what they give up for it.',
      },
      good: {
        nl: 'De cliënt fietst door, ook al is er kans op vallen. Er staat waarom, met wie het is besproken en wat zij zelf doet.',
        en: 'The client keeps cycling although she may fall. It says why, with whom it was discussed and what she does herself.',
      },
      poor: {
        nl: '"Mag niet meer alleen naar buiten." Er staat geen reden bij en niemand vroeg wat de cliënt wil.',
        en: '"May no longer go out alone." No reason is given and nobody asked what the client wants.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(staffQuestion, {
      nl: 'Zonder gevonden risico valt er niets af te wegen. De wettelijk vertegenwoordiger telt als cliënt. Of naasten meedachten, beoordeelt een mens.',
      en: 'Without a risk found there is nothing to weigh. The legal representative counts as the client. Whether relatives joined in is for a person to judge.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar op de fiets',
              fields: { 'risk.measures': 'Helm en vaste route', 'risk.measuresAgreedWith': 'client' },
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar op de fiets',
              fields: { 'risk.measures': 'Helm en vaste route', 'risk.measuresAgreedWith': 'client, network' },
            },
          ],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Alleen met een collega besproken', en: 'Discussed with a colleague only' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar op de fiets',
              fields: { 'risk.measures': 'Fiets op slot', 'risk.measuresAgreedWith': 'colleague' },
            },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geen maatregel', en: 'No measure' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar op de fiets',
              fields: { 'risk.measures': { state: 'empty' }, 'risk.measuresAgreedWith': 'legal-representative' },
            },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Met de mentor afgesproken', en: 'Agreed with the mentor' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar op de fiets',
              fields: { 'risk.measures': 'Helm en vaste route', 'risk.measuresAgreedWith': 'legal-representative' },
            },
          ],
        },
        expect: 'needs-judgement',
      },
      { on: '2026-09-01', facts: { 'risk.outcome': [{ text: 'Valgevaar op de fiets' }] }, expect: 'unseen' },
      {
        name: { nl: "Risico's nog niet in kaart", en: 'Risks not mapped yet' },
        on: '2026-09-01',
        facts: { 'risk.outcome': { state: 'empty' } },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'risk.outcome': [] }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'kvl-p06-plan-connected-to-work',
    theme,
    source: { section, item: '3' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Het plan leeft in het werk', en: 'The plan is alive in the work' },
    explanation: {
      nl: 'Wat begeleiders doen en opschrijven, past bij de doelen in het plan. Het plan ligt niet in een la.',
      en: 'What workers do and write down fits the goals in the plan. The plan does not lie in a drawer.',
    },
    hint: {
      nl: 'Koppel je rapportage aan een doel. Past er geen doel bij, bespreek dan met de cliënt of het plan nog klopt.',
      en: 'Link your notes to a goal. If no goal fits, discuss with the client whether the plan is still right.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.date', deadline: withThePlan },
        { kind: 'one-of', fact: 'plan.status', values: ['final'], deadline: withThePlan },
        {
          kind: 'recent',
          fact: 'report.lastDate',
          term: quarterly,
          startingFrom: 'support.startDate',
          until: 'support.endDate',
        },
        { kind: 'one-of', fact: 'report.goalLinked', values: [true], deadline: withThePlan },
      ],
    },
    judge: {
      question: {
        nl: 'Stuurt het plan het werk van elke dag?',
        en: 'Does the plan steer the work of every day?',
      },
      how: {
        nl: 'Lees tien rapportages naast de doelen. Vraag de cliënt waar jullie deze maand aan werken.',
        en: 'Read ten notes beside the goals. Ask the client what you are working on this month.',
      },
      good: {
        nl: 'Cliënt en begeleider noemen hetzelfde doel, en de rapportages laten zien hoe het opschuift.',
        en: 'Client and worker name the same goal, and the notes show how it moves on.',
      },
      poor: {
        nl: 'Het doel is "zelfstandig koken". In de rapportages gaat het al maanden alleen over post.',
        en: 'The goal is "cooking independently". For months the notes have been about post only.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(staffQuestion, {
      nl: 'Het kader spreekt van een zorgleefplan; elk vastgesteld plan telt. Wij geven 3 maanden de tijd voor het plan en kijken of er in de laatste 3 maanden is gerapporteerd. Die periodes zijn onze keuze.',
      en: 'The framework speaks of a care and life plan; any final plan counts. We allow 3 months for the plan and look for a note in the last 3 months. Those periods are our choice.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'plan.date': '2026-02-20',
          'plan.status': 'final',
          'report.lastDate': '2026-06-01',
          'report.goalLinked': true,
        },
        expect: 'met',
      },
      {
        name: { nl: 'Laatste rapportage te oud', en: 'Last note too old' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2025-01-01',
          'plan.date': '2026-02-20',
          'plan.status': 'final',
          'report.lastDate': '2026-06-01',
          'report.goalLinked': true,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Rapportages niet bij doelen', en: 'Notes not linked to goals' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-20',
          'plan.status': 'final',
          'report.lastDate': '2026-03-20',
          'report.goalLinked': false,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Plan nog een concept na drie maanden', en: 'Plan still a draft after three months' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-20',
          'plan.status': 'draft',
          'report.lastDate': '2026-03-20',
          'report.goalLinked': true,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geen datum op het plan', en: 'No date on the plan' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'plan.status': 'final',
          'report.lastDate': '2026-03-20',
          'report.goalLinked': true,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Ondersteuning is gestopt', en: 'Support has ended' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.endDate': '2026-03-01',
          'plan.date': '2025-02-20',
          'plan.status': 'final',
          'report.lastDate': '2026-02-25',
          'report.goalLinked': true,
        },
        expect: 'met',
      },
      {
        name: { nl: 'Op de laatste dag', en: 'On the last day' },
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'plan.status': { state: 'empty' },
          'report.lastDate': { state: 'empty' },
          'report.goalLinked': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'plan.date': '2026-02-20', 'plan.status': 'final', 'report.lastDate': '2026-08-20' },
        expect: 'unseen',
      },
    ],
  },
];
