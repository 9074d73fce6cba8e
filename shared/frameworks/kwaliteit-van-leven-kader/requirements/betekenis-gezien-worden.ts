import type { Requirement } from '../../../rules/rule-set.ts';
import { clientQuestion, withReading } from '../notes.ts';
import { halfYearly, withThePlan, yearly } from '../terms.ts';

const theme = 'betekenis';
const section = 'Cliënt: Betekenis (gezien worden), eigen identiteit';

/** Source: client column, "Betekenis (gezien worden), eigen identiteit", questions 1 to 4. */
export const beingSeenRequirements: Requirement[] = [
  {
    id: 'kvl-c08-what-i-like',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Aandacht voor wat ik graag doe', en: 'Attention for what I like to do' },
    explanation: {
      nl: 'Begeleiders weten welke bezigheden en welke mensen belangrijk zijn voor de cliënt. Waar nodig helpen zij daarbij.',
      en: 'Workers know which activities and which people matter to the client. Where needed they help with that.',
    },
    hint: {
      nl: 'Vraag wat de cliënt graag doet en wie de cliënt wil zien. Zet in het plan welke hulp daarbij nodig is.',
      en: 'Ask what the client likes to do and whom the client wants to see. Put the help this takes in the plan.',
    },
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'recorded', fact: 'client.activities', deadline: withThePlan },
        { kind: 'recorded', fact: 'client.preferences', deadline: withThePlan },
      ],
    },
    judge: {
      question: {
        nl: 'Doet de cliënt wat voor de cliënt telt, en is er hulp waar dat zonder hulp niet lukt?',
        en: 'Does the client do what matters to them, with help where it would not work without?',
      },
      how: {
        nl: 'Vraag de cliënt naar de afgelopen week: wat was leuk, wie heb je gezien, wat had je willen doen?',
        en: 'Ask the client about the past week: what was nice, whom did you see, what would you have liked to do?',
      },
      good: {
        nl: 'De cliënt houdt van vissen. In het plan staat dat een vrijwilliger één keer per maand meegaat.',
        en: 'The client loves fishing. The plan says that a volunteer goes along once a month.',
      },
      poor: {
        nl: 'Bij hobby\'s staat "muziek". Niemand weet welke, en er is geen radio.',
        en: 'Under hobbies it says "music". Nobody knows which, and there is no radio.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Bezigheden of wensen: een van beide is genoeg als gevonden deel. Wij geven er 3 maanden de tijd voor.',
      en: 'Activities or wishes: either is enough as the found part. We allow 3 months for it.',
    }),
    examples: [
      { on: '2026-09-01', facts: { 'client.activities': [{ text: 'Vissen' }] }, expect: 'needs-judgement' },
      {
        on: '2026-09-01',
        facts: { 'client.activities': [{ text: 'Vissen' }], 'client.preferences': { state: 'empty' } },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'client.activities': { state: 'empty' },
          'client.preferences': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'client.activities': { state: 'empty' },
          'client.preferences': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Wensen niet gezien', en: 'Wishes not seen' },
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-01', 'client.activities': { state: 'empty' } },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'kvl-c09-meaning-of-behaviour',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Gedrag begrijpen als ik het niet kan zeggen', en: 'Understanding behaviour when I cannot say it' },
    explanation: {
      nl: 'Kan iemand niet (meer) zeggen wat er is, dan proberen begeleiders samen te begrijpen wat het gedrag vertelt.',
      en: 'When someone cannot say (any more) what is wrong, workers try together to understand what the behaviour tells.',
    },
    hint: {
      nl: 'Beschrijf samen met collega’s en naasten wat het gedrag kan betekenen. Kan de cliënt zich goed uiten, zet het punt dan op n.v.t.',
      en: 'Describe with colleagues and relatives what the behaviour may mean. If the client can express themselves well, mark the point as not applicable.',
    },
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'recorded', fact: 'client.communication' },
        // No fact tells whether a client can express themselves, so an empty profile is a question and not a gap.
        { kind: 'mentioned', concept: 'client-view-heard', within: halfYearly },
      ],
    },
    judge: {
      question: {
        nl: 'Zoeken begeleiders uit wat het gedrag betekent op momenten dat de cliënt het niet kan zeggen?',
        en: 'Do workers find out what the behaviour means at moments when the client cannot say it?',
      },
      how: {
        nl: 'Kijk eerst of de cliënt zich kan uiten. Lukt dat moeilijk, lees dan hoe gedrag is beschreven en vraag twee begeleiders hoe zij het lezen.',
        en: 'First see whether the client can express themselves. If that is hard, read how behaviour is described and ask two workers how they read it.',
      },
      good: {
        nl: 'In het dossier staat: loopt hij heen en weer, dan heeft hij vaak pijn. Begeleiders vragen dan eerst daarnaar.',
        en: 'The dossier says: when he walks up and down, he is often in pain. Workers then ask about that first.',
      },
      poor: {
        nl: 'Er staat "onrustig, naar kamer gestuurd". Waar de onrust vandaan kwam, is niet gevraagd.',
        en: 'It says "restless, sent to room". Where the restlessness came from was not asked.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Het gaat om cliënten die zich niet meer kunnen uiten; dat staat zelden in een eigen veld. Zonder beschrijving is dit daarom een vraag aan een mens en geen hiaat.',
      en: 'This is about clients who can no longer express themselves, which seldom has a field of its own. Without a description it is therefore a question to a person and not a gap.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: { 'client.communication': 'Loopt heen en weer bij pijn' },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Geen beschrijving: een mens beoordeelt', en: 'No description: a person judges' },
        on: '2026-09-01',
        facts: { 'client.communication': { state: 'empty' }, 'report.entries': [] },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'client.communication': 'Loopt heen en weer bij pijn' },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: { 'client.communication': { state: 'empty' }, 'report.entries': [] },
        judged: { answer: 'does-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        name: { nl: 'Rapportages nog niet gezien', en: 'Notes not seen yet' },
        on: '2026-09-01',
        facts: { 'client.communication': { state: 'empty' } },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'kvl-c10-feel-safe',
    theme,
    source: { section, item: '3' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'high',
    title: { nl: 'Op mijn gemak en veilig', en: 'At ease and safe' },
    explanation: {
      nl: 'Veiligheid is ook een gevoel. De cliënt is op zijn gemak bij de begeleiders, bij anderen en op de plek zelf.',
      en: 'Safety is also a feeling. The client is at ease with the workers, with others and in the place itself.',
    },
    hint: {
      nl: 'Vraag hoe veilig de cliënt zich voelt, liefst zonder anderen erbij. Spreek af wat je met het antwoord doet.',
      en: 'Ask how safe the client feels, preferably without others there. Agree what you do with the answer.',
    },
    judge: {
      question: { nl: 'Zegt de cliënt zich veilig te voelen?', en: 'Does the client say they feel safe?' },
      how: {
        nl: 'Vraag het de cliënt zelf, op een rustig moment. Lees ook de incidenten en de laatste evaluatie.',
        en: 'Ask the client in person, at a quiet moment. Also read the incidents and the last evaluation.',
      },
      good: {
        nl: 'De cliënt durfde te zeggen dat een huisgenoot hem bang maakt. Binnen een week zijn er afspraken gemaakt.',
        en: 'The client dared to say that a housemate frightens him. Within a week arrangements were made.',
      },
      poor: {
        nl: 'De cliënt doet ’s avonds de deur op slot en komt niet meer in de huiskamer. Niemand vroeg waarom.',
        en: 'The client locks the door in the evening and no longer comes to the living room. Nobody asked why.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: clientQuestion,
    examples: [],
  },
  {
    id: 'kvl-c11-respect',
    theme,
    source: { section, item: '4' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'medium',
    title: { nl: 'Respectvolle omgang', en: 'Treated with respect' },
    explanation: {
      nl: 'Begeleiders gaan gelijkwaardig met de cliënt om: zij kloppen aan, luisteren en komen afspraken na.',
      en: 'Workers treat the client as an equal: they knock, listen and keep appointments.',
    },
    hint: {
      nl: 'Vraag bij elke evaluatie hoe de cliënt de omgang vindt. Noem kleine dingen: aankloppen, op tijd komen, laten uitpraten.',
      en: 'At every evaluation ask how the client finds the way people behave. Name small things: knocking, being on time, letting someone finish.',
    },
    judge: {
      question: {
        nl: 'Vindt de cliënt dat begeleiders respectvol met hem of haar omgaan?',
        en: 'Does the client find that workers are respectful?',
      },
      how: {
        nl: 'Vraag het de cliënt, of een naaste als de cliënt dat wil. Kijk ook of er klachten waren.',
        en: 'Ask the client, or a relative if the client wants that. Also see whether there were complaints.',
      },
      good: {
        nl: '"Ze doen niet alsof ik een kind ben. Komt iemand later, dan word ik gebeld."',
        en: '"They do not act as if I were a child. If someone is late, I get a call."',
      },
      poor: {
        nl: 'De cliënt vertelt dat begeleiders met hun eigen sleutel binnenkomen zonder te bellen.',
        en: 'The client tells that workers come in with their own key without ringing.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: clientQuestion,
    examples: [],
  },
];
