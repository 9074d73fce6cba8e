import type { Requirement } from '../../../rules/rule-set.ts';
import { clientQuestion, withReading } from '../notes.ts';
import { halfYearly, withThePlan, yearly } from '../terms.ts';

const theme = 'betekenis';
const section = 'Cliënt: Betekenis (gezien worden), eigen identiteit';

/** Source: client column, "Betekenis (gezien worden), eigen identiteit", questions 5 to 7. */
export const myDayRequirements: Requirement[] = [
  {
    id: 'kvl-c12-something-to-do',
    theme,
    source: { section, item: '5' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'low',
    title: { nl: 'Er valt iets te beleven en ik doe mee', en: 'There is something going on and I take part' },
    explanation: {
      nl: 'De dag biedt iets om naar uit te kijken of nieuw te leren, en de cliënt krijgt de kans om mee te doen.',
      en: 'The day offers something to look forward to or to discover, and the client gets the chance to take part.',
    },
    hint: {
      nl: 'Zoek samen iets dat past, in huis of in de buurt. Probeer het uit en vraag daarna hoe het was.',
      en: 'Look together for something that fits, at home or in the neighbourhood. Try it and ask afterwards how it was.',
    },
    judge: {
      question: {
        nl: 'Is er voor deze cliënt iets om naar uit te kijken en wordt de cliënt erbij gevraagd?',
        en: 'Is there something for this client to look forward to, and is the client invited in?',
      },
      how: {
        nl: 'Loop samen een gewone week door, ook de avonden en het weekend. Vraag wat de cliënt zelf koos.',
        en: 'Go through an ordinary week together, evenings and weekend too. Ask what the client chose.',
      },
      good: {
        nl: 'De cliënt ging één keer mee naar het buurtkoor, vond het spannend en zingt daar nu elke dinsdag.',
        en: 'The client went along to the neighbourhood choir once, found it exciting and now sings there every Tuesday.',
      },
      poor: {
        nl: 'De cliënt zit het hele weekend voor de televisie omdat er niets is. Dat is al een jaar zo.',
        en: 'The client sits in front of the television all weekend because there is nothing else. It has been so for a year.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: clientQuestion,
    examples: [],
  },
  {
    id: 'kvl-c13-own-way',
    theme,
    source: { section, item: '6' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'low',
    title: { nl: 'Ik mag ook niets doen', en: 'I may also do nothing' },
    explanation: {
      nl: 'Meedoen hoeft niet. De cliënt mag de dag zelf invullen, ook met rust.',
      en: 'Taking part is not compulsory. The client may fill the day as they like, also with rest.',
    },
    hint: {
      nl: 'Neem "nee" serieus. Noteer wat de cliënt liever doet. Maak je je zorgen, bespreek die dan open.',
      en: 'Take "no" seriously. Note what the client would rather do. If you worry, discuss it openly.',
    },
    judge: {
      question: {
        nl: 'Kan de cliënt nee zeggen tegen een activiteit zonder dat het gevolgen heeft?',
        en: 'Can the client say no to an activity without consequences?',
      },
      how: {
        nl: 'Lees de rapportages van de laatste maand op "wilde niet". Vraag de cliënt wat er dan gebeurt.',
        en: 'Read the notes of the last month for "did not want to". Ask the client what happens then.',
      },
      good: {
        nl: '"Wilde vandaag niet wandelen, bleef liever lezen. Morgen vraag ik het opnieuw."',
        en: '"Did not want to walk today, preferred to read. I will ask again tomorrow."',
      },
      poor: {
        nl: 'Wie niet meegaat naar de groep, krijgt die dag geen koffie. Er staat geen reden bij.',
        en: 'Whoever does not join the group gets no coffee that day. No reason is given.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: clientQuestion,
    examples: [],
  },
  {
    id: 'kvl-c14-own-choices',
    theme,
    source: { section, item: '7' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Eigen keuzes en gewoonten', en: 'Own choices and habits' },
    explanation: {
      nl: 'De cliënt beslist waar dat kan en leeft verder zoals de cliënt gewend is.',
      en: 'The client decides where possible and goes on living as they are used to.',
    },
    hint: {
      nl: 'Noteer de gewoonten van de cliënt en houd je eraan. Leg keuzes voor en schrijf op wat de cliënt koos.',
      en: "Note the client's habits and keep to them. Offer choices and write down what the client chose.",
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'client.preferences', deadline: withThePlan },
        {
          kind: 'any-of',
          // While nothing is known of wishes and habits, that is what has to be done first.
          when: { all: [{ fact: 'client.preferences', op: 'exists' }] },
          checks: [
            { kind: 'recorded', fact: 'support.optionsDiscussedDate' },
            { kind: 'mentioned', concept: 'choice-discussed', within: yearly },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Beslist de cliënt zoveel als kan en volgen begeleiders de gewoonten van de cliënt?',
        en: "Does the client decide as much as possible, and do workers follow the client's habits?",
      },
      how: {
        nl: 'Leg de genoteerde gewoonten naast de rapportages. Vraag de cliënt welke beslissing een ander voor hem of haar nam.',
        en: 'Put the recorded habits beside the notes. Ask the client which decision somebody else took for them.',
      },
      good: {
        nl: 'De cliënt slaapt graag uit. Het bezoek is verplaatst naar elf uur.',
        en: 'The client likes to sleep in. The visit was moved to eleven.',
      },
      poor: {
        nl: 'De cliënt eet al dertig jaar warm om zes uur. Nu is dat half vijf, omdat het in de dienst past.',
        en: 'For thirty years the client had dinner at six. Now it is half past four because that suits the shift.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Een datum waarop keuzes zijn besproken helpt, maar een rapportage van het laatste jaar mag ook. Wij geven 3 maanden de tijd om gewoonten te noteren.',
      en: 'A date on which choices were discussed helps, but a note of the last year will do. We allow 3 months to record habits.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: { 'client.preferences': 'Slaapt graag uit', 'support.optionsDiscussedDate': '2026-02-03' },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Aanwijzing in de rapportage', en: 'Pointer in the notes' },
        on: '2026-09-01',
        facts: {
          'client.preferences': 'Slaapt graag uit',
          'support.optionsDiscussedDate': { state: 'empty' },
          'report.entries': [
            {
              text: 'Besproken welke dagbesteding zij wil',
              date: '2026-06-04',
              mentions: [{ concept: 'choice-discussed', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'client.preferences': 'Slaapt graag uit', 'support.optionsDiscussedDate': '2026-02-03' },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-04-02',
        facts: { 'support.startDate': '2026-01-01', 'client.preferences': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: { 'support.startDate': '2026-01-01', 'client.preferences': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'client.preferences': 'Slaapt graag uit' }, expect: 'unseen' },
    ],
  },
];
