import type { Requirement } from '../../../rules/rule-set.ts';
import { withThePlan } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 7: network and informal carers. */
export const networkRequirements: Requirement[] = [
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
        nl: 'Is er genoeg oog voor mensen in het netwerk die te veel op zich nemen?',
        en: 'Is there enough attention for people in the network who take on too much?',
      },
      how: {
        nl: 'Vraag de mantelzorger hoe het gaat, ook los van de cliënt. Lees of tekenen van vermoeidheid zijn opgepakt.',
        en: 'Ask the informal carer how things go, also apart from the client. Read whether signs of tiredness were picked up.',
      },
      good: {
        nl: 'De zus sliep slecht. Samen is geregeld dat zij een weekend per maand vrij is.',
        en: 'The sister slept badly. Together it was arranged that she has one weekend a month off.',
      },
      poor: {
        nl: 'In de rapportage staat dat de partner op is, maar er is niets mee gedaan.',
        en: 'The notes say that the partner is worn out, but nothing was done about it.',
      },
      redo: everyYear,
      scale: 'levels',
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
    id: 'mg-d07-1-network-policy',
    theme,
    source: { section, item: '7.1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Beleid voor netwerk en mantelzorgers', en: 'Policy for the network and informal carers' },
    explanation: {
      nl: 'De aanbieder kan eigen beleid laten zien over hoe je het netwerk van cliënten leert kennen en hoe je mantelzorgers steunt.',
      en: 'The provider can show its own policy on how to get to know the network of clients and how to support informal carers.',
    },
    hint: {
      nl: 'Schrijf op hoe jullie het netwerk in beeld brengen en wat jullie mantelzorgers bieden.',
      en: 'Write down how you map the network and what you offer informal carers.',
    },
    judge: {
      question: {
        nl: 'Kan de aanbieder eigen beleid voor netwerk en mantelzorgers laten zien?',
        en: 'Can the provider show its own policy for the network and informal carers?',
      },
      how: {
        nl: 'Lees het beleid: hoe breng je het netwerk in beeld, en wat doe je voor mantelzorgers? Kijk in een paar dossiers of het zo gaat.',
        en: 'Read the policy: how is the network mapped, and what is done for informal carers? See in a few dossiers whether it goes that way.',
      },
      good: {
        nl: 'Het beleid noemt een vast hulpmiddel en een jaarlijks gesprek met de mantelzorger. In dossiers is dat te zien.',
        en: 'The policy names a fixed tool and a yearly talk with the informal carer. Dossiers show it.',
      },
      poor: {
        nl: 'Er staat niets op papier; elke hulpverlener doet het op een eigen manier.',
        en: 'Nothing is on paper; every worker does it in their own way.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-d07-2-social-map',
    theme,
    source: { section, item: '7.2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Bekend met de hulp in de buurt', en: 'Familiar with help nearby' },
    explanation: {
      nl: 'Aanbieder en hulpverleners weten welke hulp en voorzieningen er in de omgeving zijn: de sociale kaart.',
      en: 'Provider and workers know which help and services exist nearby: the social map.',
    },
    hint: {
      nl: 'Houd een overzicht van de hulp in de buurt bij en gebruik het bij vragen van cliënten.',
      en: 'Keep an overview of help nearby and use it for questions of clients.',
    },
    judge: {
      question: {
        nl: 'Weten aanbieder en hulpverleners welke hulp er in de buurt is?',
        en: 'Do provider and workers know which help exists nearby?',
      },
      how: {
        nl: 'Geef een voorbeeld, zoals schulden of eenzaamheid, en vraag een hulpverlener waar de cliënt terecht kan. Bekijk het overzicht dat zij gebruiken.',
        en: 'Give an example, such as debts or loneliness, and ask a worker where the client can turn. Look at the overview they use.',
      },
      good: {
        nl: 'De hulpverlener noemt het wijkteam, de inloop in het dorp en de formulierenhulp. Het overzicht is pas bijgewerkt.',
        en: 'The worker names the neighbourhood team, the walk-in in the village and help with forms. The overview was updated recently.',
      },
      poor: { nl: 'Hulpverleners kennen alleen het eigen aanbod.', en: 'Workers know only their own services.' },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
];
