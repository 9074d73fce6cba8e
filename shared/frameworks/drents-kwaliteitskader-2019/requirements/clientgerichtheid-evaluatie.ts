import type { Applicability } from '../../../checks/check.ts';
import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEvaluation, oneMonthByDefault, redo, yearlyByDefault } from '../terms.ts';

const theme = 'clientgerichtheid';
const section = 'Cliëntgerichtheid';

const onceEvaluated: Applicability = { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] };

/** Source: theme "Cliëntgerichtheid", item 4: evaluating the goals with the client. */
export const evaluationRequirements: Requirement[] = [
  {
    id: 'drents-cg04-goals-evaluated',
    theme,
    source: { section, item: '4' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Doelen geëvalueerd met vraag naar tevredenheid', en: 'Goals evaluated, satisfaction asked' },
    explanation: {
      nl: 'De doelen zijn met de cliënt doorgenomen. Er is gevraagd wat beter kan en hoe tevreden de cliënt is. De cliënt weet wanneer de volgende evaluatie is.',
      en: 'The goals were gone through with the client. The client was asked what can be better and how satisfied they are, and knows when the next evaluation is.',
    },
    hint: {
      nl: 'Vraag in de evaluatie naar tevredenheid en verbeterpunten, noteer de voortgang per doel en plan de volgende datum.',
      en: 'Ask about satisfaction and improvements in the evaluation, note the progress per goal and plan the next date.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recent',
          fact: 'evaluation.lastDate',
          term: yearlyByDefault,
          startingFrom: 'support.startDate',
          until: 'support.endDate',
        },
        { kind: 'one-of', fact: 'evaluation.clientPresent', values: [true], when: onceEvaluated },
        { kind: 'recorded', fact: 'evaluation.goalProgress', when: onceEvaluated, deadline: afterEvaluation },
        { kind: 'recorded', fact: 'evaluation.clientSatisfaction', when: onceEvaluated, deadline: afterEvaluation },
        { kind: 'recorded', fact: 'evaluation.improvementPoints', when: onceEvaluated, deadline: afterEvaluation },
        {
          kind: 'any-of',
          when: onceEvaluated,
          checks: [
            {
              kind: 'all-of',
              checks: [
                {
                  kind: 'recorded',
                  fact: 'evaluation.nextDate',
                  notBefore: 'evaluation.lastDate',
                  deadline: afterEvaluation,
                },
                // A planned day that has gone by tells the client nothing.
                {
                  kind: 'followed-by',
                  events: 'evaluation.nextDate',
                  by: 'evaluation.lastDate',
                  term: oneMonthByDefault,
                },
              ],
            },
            // The last evaluation of all: the support ends within a month after it.
            { kind: 'within-period', fact: 'support.endDate', after: 'evaluation.lastDate', term: oneMonthByDefault },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Gebeurt er iets met de verbeterpunten van de cliënt?',
        en: "Is something done with the client's suggestions for improvement?",
      },
      how: {
        nl: 'Neem de verbeterpunten uit de laatste evaluatie. Zoek bij elk punt wat ermee is gedaan en vraag of de cliënt dat weet.',
        en: 'Take the improvement points of the last evaluation. Find for each what was done and ask whether the client knows.',
      },
      good: {
        nl: 'De cliënt wilde later op de dag begeleiding. Dat is een week later veranderd en aan hem verteld.',
        en: 'The client wanted support later in the day. That was changed a week later, and the client was told.',
      },
      poor: {
        nl: 'Bij verbeterpunten staat elk jaar "geen", ook als in de rapportage klachten staan.',
        en: 'Every year the improvement points say "none", even when the notes hold complaints.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen getal. Wij rekenen met elk jaar, net als bij Doeltreffendheid 2. Voor het uitwerken van de evaluatie nemen wij een maand. Stopt de hulp binnen een maand na de evaluatie, dan hoeft er geen volgende te zijn. Het enige bewijs in het kader, een ontwikkelplan, past slecht bij de eis.',
      en: 'The framework gives no number; we use every year, as with Doeltreffendheid 2, and one month to write up the evaluation. If the support ends within a month after the evaluation, no next one is needed. The only evidence in the framework, a development plan, hardly fits the requirement.',
    },
    examples: [
      {
        on: '2027-01-31',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': { state: 'empty' },
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: {
                'evaluation.clientPresent': true,
                'evaluation.goalProgress': 'Reizen: behaald',
                'evaluation.clientSatisfaction': 'Een 8',
                'evaluation.improvementPoints': 'Later op de dag beginnen',
              },
            },
          ],
          'evaluation.nextDate': '2027-02-01',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Niet gevraagd wat beter kan', en: 'Not asked what can be better' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': { state: 'empty' },
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: {
                'evaluation.clientPresent': true,
                'evaluation.goalProgress': 'Reizen: behaald',
                'evaluation.clientSatisfaction': 'Een 8',
                'evaluation.improvementPoints': { state: 'empty' },
              },
            },
          ],
          'evaluation.nextDate': '2027-02-01',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'De geplande dag is voorbij', en: 'The planned day has gone by' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': { state: 'empty' },
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: {
                'evaluation.clientPresent': true,
                'evaluation.goalProgress': 'Reizen: behaald',
                'evaluation.clientSatisfaction': 'Een 8',
                'evaluation.improvementPoints': 'Later op de dag beginnen',
              },
            },
          ],
          'evaluation.nextDate': '2026-08-01',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Laatste evaluatie: de hulp stopt', en: 'Last evaluation: the support ends' },
        on: '2026-02-20',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': '2026-02-28',
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: {
                'evaluation.clientPresent': true,
                'evaluation.goalProgress': 'Reizen: behaald',
                'evaluation.clientSatisfaction': 'Een 8',
                'evaluation.improvementPoints': 'Later op de dag beginnen',
              },
            },
          ],
          'evaluation.nextDate': { state: 'empty' },
        },
        expect: 'met',
      },
      {
        on: '2026-02-20',
        facts: {
          'support.startDate': '2024-01-01',
          'support.endDate': { state: 'empty' },
          'evaluation.dates': [
            {
              date: '2026-02-01',
              fields: {
                'evaluation.clientPresent': true,
                'evaluation.goalProgress': { state: 'empty' },
                'evaluation.clientSatisfaction': { state: 'empty' },
                'evaluation.improvementPoints': { state: 'empty' },
              },
            },
          ],
          'evaluation.nextDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2024-01-01' }, expect: 'unseen' },
      {
        name: { nl: 'Gestopt binnen het eerste jaar', en: 'Ended within the first year' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.endDate': '2025-06-30',
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'not-applicable',
      },
    ],
  },
];
