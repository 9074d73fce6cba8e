import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'inzicht';
const section = 'Organisatie: Inzicht hebben en geven';

/** Source: organisation column, "Inzicht hebben en geven", points 1 to 4. */
export const learningRequirements: Requirement[] = [
  {
    id: 'kvl-o23-learning-system',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Een systeem dat leert', en: 'A system that learns' },
    explanation: {
      nl: 'Kwaliteit is geen map maar leren: mensen geven het voorbeeld, zeggen elkaar iets en maken een fout maar één keer.',
      en: 'Quality is not a folder but learning: people set an example, speak up to each other and make a mistake only once.',
    },
    hint: {
      nl: 'Kies elk kwartaal één fout of klacht en volg die tot er iets in het werk is veranderd.',
      en: 'Every quarter choose one mistake or complaint and follow it until something in the work has changed.',
    },
    judge: {
      question: {
        nl: 'Leert de organisatie van wat misgaat en van wat goed gaat?',
        en: 'Does the organisation learn from what goes wrong and from what goes well?',
      },
      how: {
        nl: 'Vraag om twee voorbeelden van een verbetering en volg de weg terug: waar begon het, wie deed wat, werkt het nog?',
        en: 'Ask for two examples of an improvement and trace them back: where did it start, who did what, does it still work?',
      },
      good: {
        nl: 'Een bijna-fout met sleutels leidde tot een andere kast op alle locaties. De teamleider deelde ook haar eigen vergissing.',
        en: 'A near miss with keys led to another cabinet at all locations. The team lead also shared her own slip.',
      },
      poor: {
        nl: 'Er zijn protocollen met versienummers. Niemand weet nog waarom ze er kwamen.',
        en: 'There are protocols with version numbers. Nobody remembers why they came.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o24-client-experiences-used',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Ervaringen van cliënten worden gebruikt', en: 'Experiences of clients are used' },
    explanation: {
      nl: 'De organisatie vraagt cliënten steeds weer hoe het gaat. Wat daardoor beter werd, kan zij laten zien.',
      en: 'The organisation keeps asking clients how things are. It can show what became better because of it.',
    },
    hint: {
      nl: 'Vertel cliënten na elke ronde wat jullie hoorden en wat jullie ermee doen.',
      en: 'After every round tell clients what you heard and what you do with it.',
    },
    judge: {
      question: {
        nl: 'Worden ervaringen van cliënten steeds verzameld, en is te zien wat ermee verbeterd is?',
        en: 'Are experiences of clients collected all the time, and can one see what improved because of them?',
      },
      how: {
        nl: 'Bekijk de laatste meting en de acties erna. Vraag cliënten of zij er iets van merkten.',
        en: 'Look at the latest survey and the actions after it. Ask clients whether they noticed anything.',
      },
      good: {
        nl: 'Cliënten zeiden dat zij te vaak nieuwe gezichten zagen. Nu zijn er per cliënt drie vaste begeleiders.',
        en: 'Clients said that they saw too many new faces. Now each client has three regular workers.',
      },
      poor: {
        nl: 'Elke twee jaar een onderzoek met een mooi cijfer. Daarna gaat het in de kast.',
        en: 'A survey every two years with a fine mark. Then it goes into the cupboard.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Hoe vaak dat moet, zegt het kader niet.',
      en: 'The framework does not say how often.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o25-monitor-quality',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Kwaliteit volgen en laten zien', en: 'Following and showing quality' },
    explanation: {
      nl: 'De bestuurder volgt hoe het gaat en kan dat tonen. Binnen de organisatie is men open en kijkt men bij elkaar mee.',
      en: 'The director follows how things are and can show it. Within the organisation people are open and look at each other’s work.',
    },
    hint: {
      nl: 'Kies weinig maten die ertoe doen, en zet bij elk cijfer het verhaal erachter.',
      en: 'Choose few measures that matter, and put the story behind each figure.',
    },
    judge: {
      question: {
        nl: 'Kan de bestuurder laten zien hoe goed de hulp is en wat die oplevert?',
        en: 'Can the director show how good the support is and what it brings about?',
      },
      how: {
        nl: 'Vraag om het laatste overzicht. Kies één cijfer en vraag waar het vandaan komt en wat eraan gedaan is.',
        en: 'Ask for the latest overview. Choose one figure and ask where it comes from and what was done about it.',
      },
      good: {
        nl: 'Ook een tegenvallend resultaat is met alle teams gedeeld, met de vraag wat zij herkennen.',
        en: 'A disappointing result too was shared with all teams, asking what they recognise.',
      },
      poor: {
        nl: 'Er is een dashboard, maar de cijfers zijn een jaar oud en niemand bespreekt ze.',
        en: 'There is a dashboard, but the figures are a year old and nobody discusses them.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o26-incident-system',
    theme,
    source: { section, item: '4' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Fouten en incidenten melden om te leren', en: 'Reporting errors and incidents in order to learn' },
    explanation: {
      nl: 'Wat misgaat of bijna misgaat, kan makkelijk worden gemeld. Daarna gebeurt er iets mee.',
      en: 'What goes wrong or nearly does can be reported easily. Then something is done with it.',
    },
    hint: {
      nl: 'Laat elke melder horen wat er met de melding is gedaan. Bespreek trends in de teams.',
      en: 'Let every reporter hear what was done with the report. Discuss trends in the teams.',
    },
    judge: {
      question: {
        nl: 'Is er een systeem om fouten, bijna-fouten en incidenten te melden, en leidt dat tot verbetering?',
        en: 'Is there a system for reporting errors, near misses and incidents, and does it lead to improvement?',
      },
      how: {
        nl: 'Bekijk hoe een melding loopt. Neem drie meldingen van verschillende teams en zoek wat erna veranderde.',
        en: 'See how a report travels. Take three reports from different teams and look for what changed afterwards.',
      },
      good: {
        nl: 'Er wordt veel gemeld, ook kleine dingen. Elk kwartaal kiest een team één verbetering.',
        en: 'Much is reported, small things too. Every quarter a team chooses one improvement.',
      },
      poor: {
        nl: 'Alleen ernstige zaken worden gemeld. De formulieren liggen bij één persoon.',
        en: 'Only serious matters are reported. The forms lie with one person.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
];
