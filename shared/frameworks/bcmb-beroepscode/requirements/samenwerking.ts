import type { Requirement } from '../../../rules/rule-set.ts';
import { inThreeMonths, yearly } from '../terms.ts';

const theme = 'samenwerking';
const section = 'Samenwerking';

/** Source: chapter 4, articles 16 to 18. */
export const cooperationRequirements: Requirement[] = [
  {
    id: 'bcmb-16-cooperation',
    theme,
    source: { section, item: '16' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: {
      nl: 'Samenwerken met professionals en met naasten',
      en: 'Cooperation with professionals and with those close by',
    },
    explanation: {
      nl: 'De cliëntondersteuner werkt goed samen als de cliënt daar beter van wordt, ook met mensen die geen beroepskracht zijn. Hij let erop hoeveel mantelzorgers en vrijwilligers aankunnen.',
      en: 'The client supporter works together well where the client benefits, also with people who are not professionals. He watches how much carers and volunteers can take.',
    },
    hint: {
      nl: 'Noteer wie wat doet, vraag hoe het met de mantelzorger gaat en schrijf dat op.',
      en: 'Note who does what, ask how the carer is doing and write it down.',
    },
    appliesWhen: {
      all: [
        {
          op: 'any',
          of: [
            { fact: 'support.otherProviders', op: 'exists' },
            { fact: 'network.members', op: 'exists' },
          ],
        },
      ],
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recorded',
          fact: 'plan.roleAgreements',
          when: { all: [{ fact: 'support.otherProviders', op: 'exists' }] },
          deadline: inThreeMonths,
        },
        {
          kind: 'one-of',
          fact: 'network.carerStrain',
          values: ['none', 'low', 'medium', 'high'],
          when: {
            all: [
              { fact: 'network.members', op: 'exists' },
              {
                op: 'any',
                of: [
                  { fact: 'network.members', op: 'contains', value: 'mantelzorg' },
                  { fact: 'network.members', op: 'contains', value: 'vrijwillig' },
                ],
              },
            ],
          },
          deadline: inThreeMonths,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Helpt de samenwerking de cliënt, en is er oog voor wat naasten aankunnen?',
        en: 'Does the cooperation help the client, and is there an eye for what those close by can take?',
      },
      how: {
        nl: 'Vraag de cliënt en een naaste hoe het samenwerken gaat. Kijk of er iets gebeurde toen iemand te veel deed.',
        en: 'Ask the client and someone close how it goes. See whether something happened when someone did too much.',
      },
      good: {
        nl: 'Moeder sliep slecht; samen is een logeerweekend geregeld en de wijkverpleging komt nu vaker.',
        en: 'The mother slept badly; together a weekend of respite was arranged and the district nurse now comes more often.',
      },
      poor: {
        nl: 'De broer regelt alles naast zijn baan en niemand vroeg hoe dat gaat.',
        en: 'The brother arranges everything next to his job and nobody asked how that goes.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Bij andere hulpverleners zoeken wij wie wat doet. Noemt het netwerk een mantelzorger of vrijwilliger, dan zoeken wij een inschatting van de belasting. "Onbekend" is geen inschatting. De code noemt geen termijn; wij rekenen met 3 maanden.',
      en: 'With other professionals we look for who does what; if the network names a carer or volunteer, we look for an estimate of the strain. "Unknown" is not an estimate. The code gives no term; we use 3 months.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.otherProviders': [{ text: 'Wijkverpleging' }],
          'plan.roleAgreements': 'Wijkverpleging wast, moeder kookt',
          'network.members': [{ text: 'Moeder (mantelzorger)' }],
          'network.carerStrain': 'medium',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.otherProviders': [{ text: 'Wijkverpleging' }],
          'plan.roleAgreements': 'Wijkverpleging wast, moeder kookt',
          'network.members': [{ text: 'Moeder (mantelzorger)' }],
          'network.carerStrain': 'medium',
        },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Vrijwilliger zonder inschatting', en: 'Volunteer without an estimate' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.otherProviders': [],
          'network.members': [{ text: 'Jan, vrijwilliger' }],
          'network.carerStrain': 'unknown',
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'support.otherProviders': [{ text: 'Wijkverpleging' }],
          'plan.roleAgreements': { state: 'empty' },
          'network.members': [],
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'network.members': [{ text: 'Moeder (mantelzorger)' }] },
        expect: 'unseen',
      },
      {
        on: '2026-09-01',
        facts: { 'support.otherProviders': [], 'network.members': [] },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'bcmb-17-independence-in-cooperation',
    theme,
    source: { section, item: '17' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Onafhankelijk in samenwerking en opdracht',
      en: 'Independent in cooperation and towards the commissioner',
    },
    explanation: {
      nl: 'Ook tegenover wie hem betaalt en met wie hij samenwerkt, blijft de cliëntondersteuner zelfstandig. Hij toetst zijn werk aan de regels van het beroep, liefst met collega’s. Zijn eigen zin doen is iets anders.',
      en: 'The client supporter stays independent, also of those who pay and of partners, and tests the work against the rules of the profession, preferably with colleagues. Doing as one pleases is something else.',
    },
    hint: {
      nl: 'Bespreek een opdracht die botst met de code.',
      en: 'Talk about an assignment that clashes with the code.',
    },
    judge: {
      question: {
        nl: 'Blijft het advies aan de cliënt vrij van wat opdrachtgever of partner wil?',
        en: 'Does the advice to the client stay free of what commissioner or partner wants?',
      },
      how: {
        nl: 'Lees de opdracht van de gemeente. Vraag naar een keer dat de cliënt en de betaler iets anders wilden. Wat is er toen met collega’s besproken?',
        en: 'Read the municipality’s assignment. Ask about a time when the interests of client and payer differed, and what was then discussed with colleagues.',
      },
      good: {
        nl: 'De gemeente wilde minder bezwaren. Het team legde uit waarom het cliënten daar toch op blijft wijzen.',
        en: 'The municipality wanted fewer objections. The team explained why it still points clients to them.',
      },
      poor: {
        nl: 'Op verzoek van de gemeente noemen ondersteuners het pgb niet meer uit zichzelf.',
        en: 'At the municipality’s request supporters no longer bring up the personal budget.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Werkt artikel 3 uit voor samenwerking en opdrachtgevers. Het beroepsprofiel waaraan wordt getoetst, is geen deel van de code.',
      en: 'Works out article 3 for cooperation and commissioners. The professional profile used as a test is not part of the code.',
    },
    examples: [],
  },
  {
    id: 'bcmb-18-no-part-against-code',
    theme,
    source: { section, item: '18' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Niet meewerken aan werk tegen de code', en: 'No part in work against the code' },
    explanation: {
      nl: 'Doet een ander iets wat tegen de beroepscode ingaat, dan doet de cliëntondersteuner daar niet aan mee.',
      en: 'If another does something that goes against the code, the client supporter takes no part in it.',
    },
    hint: {
      nl: 'Zeg nee en bespreek het met je werkgever of een collega.',
      en: 'Say no and talk to your employer or a colleague.',
    },
    judge: {
      question: {
        nl: 'Zeggen cliëntondersteuners nee tegen werk dat botst met de code, en kan dat hier ook?',
        en: 'Do client supporters say no to work that clashes with the code, and can they do so here?',
      },
      how: {
        nl: 'Vraag of het is voorgekomen en wat er toen gebeurde. Kwam het niet voor, vraag dan bij wie iemand terecht zou kunnen.',
        en: 'Ask whether it happened and what was done. If it did not, ask whom someone could turn to.',
      },
      good: {
        nl: 'Een ondersteuner weigerde buiten de cliënt om gegevens door te geven en werd gesteund door zijn leidinggevende.',
        en: 'A supporter refused to pass on data without the client and was backed by the manager.',
      },
      poor: {
        nl: 'Een ondersteuner ging mee op een controle van de sociale dienst.',
        en: 'A supporter went along on an inspection of the benefits office.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Kwam dit niet voor, dan is dit niet van toepassing en telt het niet mee.',
      en: 'If it did not happen, this does not apply and does not count.',
    },
    examples: [],
  },
];
