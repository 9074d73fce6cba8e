import type { Requirement } from '../../../rules/rule-set.ts';
import { clientQuestion, withReading } from '../notes.ts';
import { halfYearly, inTheFirstMonth, withThePlan, yearly } from '../terms.ts';

const theme = 'nabijheid';
const section = 'Cliënt: Nabijheid, aandacht en begrip';

/** Source: client column, "Nabijheid, aandacht en begrip", questions 1 to 4. */
export const whoIAmRequirements: Requirement[] = [
  {
    id: 'kvl-c01-life-story',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Begeleiders kennen mijn verhaal en wensen', en: 'Workers know my story and my wishes' },
    explanation: {
      nl: 'Wie de cliënt begeleidt, weet wie die persoon is: wat er is gebeurd, wat iemand wil en waar iemand mee zit.',
      en: 'Whoever supports the client knows who this person is: what happened, what they want and what troubles them.',
    },
    hint: {
      nl: 'Vul het levensverhaal en de wensen aan, samen met de cliënt. Gebruik de woorden van de cliënt.',
      en: "Complete the life story and the wishes together with the client. Use the client's own words.",
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'client.lifeStory', deadline: withThePlan },
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'client.preferences', deadline: withThePlan },
            { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Kennen de begeleiders het verhaal, de wensen en de zorgen van deze cliënt?',
        en: "Do the workers know this client's story, wishes and worries?",
      },
      how: {
        nl: 'Vraag een begeleider om zonder het dossier iets over de cliënt te vertellen. Vraag de cliënt of dat klopt.',
        en: 'Ask a worker to tell something about the client without the dossier. Ask the client whether it is right.',
      },
      good: {
        nl: 'De begeleider vertelt dat de cliënt jarenlang kapper was en nu opziet tegen de verhuizing. De cliënt zegt: dat klopt.',
        en: 'The worker tells that the client was a hairdresser for years and now dreads moving house. The client says: that is right.',
      },
      poor: {
        nl: 'De begeleider noemt alleen de diagnose en de uren. Over iemands leven is niets bekend.',
        en: "The worker only mentions the diagnosis and the hours. Nothing is known about the person's life.",
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Wensen mogen bij de cliënt staan of in het plan. Wij geven er 3 maanden de tijd voor.',
      en: 'Wishes may stand with the client or in the plan. We allow 3 months for it.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: { 'client.lifeStory': 'Was twintig jaar kapper in Assen', 'client.preferences': 'Staat graag vroeg op' },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Wensen staan in het plan', en: 'Wishes stand in the plan' },
        on: '2026-09-01',
        facts: {
          'client.lifeStory': 'Was twintig jaar kapper in Assen',
          'client.preferences': { state: 'empty' },
          'plan.clientVoice': 'Ik wil weer onder de mensen komen',
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Geen levensverhaal na drie maanden', en: 'No life story after three months' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'client.lifeStory': { state: 'empty' },
          'client.preferences': 'Staat graag vroeg op',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geen wensen na drie maanden', en: 'No wishes after three months' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'client.lifeStory': 'Was twintig jaar kapper in Assen',
          'client.preferences': { state: 'empty' },
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Ingevuld, maar niet bekend', en: 'Filled in, but not known' },
        on: '2026-09-01',
        facts: { 'client.lifeStory': 'Was twintig jaar kapper in Assen', 'client.preferences': 'Staat graag vroeg op' },
        judged: { answer: 'largely-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'client.lifeStory': { state: 'empty' },
          'client.preferences': { state: 'empty' },
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'client.preferences': 'Staat graag vroeg op' }, expect: 'unseen' },
    ],
  },
  {
    id: 'kvl-c02-how-addressed',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'low',
    title: { nl: 'Aangesproken zoals ik dat wil', en: 'Addressed in the way I like' },
    explanation: {
      nl: 'De cliënt kiest: voornaam of achternaam, u of jij, rustig of met een grap. Begeleiders houden zich daaraan.',
      en: 'The client chooses: first name or surname, formal or informal, calm or with a joke. Workers keep to it.',
    },
    hint: {
      nl: 'Vraag hoe de cliënt genoemd wil worden en zet het in het dossier.',
      en: 'Ask how the client wants to be called and put it in the dossier.',
    },
    check: { kind: 'recorded', fact: 'client.preferredAddress', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Spreken begeleiders de cliënt aan zoals de cliënt dat wil?',
        en: 'Do workers address the client as the client wants?',
      },
      how: {
        nl: 'Vraag het de cliënt. Let in een gesprek op naam, u of jij en toon.',
        en: 'Ask the client. In a conversation, listen for the name, formal or informal speech and tone.',
      },
      good: {
        nl: 'De cliënt wil "meneer" en "u". Ook de invalkracht doet dat, want het staat boven aan het dossier.',
        en: 'The client wants to be called "sir". The stand-in does so too, because it stands at the top of the dossier.',
      },
      poor: {
        nl: 'Er staat alleen een roepnaam. Niemand heeft gevraagd of de cliënt dat fijn vindt.',
        en: 'There is only a first name. Nobody asked whether the client likes that.',
      },
      redo: yearly,
      scale: 'yes-no',
    },
    note: withReading(clientQuestion, {
      nl: 'Een ingevulde roepnaam telt als gevonden, maar zegt nog niet of het gevraagd is. Wij geven er een maand de tijd voor.',
      en: 'A first name that was filled in counts as found, but does not say that anyone asked. We allow one month for it.',
    }),
    examples: [
      { on: '2026-09-01', facts: { 'client.preferredAddress': 'Meneer en u' }, expect: 'needs-judgement' },
      {
        on: '2026-09-01',
        facts: { 'client.preferredAddress': 'Meneer en u' },
        judged: { answer: 'yes', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-02-02',
        facts: { 'support.startDate': '2026-01-01', 'client.preferredAddress': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-01',
        facts: { 'support.startDate': '2026-01-01', 'client.preferredAddress': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
  {
    id: 'kvl-c03-talk-with-me',
    theme,
    source: { section, item: '3' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'medium',
    title: { nl: 'Praten met mij, niet over mij', en: 'Talking with me, not about me' },
    explanation: {
      nl: 'Gaat een gesprek over de cliënt, dan zit de cliënt aan tafel of is er eerst met de cliënt gesproken.',
      en: 'When a conversation is about the client, the client is at the table or was spoken to first.',
    },
    hint: {
      nl: 'Bespreek een vraag eerst met de cliënt. Schrijf op wat de cliënt er zelf van vindt.',
      en: 'Discuss a question with the client first. Write down what the client thinks of it.',
    },
    judge: {
      question: {
        nl: 'Is er in de laatste maanden met de cliënt gepraat over wat de cliënt aangaat?',
        en: 'In the last months, did people talk with the client about what concerns the client?',
      },
      how: {
        nl: 'Lees de rapportages van de laatste drie maanden. Zoek de woorden van de cliënt. Vraag de cliënt ook zelf.',
        en: "Read the notes of the last three months. Look for the client's own words. Ask the client too.",
      },
      good: {
        nl: '"Samen gebeld met de woningbouw. Zij wil eerst het huis zien en belt morgen zelf terug."',
        en: '"Called the housing office together. She wants to see the house first and will call back tomorrow."',
      },
      poor: {
        nl: 'In het teamoverleg is besloten dat iemand een andere dagbesteding krijgt. De cliënt hoorde het achteraf.',
        en: 'A team meeting decided that someone gets another day programme. The client heard about it afterwards.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: clientQuestion,
    examples: [],
  },
  {
    id: 'kvl-c04-real-contact',
    theme,
    source: { section, item: '4' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'low',
    title: { nl: 'Er is echt contact', en: 'There is real contact' },
    explanation: {
      nl: 'Er is aandacht voor de mens en niet alleen voor de taak. Een hand of een arm om de schouder mag, als de cliënt dat fijn vindt.',
      en: 'There is attention for the person, not only for the task. A hand or an arm around the shoulder is fine if the client likes it.',
    },
    hint: {
      nl: 'Begin het bezoek met contact en dan pas met de taken. Vraag wat de cliënt van aanraking vindt.',
      en: 'Begin the visit with contact and only then with the tasks. Ask how the client feels about touch.',
    },
    judge: {
      question: {
        nl: 'Merkt de cliënt dat begeleiders echt contact zoeken?',
        en: 'Does the client notice that workers really seek contact?',
      },
      how: {
        nl: 'Kijk een bezoek mee of vraag de cliënt: bij wie voel je je gezien, en waardoor?',
        en: 'Watch a visit or ask the client: who makes you feel seen, and how?',
      },
      good: {
        nl: 'De begeleider gaat zitten, kijkt de cliënt aan en wacht op antwoord. Aanraken gebeurt alleen als het welkom is.',
        en: 'The worker sits down, looks at the client and waits for an answer. Touch happens only when welcome.',
      },
      poor: {
        nl: 'Elk bezoek verloopt volgens een lijstje. De begeleider kijkt vooral op de telefoon.',
        en: 'Every visit follows a list. The worker mostly looks at the phone.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Aanraking lezen wij als: als het past bij deze cliënt. Voor de een is het steun, voor de ander te dichtbij.',
      en: 'We read touch as: where it suits this client. For one it is support, for another too close.',
    }),
    examples: [],
  },
];
