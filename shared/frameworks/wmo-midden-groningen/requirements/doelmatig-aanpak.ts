import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEvaluation, withThePlan } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 3 and 4: fit with the decision, and methods. */
export const approachRequirements: Requirement[] = [
  {
    id: 'mg-d03-fits-indication',
    theme,
    source: { section, item: '3' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: {
      nl: 'Ondersteuning past bij de beschikking en de doelen van de gemeente',
      en: 'Support fits the decision and the goals of the municipality',
    },
    explanation: {
      nl: 'Wat je doet, sluit aan bij wat de gemeente heeft toegekend en wil bereiken.',
      en: 'What you do fits what the municipality granted and wants to achieve.',
    },
    hint: {
      nl: 'Zet bij elk doel in het plan welk doel uit de beschikking erbij hoort. Klopt het product niet, overleg dan met de gemeente.',
      en: 'Write at each goal in the plan which goal of the decision it belongs to. If the product is wrong, talk with the municipality.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'matches', fact: 'support.product', with: 'indication.product' },
        {
          kind: 'recorded',
          fact: 'plan.goals',
          when: { all: [{ fact: 'indication.goals', op: 'exists' }] },
          deadline: withThePlan,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Passen de doelen en de hulp bij de beschikking en bij wat de gemeente wil bereiken?',
        en: 'Do the goals and the support fit the decision and what the municipality wants to achieve?',
      },
      how: {
        nl: 'Leg het plan naast de beschikking. Zoek bij elk doel van de gemeente een doel in het plan, en bij elk doel in het plan een reden in de beschikking.',
        en: 'Compare the plan with the decision. Find a goal in the plan for each goal of the municipality, and a reason in the decision for each goal in the plan.',
      },
      good: {
        nl: 'De gemeente wil dat de cliënt weer overzicht over geld krijgt. Twee doelen in het plan gaan daarover.',
        en: 'The municipality wants the client to have a grip on money again. Two goals in the plan are about that.',
      },
      poor: {
        nl: 'De beschikking gaat over een zinvolle dag, maar het plan alleen over het huishouden.',
        en: 'The decision is about a meaningful day, but the plan is only about the household.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij vergelijken het product en kijken of er doelen in het plan staan; of die passen, beoordeelt een mens. Zonder doelen in de beschikking gaat de vraag alleen over de hulp. Looptijd en omvang: zie Rechtmatigheid 1.',
      en: 'We compare the product and see whether the plan has goals; whether they fit is for a person to judge. Without goals in the decision the question is only about the support. Dates and volume: see Lawfulness 1.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.product': 'Begeleiding individueel',
          'indication.product': 'Begeleiding individueel',
          'indication.goals': [{ text: 'Overzicht over geld' }],
          'plan.goals': [{ text: 'Elke week zelf de post openen' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.product': 'Begeleiding individueel',
          'indication.product': 'Begeleiding individueel',
          'indication.goals': [{ text: 'Overzicht over geld' }],
          'plan.goals': [{ text: 'Elke week zelf de post openen' }],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Doelen passen niet bij de beschikking', en: 'Goals do not fit the decision' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.product': 'Begeleiding individueel',
          'indication.product': 'Begeleiding individueel',
          'indication.goals': [{ text: 'Overzicht over geld' }],
          'plan.goals': [{ text: 'Huis schoon' }],
        },
        judged: { answer: 'does-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        name: { nl: 'Ander product dan toegekend', en: 'Other product than granted' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.product': 'Dagbesteding',
          'indication.product': 'Begeleiding individueel',
          'indication.goals': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Plan nog niet klaar', en: 'Plan not ready yet' },
        on: '2026-03-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.product': 'Begeleiding individueel',
          'indication.product': 'Begeleiding individueel',
          'indication.goals': [{ text: 'Overzicht over geld' }],
          'plan.goals': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Beschikking niet in beeld geweest', en: 'Decision not seen' },
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'support.product': 'Begeleiding individueel' },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'mg-d04-substantiated-methods',
    theme,
    source: { section, item: '4' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Onderbouwde aanpak, in plan en evaluatie', en: 'Substantiated approach, in plan and evaluation' },
    explanation: {
      nl: 'De aanpak is onderbouwd en past bij het doel en de cliënt. In het plan staat wat je kiest; in de evaluatie staat of het werkt.',
      en: 'The approach is substantiated and fits the goal and the client. The plan says what you choose; the evaluation says whether it works.',
    },
    hint: {
      nl: 'Zet bij elk doel welke aanpak je kiest. Bespreek in de evaluatie of die helpt.',
      en: 'Write at each goal which approach you choose. Discuss in the evaluation whether it helps.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.interventions', deadline: withThePlan },
        {
          kind: 'one-of',
          fact: 'evaluation.interventionsReviewed',
          values: [true],
          when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
          deadline: afterEvaluation,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is de aanpak onderbouwd en past die bij het doel en bij deze cliënt?',
        en: 'Is the approach substantiated and does it fit the goal and this client?',
      },
      how: {
        nl: 'Vraag bij elk doel: waarom werkt dit bij iemand als deze cliënt? Denk aan een erkende methode, een richtlijn of ervaring die is opgeschreven.',
        en: 'Ask at each goal: why does this work for someone like this client? Think of a recognised method, a guideline or experience that was written down.',
      },
      good: {
        nl: 'Bij het doel over geld staat een methode voor mensen die moeilijk leren. Na een half jaar is bekeken dat het helpt.',
        en: 'The goal about money names a method for people who learn with difficulty. After half a year it was seen to help.',
      },
      poor: {
        nl: 'Overal staat "gesprekken voeren", zonder waarom of hoe.',
        en: 'Everywhere it says "have talks", without why or how.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij kijken of er een aanpak in het plan staat en of de laatste evaluatie erover gaat. Het kader noemt geen termijn; wij rekenen met die van het plan en met een maand na de evaluatie.',
      en: 'We look whether the plan names an approach and whether the last evaluation is about it. The framework gives no term; we use that of the plan and one month after the evaluation.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-05',
          'plan.interventions': [{ text: 'Oplossingsgericht werken' }],
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.interventionsReviewed': true } }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-05',
          'plan.interventions': [{ text: 'Oplossingsgericht werken' }],
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.interventionsReviewed': true } }],
        },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Aanpak niet besproken in de evaluatie', en: 'Approach not discussed in the evaluation' },
        on: '2026-06-02',
        facts: {
          'support.startDate': '2025-01-05',
          'plan.interventions': [{ text: 'Oplossingsgericht werken' }],
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.interventionsReviewed': false } }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geen aanpak in het plan', en: 'No approach in the plan' },
        on: '2026-04-06',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.interventions': { state: 'empty' },
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Laatste dag van de termijn', en: 'Last day of the term' },
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.interventions': { state: 'empty' },
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2025-01-05' }, expect: 'unseen' },
    ],
  },
];
