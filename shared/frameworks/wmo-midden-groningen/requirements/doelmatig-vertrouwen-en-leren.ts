import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 16 to 18: confidant, satisfaction and learning. */
export const confidantAndLearningRequirements: Requirement[] = [
  {
    id: 'mg-d16-confidant',
    theme,
    source: { section, item: '16' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Vertrouwenspersoon beschikbaar en bekend', en: 'Confidant available and known' },
    explanation: {
      nl: 'De cliënt kan naar een vertrouwenspersoon. De aanbieder vertelt dat zelf en zorgt dat de gegevens snel te vinden zijn.',
      en: 'The client can turn to a confidant. The provider says so itself and makes the details easy to find.',
    },
    hint: {
      nl: 'Vertel de cliënt over de vertrouwenspersoon en noteer dat.',
      en: 'Tell the client about the confidant and note it.',
    },
    check: { kind: 'recorded', fact: 'information.confidantDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Kan deze cliënt de vertrouwenspersoon makkelijk bereiken?',
        en: 'Can this client easily reach the confidant?',
      },
      how: {
        nl: 'Vraag de cliënt of hij weet wie het is en hoe je die belt. Zoek de gegevens ook zelf op.',
        en: 'Ask whether the client knows who it is and how to call. Look up the details yourself too.',
      },
      good: {
        nl: 'Naam, foto en nummer staan op een kaartje in de map van de cliënt.',
        en: 'Name, photo and number are on a card in the folder of the client.',
      },
      poor: {
        nl: 'De naam staat alleen op intranet, waar cliënten niet bij kunnen.',
        en: 'The name is only on intranet, where clients cannot look.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met een maand na de start.',
      en: 'The framework gives no term; we use one month after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.confidantDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.confidantDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.confidantDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d17-satisfaction-measured',
    theme,
    source: { section, item: '17' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Tevredenheid minstens elke twee jaar gemeten', en: 'Satisfaction measured at least every two years' },
    explanation: {
      nl: 'Hoogstens twee jaar na de vorige keer vraagt de aanbieder weer hoe tevreden cliënten zijn. Met de uitkomst wordt de ondersteuning zichtbaar beter.',
      en: 'At most two years after the last time the provider asks again how satisfied clients are. The result visibly improves the support.',
    },
    hint: {
      nl: 'Plan de volgende meting en kies na elke meting een paar punten om te verbeteren.',
      en: 'Plan the next survey and after each one choose a few points to improve.',
    },
    judge: {
      question: {
        nl: 'Is de tevredenheid in de laatste twee jaar gemeten en is er daarna iets verbeterd?',
        en: 'Was satisfaction measured in the last two years and did something improve after that?',
      },
      how: {
        nl: 'Kijk naar de datum van de laatste meting, hoeveel cliënten meededen en welke verbeteringen volgden.',
        en: 'Look at the date of the last survey, how many clients took part and which improvements followed.',
      },
      good: {
        nl: 'Gemeten in maart vorig jaar, twee derde deed mee. De bereikbaarheid kreeg een laag cijfer en is sindsdien beter geregeld.',
        en: 'Measured in March last year, two thirds took part. Reachability scored low and has been arranged better since.',
      },
      poor: {
        nl: 'De laatste meting is drie jaar oud, of de uitkomst ligt in een la.',
        en: 'The last survey is three years old, or its result lies in a drawer.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Twee jaar staat in het kader. Andere kaders vragen dit soms elk jaar.',
      en: 'Two years is in the framework. Other frameworks sometimes ask it every year.',
    },
    examples: [],
  },
  {
    id: 'mg-d18-learning-culture',
    theme,
    source: { section, item: '18' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Zichtbaar leren van wat er gebeurt', en: 'Visible learning from what happens' },
    explanation: {
      nl: 'De organisatie haalt lessen uit klachten, uit incidenten en uit evaluaties, en laat dat zien. Leren hoort bij het werk van iedereen.',
      en: 'The organisation draws lessons from complaints, from incidents and from evaluations, and shows it. Learning is part of the work of everyone.',
    },
    hint: {
      nl: 'Bespreek elk kwartaal in het team wat jullie hebben geleerd en schrijf op wat er verandert.',
      en: 'Discuss in the team every quarter what you learned and write down what changes.',
    },
    judge: {
      question: {
        nl: 'Laat de organisatie zien wat zij leert, en doet iedereen daaraan mee?',
        en: 'Does the organisation show what it learns, and does everyone take part?',
      },
      how: {
        nl: 'Vraag om een voorbeeld uit een klacht, een uit een incident en een uit een evaluatie. Vraag hulpverleners wat zij dit jaar anders zijn gaan doen.',
        en: 'Ask for an example from a complaint, one from an incident and one from an evaluation. Ask workers what they do differently since this year.',
      },
      good: {
        nl: 'Van alle drie is een voorbeeld te geven, en verschillende hulpverleners vertellen wat er veranderde.',
        en: 'There is an example of all three, and several workers tell what changed.',
      },
      poor: {
        nl: 'Er zijn cijfers over klachten en incidenten, maar niemand kan een les noemen.',
        en: 'There are figures on complaints and incidents, but no one can name a lesson.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
];
