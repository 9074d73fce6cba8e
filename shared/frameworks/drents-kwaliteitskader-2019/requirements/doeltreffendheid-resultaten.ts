import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEvaluation, oneMonthByDefault, redo, threeMonthsByDefault, withThePlan } from '../terms.ts';

const theme = 'doeltreffendheid';
const section = 'Doeltreffendheid';

/** Source: theme "Doeltreffendheid", item 1: working towards results. */
export const resultRequirements: Requirement[] = [
  {
    id: 'drents-dt1-work-towards-results',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Er wordt gewerkt aan de afgesproken resultaten', en: 'Work aims at the agreed results' },
    explanation: {
      nl: 'De begeleiding volgt het plan en werkt naar de resultaten toe. Stopt de hulp te vroeg, dan is bekeken waarom.',
      en: 'The support follows the plan and works towards the results. If it stops too early, someone looked at why.',
    },
    hint: {
      nl: 'Schrijf in je rapportage aan welk doel je werkte. Noteer bij de evaluatie hoe ver elk doel is.',
      en: 'Write in your notes which goal you worked on. At the evaluation, note how far each goal is.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.goals', deadline: withThePlan },
        {
          kind: 'recent',
          fact: 'report.lastDate',
          term: threeMonthsByDefault,
          startingFrom: 'support.startDate',
          until: 'support.endDate',
        },
        // That notes are linked to goals does not say what they are about; the candidates are for the person who reads.
        { kind: 'mentioned', concept: 'goal-progress-discussed', within: threeMonthsByDefault },
        {
          kind: 'recorded',
          fact: 'evaluation.goalProgress',
          when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
          deadline: afterEvaluation,
        },
        {
          kind: 'recorded',
          fact: 'support.dropoutAnalysis',
          when: {
            all: [
              { fact: 'support.endDate', op: 'exists' },
              { fact: 'support.endReason', op: 'eq', value: 'early-dropout' },
            ],
          },
          deadline: { after: 'support.endDate', term: oneMonthByDefault },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is in de rapportages te zien dat er aan de doelen wordt gewerkt?',
        en: 'Do the notes show that the goals are worked on?',
      },
      how: {
        nl: 'Leg de rapportages van de laatste drie maanden naast de doelen in het plan. Vraag de cliënt waar hij nu aan werkt.',
        en: 'Lay the notes of the last three months beside the goals in the plan. Ask the client what is being worked on now.',
      },
      good: {
        nl: 'Bijna elke week staat er een stap naar het doel "zelf reizen", ook wat niet lukte en wat daarna is geprobeerd.',
        en: 'Almost every week there is a step towards the goal "travel alone", also what failed and what was tried next.',
      },
      poor: {
        nl: 'De rapportages gaan over koffie en sfeer. Over de doelen staat niets.',
        en: 'The notes are about coffee and mood. They say nothing about the goals.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Drie maanden terugkijken in de rapportages is onze keuze. Een analyse vragen wij alleen als de hulp voortijdig is gestopt. Daarvoor moet het einde van de ondersteuning in beeld zijn geweest. Het kader noemt "factlabs" als manier van toetsen, zonder uitleg.',
      en: 'Looking back three months in the notes is our choice. We ask for an analysis only when the support stopped early. For that the end of support must have been on screen. The framework names "factlabs" as a way of testing, without explanation.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.endDate': { state: 'empty' },
          'plan.goals': [{ text: 'Zelf met de bus reizen' }],
          'report.entries': [
            {
              date: '2026-08-20',
              text: 'Doel zelf reizen: twee haltes alleen gereisd',
              mentions: [{ concept: 'goal-progress-discussed', context: 'affirmed' }],
            },
          ],
          'evaluation.dates': [{ date: '2026-06-15', fields: { 'evaluation.goalProgress': 'Zelf reizen: half' } }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.endDate': { state: 'empty' },
          'plan.goals': [{ text: 'Zelf met de bus reizen' }],
          'report.entries': [
            {
              date: '2026-08-20',
              text: 'Doel zelf reizen: twee haltes alleen gereisd',
              mentions: [{ concept: 'goal-progress-discussed', context: 'affirmed' }],
            },
          ],
          'evaluation.dates': [{ date: '2026-06-15', fields: { 'evaluation.goalProgress': 'Zelf reizen: half' } }],
        },
        judged: { answer: 'meets', on: '2026-08-25' },
        expect: 'met',
      },
      {
        name: { nl: 'Drie maanden en een dag geen rapportage', en: 'No note for three months and a day' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.endDate': { state: 'empty' },
          'plan.goals': [{ text: 'Zelf met de bus reizen' }],
          'report.entries': [{ date: '2026-05-31', text: 'Doel zelf reizen besproken' }],
          'evaluation.dates': [{ date: '2026-06-15', fields: { 'evaluation.goalProgress': 'Zelf reizen: half' } }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Te vroeg gestopt, geen analyse', en: 'Stopped early, no analysis' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.endDate': '2026-07-01',
          'support.endReason': 'early-dropout',
          'support.dropoutAnalysis': { state: 'empty' },
          'plan.goals': [{ text: 'Zelf met de bus reizen' }],
          'report.entries': [{ date: '2026-06-20', text: 'Doel zelf reizen besproken' }],
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'gap',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
];
