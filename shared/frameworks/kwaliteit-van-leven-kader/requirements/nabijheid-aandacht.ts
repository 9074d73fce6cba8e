import type { Requirement } from '../../../rules/rule-set.ts';
import { clientQuestion, withReading } from '../notes.ts';
import { withThePlan, yearly } from '../terms.ts';

const theme = 'nabijheid';
const section = 'Cliënt: Nabijheid, aandacht en begrip';

/** Source: client column, "Nabijheid, aandacht en begrip", questions 5 to 7. */
export const attentionRequirements: Requirement[] = [
  {
    id: 'kvl-c05-family-attention',
    theme,
    source: { section, item: '5' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Aandacht voor familie en mantelzorgers', en: 'Attention for family and informal carers' },
    explanation: {
      nl: 'Begeleiders weten wie er om de cliënt heen staan en vragen hoe het met hen gaat.',
      en: 'Workers know who stands around the client and ask how they are doing.',
    },
    hint: {
      nl: 'Noteer wie belangrijk zijn voor de cliënt. Vraag hoe het met de mantelzorger gaat en schrijf dat op.',
      en: 'Note who matters to the client. Ask how the informal carer is doing and write it down.',
    },
    check: {
      kind: 'all-of',
      checks: [
        // Through its own entries: a list that says "none" makes the point not applicable, an empty place is missing.
        { kind: 'recorded', fact: 'network.members', forEach: 'network.members', deadline: withThePlan },
        {
          kind: 'any-of',
          when: { all: [{ fact: 'network.members', op: 'exists' }] },
          checks: [
            { kind: 'recorded', fact: 'network.carerSupport' },
            { kind: 'one-of', fact: 'network.carerStrain', values: ['none', 'low', 'medium', 'high'] },
            { kind: 'mentioned', concept: 'carer-strain-discussed', within: yearly },
            { kind: 'mentioned', concept: 'network-involved', within: yearly },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Krijgen de naasten en mantelzorgers van deze cliënt genoeg aandacht?',
        en: "Do this client's relatives and informal carers get enough attention?",
      },
      how: {
        nl: 'Vraag de cliënt wie belangrijk zijn. Vraag een naaste wanneer iemand voor het laatst vroeg hoe het ging.',
        en: 'Ask the client who matters. Ask a relative when someone last asked how they were.',
      },
      good: {
        nl: 'De zus zorgt veel. Er is met haar besproken wat te zwaar wordt en wie haar twee weekenden vervangt.',
        en: 'The sister does a lot. What is getting too heavy was discussed with her, and who takes over for two weekends.',
      },
      poor: {
        nl: 'Er staat een telefoonnummer voor noodgevallen. Verder is er nooit met de familie gesproken.',
        en: 'There is a telephone number for emergencies. Nobody ever spoke with the family.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Staat er dat de cliënt geen netwerk heeft, dan is dit punt n.v.t. Rapportages van het laatste jaar tellen mee als aanwijzing.',
      en: 'If it says that the client has no network, this point does not apply. Notes of the last year count as a pointer.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: { 'network.members': [{ text: 'Zus, mantelzorger' }], 'network.carerStrain': 'medium' },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Steun afgesproken', en: 'Support agreed' },
        on: '2026-09-01',
        facts: {
          'network.members': [{ text: 'Zus, mantelzorger' }],
          'network.carerSupport': 'Twee weekenden per jaar vervanging',
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Belasting onbekend', en: 'Strain unknown' },
        on: '2026-09-01',
        facts: { 'network.members': [{ text: 'Zus, mantelzorger' }], 'network.carerStrain': 'unknown' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Aanwijzing in de rapportage', en: 'Pointer in the notes' },
        on: '2026-09-01',
        facts: {
          'network.members': [{ text: 'Zus, mantelzorger' }],
          'network.carerSupport': { state: 'empty' },
          'network.carerStrain': { state: 'empty' },
          'report.entries': [
            {
              text: 'Zus gebeld: zij houdt het nog vol',
              date: '2026-07-10',
              mentions: [{ concept: 'carer-strain-discussed', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'network.members': [{ text: 'Zus, mantelzorger' }], 'network.carerStrain': 'medium' },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-04-02',
        facts: { 'support.startDate': '2026-01-01', 'network.members': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: { 'support.startDate': '2026-01-01', 'network.members': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'network.members': [{ text: 'Zus, mantelzorger' }] }, expect: 'unseen' },
      {
        name: { nl: 'Geen netwerk', en: 'No network' },
        on: '2026-09-01',
        facts: { 'network.members': [] },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'kvl-c06-specific-care-needs',
    theme,
    source: { section, item: '6' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Aandacht voor mijn gezondheid', en: 'Attention for my health' },
    explanation: {
      nl: 'Bijzondere vragen over gezondheid zijn bekend en er gebeurt iets mee.',
      en: 'Particular questions about health are known and something is done with them.',
    },
    hint: {
      nl: 'Vraag naar de gezondheid. Zet in het plan wat nodig is, of noteer dat er geen bijzondere vragen zijn.',
      en: 'Ask about health. Put what is needed in the plan, or note that there are no particular questions.',
    },
    check: { kind: 'recorded', fact: 'client.healthNeeds', deadline: withThePlan },
    judge: {
      question: {
        nl: 'Komen de gezondheidsvragen van de cliënt terug in het plan of in afspraken?',
        en: "Do the client's health questions come back in the plan or in agreements?",
      },
      how: {
        nl: 'Leg de gezondheidsgegevens naast het plan. Vraag de cliënt of er iets ontbreekt.',
        en: 'Put the health details beside the plan. Ask the client whether anything is missing.',
      },
      good: {
        nl: 'De cliënt heeft suikerziekte. In het plan staat wie meegaat naar de diabetesverpleegkundige en waarop je let.',
        en: 'The client has diabetes. The plan says who goes along to the diabetes nurse and what to watch for.',
      },
      poor: {
        nl: 'Bij gezondheid staat "slaapt slecht". Er is nooit besproken wat kan helpen.',
        en: 'Under health it says "sleeps badly". What could help was never discussed.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Dat er geen bijzondere vragen zijn, is ook een antwoord als het er staat. Wij geven er 3 maanden de tijd voor.',
      en: 'That there are no particular questions is an answer too, if it is written down. We allow 3 months for it.',
    }),
    examples: [
      { on: '2026-09-01', facts: { 'client.healthNeeds': 'Suikerziekte' }, expect: 'needs-judgement' },
      {
        on: '2026-09-01',
        facts: { 'client.healthNeeds': 'Suikerziekte' },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-04-02',
        facts: { 'support.startDate': '2026-01-01', 'client.healthNeeds': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: { 'support.startDate': '2026-01-01', 'client.healthNeeds': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
    ],
  },
];
