import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEvaluation } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 8.1 and 8.2: the evaluation and what it is about. */
export const evaluationRequirements: Requirement[] = [
  {
    id: 'mg-d08-1-yearly-evaluation',
    theme,
    source: { section, item: '8.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Evaluatie elk jaar en bij verlenging', en: 'Evaluation every year and at extension' },
    explanation: {
      nl: 'Elk jaar kijkt de aanbieder met de cliënt terug, en ook als de indicatie wordt verlengd. Waar nodig doet het netwerk mee.',
      en: 'Every year the provider looks back with the client, and also when the indication is extended. The network takes part where needed.',
    },
    hint: {
      nl: 'Plan de evaluatie met de cliënt, ook voor de verlenging.',
      en: 'Plan the evaluation with the client, also before the extension.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recent',
          fact: 'evaluation.lastDate',
          term: { period: 'P1Y', origin: 'source' },
          startingFrom: 'support.startDate',
          until: 'support.endDate',
        },
        {
          kind: 'one-of',
          fact: 'evaluation.clientPresent',
          values: [true],
          when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
        },
        {
          kind: 'any-of',
          when: { all: [{ fact: 'indication.extensionDate', op: 'exists' }] },
          checks: [
            {
              kind: 'before',
              fact: 'evaluation.dates',
              before: 'indication.extensionDate',
              term: { period: 'P3M', origin: 'default' },
            },
            {
              kind: 'before',
              fact: 'evaluation.lastDate',
              before: 'indication.extensionDate',
              term: { period: 'P3M', origin: 'default' },
            },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Deed het netwerk mee aan de evaluatie, waar dat hoorde?',
        en: 'Did the network take part in the evaluation, where it should?',
      },
      how: {
        nl: 'Vraag de cliënt wie erbij moest zijn: familie, of andere hulp. Kijk wie er was en wat er met hun inbreng is gedaan.',
        en: 'Ask the client who should be there: family, or other help. See who was and what was done with their input.',
      },
      good: {
        nl: 'De cliënt wilde zijn broer erbij. Die was er, en de GGZ gaf vooraf een reactie.',
        en: 'The client wanted his brother there. He came, and mental health care gave its view beforehand.',
      },
      poor: {
        nl: 'Moeder doet de helft van de zorg, maar wist niet dat er een evaluatie was.',
        en: 'Mother gives half of the care but did not know that there was an evaluation.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'In het eerste jaar telt een jaar na de start. Bij verlenging zoeken wij een evaluatie in de 3 maanden ervoor; het kader zegt niet hoe ver tevoren.',
      en: 'In the first year it is due one year after the start. At an extension we look for an evaluation in the 3 months before; the framework does not say how long before.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'evaluation.dates': [{ date: '2025-10-01', fields: { 'evaluation.clientPresent': true } }],
          'indication.extensionDate': { state: 'empty' },
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een jaar en een dag geleden', en: 'A year and a day ago' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2024-01-01',
          'evaluation.dates': [{ date: '2025-09-01', fields: { 'evaluation.clientPresent': true } }],
          'indication.extensionDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Verlengd zonder evaluatie', en: 'Extended without evaluation' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2024-01-01',
          'evaluation.dates': [{ date: '2025-10-01', fields: { 'evaluation.clientPresent': true } }],
          'indication.extensionDate': '2026-07-01',
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'evaluation.dates': { state: 'empty' },
          'indication.extensionDate': { state: 'empty' },
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
          'indication.extensionDate': { state: 'empty' },
        },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'mg-d08-2-evaluation-content',
    theme,
    source: { section, item: '8.2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Evaluatie gaat over tevredenheid en passendheid',
      en: 'Evaluation covers satisfaction and fit',
    },
    explanation: {
      nl: 'De evaluatie gaat over tevredenheid en over de vraag of de hulp nog past. Zo nodig veranderen doelen of aanpak.',
      en: 'The evaluation covers satisfaction and whether the support still fits. Goals or approach change where needed.',
    },
    hint: {
      nl: 'Vul tevredenheid en passendheid in en pas zo nodig de doelen aan.',
      en: 'Fill in satisfaction and fit and adjust the goals where needed.',
    },
    appliesWhen: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'evaluation.clientSatisfaction', deadline: afterEvaluation },
        { kind: 'recorded', fact: 'evaluation.supportStillFits', deadline: afterEvaluation },
        {
          kind: 'recorded',
          fact: 'evaluation.planAdjustedDate',
          when: {
            all: [
              { fact: 'evaluation.supportStillFits', op: 'exists' },
              {
                fact: 'evaluation.supportStillFits',
                op: 'in',
                value: ['nee', 'niet', 'niet passend', 'niet meer passend', 'past niet meer', 'onvoldoende', 'deels'],
              },
            ],
          },
          notBefore: 'evaluation.lastDate',
          deadline: afterEvaluation,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Zijn doelen of aanpak aangepast als de evaluatie daar reden voor gaf?',
        en: 'Were goals or approach adjusted where the evaluation gave reason to?',
      },
      how: {
        nl: 'Lees wat de cliënt vond en wat de conclusie was. Leg het plan van nu daarnaast.',
        en: 'Read what the client thought and what was concluded. Compare that with the plan of now.',
      },
      good: {
        nl: 'De cliënt wilde minder bezoek en meer oefenen. In het plan staat nu een nieuw doel met één afspraak per week.',
        en: 'The client wanted fewer visits and more practice. The plan now has a new goal with one appointment a week.',
      },
      poor: {
        nl: 'De cliënt was niet tevreden, maar het plan bleef woord voor woord hetzelfde.',
        en: 'The client was not satisfied, but the plan stayed the same word for word.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Staat er kort dat de hulp niet past, dan zoeken wij de datum van de aanpassing. Een langer antwoord beoordeelt een mens.',
      en: 'If a short answer says the support does not fit, we look for the date of the adjustment. A longer answer is for a person to judge.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'evaluation.dates': [
            {
              date: '2026-05-01',
              fields: { 'evaluation.clientSatisfaction': 'Tevreden', 'evaluation.supportStillFits': 'ja' },
            },
          ],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Past niet meer, plan niet aangepast', en: 'No longer fits, plan not adjusted' },
        on: '2026-09-01',
        facts: {
          'evaluation.dates': [
            {
              date: '2026-05-01',
              fields: {
                'evaluation.clientSatisfaction': 'Tevreden',
                'evaluation.supportStillFits': 'Nee',
                'evaluation.planAdjustedDate': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'gap',
      },
      {
        on: '2026-05-20',
        facts: {
          'evaluation.dates': [
            {
              date: '2026-05-01',
              fields: {
                'evaluation.clientSatisfaction': { state: 'empty' },
                'evaluation.supportStillFits': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'evaluation.dates': [{ date: '2026-05-01' }] }, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'evaluation.dates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
