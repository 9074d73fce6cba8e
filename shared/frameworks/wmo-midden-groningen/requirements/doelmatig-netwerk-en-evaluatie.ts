import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEvaluation, withThePlan } from '../deadlines.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 7 and 8: network and evaluation. */
export const evaluationRequirements: Requirement[] = [
  {
    id: 'mg-d07-network-mapped',
    theme,
    source: { section, item: '7' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Netwerk in kaart, overbelasting gezien', en: 'Network mapped, overload noticed' },
    explanation: {
      nl: 'Het sociale netwerk van de cliënt is in beeld en tekenen van te veel belasting worden opgemerkt.',
      en: "The client's social network is known and signs of overload are noticed.",
    },
    hint: {
      nl: 'Breng het netwerk in kaart, met datum, en vraag hoe het met de mantelzorger gaat.',
      en: 'Map the network, with a date, and ask how the informal carer is doing.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'network.members', deadline: withThePlan },
        {
          kind: 'recorded',
          fact: 'network.mapDate',
          when: { all: [{ fact: 'network.members', op: 'exists' }] },
          deadline: withThePlan,
        },
        {
          kind: 'one-of',
          fact: 'network.carerStrain',
          values: ['none', 'low', 'medium', 'high'],
          when: {
            all: [
              { fact: 'network.members', op: 'exists' },
              { fact: 'network.members', op: 'contains', value: 'mantelzorg' },
            ],
          },
          deadline: withThePlan,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is er genoeg aandacht voor mensen in het netwerk die te veel op zich nemen?',
        en: 'Is there enough attention for people in the network who take on too much?',
      },
    },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met 3 maanden na de start. "Geen netwerk" is ook een antwoord. "Onbekend" is geen inschatting van de belasting.',
      en: 'The framework gives no term; we use 3 months after the start. "No network" is an answer too. "Unknown" is not an estimate of the strain.',
    },
    examples: [
      {
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'network.members': [{ text: 'Zus (mantelzorger)' }],
          'network.mapDate': '2026-02-01',
          'network.carerStrain': 'low',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Geen netwerk', en: 'No network' },
        on: '2026-05-01',
        facts: { 'support.startDate': '2026-01-01', 'network.members': [] },
        expect: 'met',
      },
      {
        name: { nl: 'Mantelzorger zonder inschatting', en: 'Informal carer without estimate' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'network.members': [{ text: 'Zus (mantelzorger)' }],
          'network.mapDate': '2026-02-01',
          'network.carerStrain': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-02-01',
        facts: { 'support.startDate': '2026-01-01', 'network.members': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-05-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
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
        nl: 'Deed het netwerk mee waar dat nodig was?',
        en: 'Did the network take part where that was needed?',
      },
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
        nl: 'Zijn doelen of aanpak aangepast als dat nodig was?',
        en: 'Were goals or approach adjusted where that was needed?',
      },
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
  {
    id: 'mg-d08-3-evaluation-signed',
    theme,
    source: { section, item: '8.3' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Handtekening van de cliënt onder de evaluatie', en: 'Client signs the evaluation' },
    explanation: {
      nl: 'Met een handtekening laat de cliënt of de wettelijk vertegenwoordiger zien dat hij de evaluatie kent.',
      en: 'With a signature the client or legal representative shows that they know the evaluation.',
    },
    hint: { nl: 'Laat de laatste evaluatie tekenen.', en: 'Have the latest evaluation signed.' },
    appliesWhen: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    check: {
      kind: 'signed-by',
      date: 'evaluation.clientSignedDate',
      notBefore: ['evaluation.lastDate'],
      deadline: afterEvaluation,
    },
    note: {
      nl: 'Anders dan bij het plan noemt het kader hier geen uitzondering als tekenen niet kan. Ook noemt het geen termijn; wij rekenen met een maand.',
      en: 'Unlike for the plan, the framework names no exception when signing is not possible. It gives no term either; we use one month.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientSignedDate': '2026-05-01' } }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Handtekening van een eerdere evaluatie', en: 'Signature of an earlier evaluation' },
        on: '2026-09-01',
        facts: { 'evaluation.lastDate': '2026-05-01', 'evaluation.clientSignedDate': '2026-04-30' },
        expect: 'gap',
      },
      {
        on: '2026-06-01',
        facts: {
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientSignedDate': { state: 'empty' } } }],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'evaluation.dates': [{ date: '2026-05-01' }] }, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'evaluation.dates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'mg-d08-4-shared-with-casemanager',
    theme,
    source: { section, item: '8.4' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Evaluatie gedeeld met de casemanager van de gemeente',
      en: 'Evaluation shared with the municipal case manager',
    },
    explanation: {
      nl: 'De casemanager van de gemeente krijgt de evaluatie, met de nieuwe doelen erbij.',
      en: 'The case manager of the municipality gets the evaluation, with the new goals.',
    },
    hint: {
      nl: 'Stuur de evaluatie naar de casemanager en noteer de datum.',
      en: 'Send the evaluation to the case manager and note the date.',
    },
    appliesWhen: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    check: {
      kind: 'recorded',
      fact: 'evaluation.sharedWithMunicipalityDate',
      notBefore: 'evaluation.lastDate',
      deadline: afterEvaluation,
    },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met een maand. Later gedeeld is ook gedeeld. Voor het delen van persoonsgegevens is een grondslag nodig.',
      en: 'The framework gives no term; we use one month. Shared later still counts as shared. Sharing personal data needs a legal ground.',
    },
    examples: [
      {
        name: { nl: 'Laat gedeeld', en: 'Shared late' },
        on: '2026-09-01',
        facts: {
          'evaluation.dates': [
            { date: '2026-05-01', fields: { 'evaluation.sharedWithMunicipalityDate': '2026-07-15' } },
          ],
        },
        expect: 'met',
      },
      {
        on: '2026-06-02',
        facts: {
          'evaluation.dates': [
            { date: '2026-05-01', fields: { 'evaluation.sharedWithMunicipalityDate': { state: 'empty' } } },
          ],
        },
        expect: 'gap',
      },
      {
        on: '2026-06-01',
        facts: {
          'evaluation.dates': [
            { date: '2026-05-01', fields: { 'evaluation.sharedWithMunicipalityDate': { state: 'empty' } } },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'evaluation.dates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
