import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEnd, halfYearly, inTheFirstMonth, withThePlan, yearly } from '../terms.ts';

const theme = 'clienten';
const section = 'Cliënten';

/** Source: "Cliënten", articles 8 to 10: what the client asks, and the steps from there. */
export const questionRequirements: Requirement[] = [
  {
    id: 'prog-08-client-wish-central',
    theme,
    source: { section, item: '8' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: {
      nl: 'Hulp begint bij wat de cliënt vraagt',
      en: 'Support starts with what the client asks; no abuse of the relation',
    },
    explanation: {
      nl: 'Wat de cliënt wil bereiken, bepaalt wat er gebeurt. De organisatie maakt nooit verkeerd gebruik van haar band met de cliënt.',
      en: 'What the client wants to reach decides what happens. The organisation never misuses its bond with the client.',
    },
    hint: {
      nl: 'Schrijf op wat de cliënt vraagt, in zijn eigen woorden, en laat dat terugkomen in het plan.',
      en: 'Write down the question in the client’s own words and let it come back in the plan.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'support.requestForHelp', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
      ],
    },
    judge: {
      question: {
        nl: 'Gaat de hulp over wat deze cliënt zelf heeft gevraagd?',
        en: 'Is the support about what this client asked for?',
      },
      how: {
        nl: 'Leg de hulpvraag naast de doelen. Vraag de cliënt of hij zijn vraag in het plan herkent.',
        en: 'Put the request beside the goals. Ask whether the client recognises the question in the plan.',
      },
      good: {
        nl: 'De jongere vroeg om rust thuis. Het eerste doel gaat over ruzies met zijn broer.',
        en: 'The young person asked for peace at home. The first goal is about quarrels with his brother.',
      },
      poor: {
        nl: 'De hulpvraag is "rust thuis", het plan gaat alleen over schoolverzuim.',
        en: 'The request is "peace at home", the plan is only about missing school.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Misbruik van de band met de cliënt komt aan de orde bij klachten, incidenten en artikel 17. Het artikel noemt geen termijn; wij rekenen met een maand voor de vraag en 3 maanden voor het plan.',
      en: 'Misuse of the bond is dealt with under complaints, incidents and article 17. The article gives no term; we use one month for the question and 3 months for the plan.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.requestForHelp': 'Ik wil rust thuis',
          'plan.clientVoice': 'Minder ruzie met mijn broer',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.requestForHelp': 'Ik wil rust thuis',
          'plan.clientVoice': 'Minder ruzie met mijn broer',
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Plan gaat niet over de vraag', en: 'The plan is not about the question' },
        on: '2026-09-01',
        facts: {
          'support.requestForHelp': 'Ik wil rust thuis',
          'plan.clientVoice': 'Minder verzuim op school',
        },
        judged: { answer: 'largely-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'support.requestForHelp': 'Ik wil rust thuis',
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.requestForHelp': 'Ik wil rust thuis',
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.requestForHelp': 'Ik wil rust thuis' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-09-tailored-support',
    theme,
    source: { section, item: '9' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'medium',
    title: { nl: 'Hulp past bij deze ene cliënt', en: 'Support fits this one client' },
    explanation: {
      nl: 'De hulp sluit aan bij wat deze cliënt nodig heeft. Een plan dat voor iedereen had kunnen zijn, is niet genoeg.',
      en: 'The support fits what this client needs. A plan that could have been anyone’s is not enough.',
    },
    hint: {
      nl: 'Pas het plan aan op wat deze cliënt nodig heeft en belangrijk vindt.',
      en: 'Adapt the plan to what this client needs and finds important.',
    },
    judge: {
      question: {
        nl: 'Zijn plan en uitvoering echt gemaakt voor deze cliënt?',
        en: 'Were plan and delivery really made for this client?',
      },
      how: {
        nl: 'Lees de doelen, de voorkeuren en de rapportages van de laatste maand. Denk de naam weg: weet je dan nog om wie het gaat?',
        en: 'Read the goals, the preferences and the notes of the past month. Leave out the name: do you still know who it is about?',
      },
      good: {
        nl: 'Afspraken zijn in de avond omdat vader overdag werkt, en de oefening gaat over paarden omdat zij daarvan houdt.',
        en: 'Appointments are in the evening because the father works by day, and the exercise is about horses because she loves them.',
      },
      poor: {
        nl: 'Drie plannen in het team hebben dezelfde doelen in dezelfde woorden.',
        en: 'Three plans in the team have the same goals in the same words.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'prog-10-care-process',
    theme,
    source: { section, item: '10' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Alle stappen van het zorgproces op orde', en: 'All steps of the care process are taken' },
    explanation: {
      nl: 'Medewerkers zorgen dat elke stap goed gaat. Zij geven uitleg en advies, maken de vraag helder en zoeken hulp die past. Zij kijken terug, en aan het einde sluiten zij goed af of dragen zij over.',
      en: 'Workers see to it that every step goes well: information and advice, making the question clear, finding the right support, looking back, and ending or handing over.',
    },
    hint: {
      nl: 'Loop de stappen na en vul aan wat ontbreekt.',
      en: 'Go through the steps and add what is missing.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'support.requestForHelp', deadline: inTheFirstMonth },
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'information.packageDate', deadline: inTheFirstMonth },
            { kind: 'recorded', fact: 'information.supportApproachDate', deadline: inTheFirstMonth },
          ],
        },
        {
          kind: 'recent',
          fact: 'evaluation.lastDate',
          term: { period: 'P1Y', origin: 'default' },
          startingFrom: 'support.startDate',
          until: 'support.endDate',
        },
        {
          kind: 'recorded',
          fact: 'support.endReason',
          when: { all: [{ fact: 'support.endDate', op: 'exists' }] },
          deadline: afterEnd,
        },
        {
          kind: 'recorded',
          fact: 'handover.contactDate',
          when: {
            all: [
              { fact: 'support.endDate', op: 'exists' },
              { fact: 'handover.toOtherProvider', op: 'eq', value: true },
            ],
          },
          deadline: afterEnd,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Zijn alle stappen die al aan de beurt waren ook goed gezet?',
        en: 'Were all steps that were due also taken well?',
      },
      how: {
        nl: 'Loop van intake naar nu: is de vraag helder, past de medewerker bij de cliënt, kreeg de cliënt advies, is er teruggekeken? Hulp bij de administratie telt alleen als de cliënt die wilde.',
        en: 'Walk from intake to now: is the question clear, does the worker suit the client, was advice given, was there a look back? Help with paperwork counts only if the client wanted it.',
      },
      good: {
        nl: 'Na twee gesprekken is van begeleider gewisseld omdat het niet klikte. Dat staat erin, met de reden.',
        en: 'After two talks another worker came because they did not get on. It is recorded, with the reason.',
      },
      poor: {
        nl: 'De hulp stopte in mei. Waarom, en wat er daarna kwam, staat nergens.',
        en: 'Support stopped in May. Why, and what came next, is written nowhere.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'De gedragscode noemt hier geen termijnen. Wij rekenen met een maand voor vraag en informatie en een jaar voor de evaluatie. De afronding mag een maand na het einde. Een stap die nog niet aan de beurt is, telt niet. Artikel 35 is een kortere versie.',
      en: 'The code gives no terms here. We use one month for question and information, a year for the evaluation and a month after the end to finish. A step that is not due yet does not count. Article 35 is a shorter version.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'information.packageDate': '2025-01-06',
          'evaluation.dates': [{ date: '2025-12-15' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'information.packageDate': '2025-01-06',
          'evaluation.dates': [{ date: '2025-12-15' }],
        },
        judged: { answer: 'largely', on: '2026-07-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Overgedragen, geen contact vastgelegd', en: 'Handed over, no contact recorded' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': '2026-08-01',
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'support.endReason': 'other-provider',
          'information.packageDate': '2025-01-06',
          'evaluation.dates': [{ date: '2025-12-15' }],
          'handover.toOtherProvider': true,
          'handover.contactDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Evaluatie een jaar en een dag geleden', en: 'Evaluation a year and a day ago' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'information.packageDate': '2025-01-06',
          'evaluation.dates': [{ date: '2025-09-01' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Net begonnen', en: 'Just begun' },
        on: '2026-01-20',
        facts: {
          'support.startDate': '2026-01-05',
          'support.endDate': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'information.packageDate': { state: 'empty' },
          'information.supportApproachDate': { state: 'empty' },
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2025-01-06', 'support.requestForHelp': 'Hulp bij de opvoeding' },
        expect: 'unseen',
      },
    ],
  },
];
