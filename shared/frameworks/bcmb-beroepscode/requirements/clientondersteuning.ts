import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth, inThreeMonths, yearly } from '../terms.ts';

const theme = 'clientondersteuning';
const section = 'Cliëntondersteuning';

/** Source: chapter 1, articles 1 to 3. */
export const clientSupportRequirements: Requirement[] = [
  {
    id: 'bcmb-01-own-strength',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: {
      nl: 'Eigen kracht en netwerk van de cliënt versterkt',
      en: 'Strengthens the client’s own power and network',
    },
    explanation: {
      nl: 'De cliëntondersteuner helpt de cliënt om zelf te beslissen, voor zichzelf op te komen en mee te doen. Hij kijkt naar wat wél kan en zet de mensen om de cliënt heen in beweging.',
      en: 'The client supporter helps the client to decide, to stand up for themselves and to take part. He looks at what is possible and gets the people around the client moving.',
    },
    hint: {
      nl: 'Noteer wat de cliënt zelf kan, wie kan helpen en welke stap de cliënt zelf zet.',
      en: 'Note what the client can do, who can help and which step the client takes.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'client.strengths', deadline: inThreeMonths },
        { kind: 'recorded', fact: 'network.members', deadline: inThreeMonths },
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'plan.goals', deadline: inThreeMonths },
            { kind: 'recorded', fact: 'plan.agreementsWithClient', deadline: inThreeMonths },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Kreeg de cliënt meer grip op zijn eigen leven, met hulp van zijn netwerk?',
        en: 'Did the client get more hold on life, with help of the network?',
      },
      how: {
        nl: 'Lees wie de stappen zette: de cliënt, het netwerk of de ondersteuner. Vraag de cliënt wat hij nu zelf doet dat eerst niet lukte.',
        en: 'Read who took the steps: the client, the network or the supporter. Ask what the client does now that did not work before.',
      },
      good: {
        nl: 'Zij belt nu zelf met de gemeente; haar zus zit ernaast.',
        en: 'She now calls the municipality herself; her sister sits beside her.',
      },
      poor: {
        nl: 'De ondersteuner regelt alles en de cliënt tekent.',
        en: 'The supporter arranges everything and the client signs.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: '"Geen netwerk" is ook een antwoord. De stap van de cliënt mag een doel of een afspraak zijn. De code noemt geen termijn; wij rekenen met 3 maanden. Waar de code "betreft" zegt over het netwerk, lezen wij "betrekt".',
      en: '"No network" is an answer too. The client’s step may be a goal or an agreement. The code gives no term; we use 3 months. Of the network the code prints "betreft" (concerns); we read "betrekt" (involves).',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'client.strengths': 'Kan goed uitleggen wat zij wil',
          'network.members': [{ text: 'Zus' }],
          'plan.agreementsWithClient': [{ text: 'Belt zelf de gemeente' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'client.strengths': 'Kan goed uitleggen wat zij wil',
          'network.members': [],
          'plan.goals': [{ text: 'Zelf een aanvraag doen' }],
        },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Alleen problemen genoteerd', en: 'Only problems recorded' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'client.strengths': { state: 'empty' },
          'network.members': [{ text: 'Zus' }],
          'plan.goals': [{ text: 'Zelf een aanvraag doen' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'client.strengths': { state: 'empty' },
          'network.members': [{ text: 'Zus' }],
          'plan.goals': [{ text: 'Zelf een aanvraag doen' }],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'client.strengths': 'Kan goed uitleggen wat zij wil' }, expect: 'unseen' },
    ],
  },
  {
    id: 'bcmb-02-tailored-generalist',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: {
      nl: 'Passend advies en tijdelijke hulp bij algemene vragen',
      en: 'Fitting information, advice and temporary support',
    },
    explanation: {
      nl: 'De cliënt kan met brede vragen komen. Hij krijgt informatie en advies op maat, en steun voor een tijd.',
      en: 'The client can come with broad questions. He gets information and advice that fit, and support for a time.',
    },
    hint: {
      nl: 'Noteer de vraag en welk advies je gaf.',
      en: 'Note the question and which advice you gave.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'support.requestForHelp', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'report.lastDate', deadline: inTheFirstMonth },
        {
          kind: 'mentioned',
          concept: 'advice-or-referral',
          notBefore: 'support.startDate',
          // Until there is a question and a note, nobody can judge the advice.
          when: {
            all: [
              { fact: 'support.requestForHelp', op: 'exists' },
              { fact: 'report.lastDate', op: 'exists' },
            ],
          },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Paste het advies bij deze vraag en deze cliënt, en blijft de steun tijdelijk?',
        en: 'Did the advice fit this question and this client, and does the support stay temporary?',
      },
      how: {
        nl: 'Lees de vraag en de notities met advies. Kijk of vastligt wanneer de ondersteuning klaar is.',
        en: 'Read the question and the notes with advice. See whether it is settled when the support is done.',
      },
      good: {
        nl: 'Drie mogelijkheden op een rij, met voor en tegen voor deze cliënt, en een afspraak om na zes weken te stoppen.',
        en: 'Three options side by side, with pros and cons for this client, and an agreement to stop after six weeks.',
      },
      poor: {
        nl: 'De cliënt kreeg een folder mee en het contact loopt al drie jaar door zonder doel.',
        en: 'The client was given a leaflet, and the contact has run on for three years without a goal.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Hoe lang "tijdelijk" is, zegt de code niet. Wij zoeken de vraag en een eerste notitie binnen een maand, en tonen notities die over advies gaan.',
      en: 'The code does not say how long "temporary" is. We look for the question and a first note within a month, and show notes about advice.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-06-01',
          'support.requestForHelp': 'Welke hulp bestaat er voor mijn zoon?',
          'report.entries': [
            {
              text: 'Advies over logeeropvang gegeven',
              date: '2026-06-10',
              mentions: [{ concept: 'advice-or-referral', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-06-01',
          'support.requestForHelp': 'Welke hulp bestaat er voor mijn zoon?',
          'report.entries': [
            {
              text: 'Advies over logeeropvang gegeven',
              date: '2026-06-10',
              mentions: [{ concept: 'advice-or-referral', context: 'affirmed' }],
            },
          ],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Geen vraag genoteerd', en: 'No question recorded' },
        on: '2026-07-02',
        facts: {
          'support.startDate': '2026-06-01',
          'support.requestForHelp': { state: 'empty' },
          'report.entries': [{ text: 'Kennismaking', date: '2026-06-10' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-07-01',
        facts: {
          'support.startDate': '2026-06-01',
          'support.requestForHelp': { state: 'empty' },
          'report.entries': [{ text: 'Kennismaking', date: '2026-06-10' }],
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.requestForHelp': 'Welke hulp bestaat er voor mijn zoon?' },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'bcmb-03-independent',
    theme,
    source: { section, item: '3' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Onafhankelijk naast de cliënt', en: 'Independent, beside the client' },
    explanation: {
      nl: 'Voor de cliëntondersteuner telt wat goed is voor de cliënt en voor wie dicht bij hem staat. Een ander belang heeft hij niet.',
      en: 'For the client supporter the interest of the client and the people close by counts. There is no other interest.',
    },
    hint: {
      nl: 'Bespreek een mogelijk belangenconflict met een collega of je werkgever.',
      en: 'Talk about a possible conflict of interests with a colleague or your employer.',
    },
    judge: {
      question: {
        nl: 'Is de cliëntondersteuner vrij van andere belangen bij zijn cliënten?',
        en: 'Is the client supporter free of other interests with clients?',
      },
      how: {
        nl: 'Vraag naar nevenfuncties, dubbele rollen en afspraken met de geldgever. Bekijk één advies dat de opdrachtgever geld kostte.',
        en: 'Ask about side jobs, double roles and agreements with the funder. Look at one advice that cost the commissioner money.',
      },
      good: {
        nl: 'Een ondersteuner kende de aanbieder goed, meldde dat en gaf de cliënt aan een collega over.',
        en: 'A supporter knew the provider well, said so and passed the client to a colleague.',
      },
      poor: {
        nl: 'De ondersteuner adviseert vooral de aanbieder waar hij ook voor werkt.',
        en: 'The supporter mostly advises a provider who is also the supporter’s employer.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Artikel 17 herhaalt dit voor samenwerking en opdrachtgevers.',
      en: 'Article 17 repeats this for cooperation and commissioners.',
    },
    examples: [],
  },
];
