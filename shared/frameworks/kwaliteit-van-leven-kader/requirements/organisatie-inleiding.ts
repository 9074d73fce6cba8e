import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'organisatie-algemeen';
const section = 'Organisatie';

/** Source: organisation column, introduction, points 1 to 4. */
export const introductionRequirements: Requirement[] = [
  {
    id: 'kvl-o01-vision-with-stakeholders',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Visie samen met betrokkenen gemaakt', en: 'Vision made together with those involved' },
    explanation: {
      nl: 'Waarom de organisatie bestaat en wat zij toevoegt, is bedacht met cliënten, naasten, medewerkers en partners.',
      en: 'Why the organisation exists and what it adds was worked out with clients, relatives, staff and partners.',
    },
    hint: {
      nl: 'Leg vast wie meepraatte over de visie en wat er door hun inbreng is veranderd.',
      en: 'Record who had a say in the vision and what changed because of their input.',
    },
    judge: {
      question: {
        nl: 'Is de visie helder, en hebben betrokkenen er echt aan meegeschreven?',
        en: 'Is the vision clear, and did those involved really help to write it?',
      },
      how: {
        nl: 'Lees de visie en het verslag van hoe die is gemaakt. Vraag een lid van de cliëntenraad en een medewerker naar hun aandeel.',
        en: 'Read the vision and the report of how it was made. Ask a member of the client council and a staff member about their part.',
      },
      good: {
        nl: 'Op twee avonden dachten cliënten en wijkteams mee. In de visie is te zien welke zin van hen komt.',
        en: 'On two evenings clients and community teams thought along. The vision shows which sentence came from them.',
      },
      poor: {
        nl: 'Een bureau schreef de visie. De cliëntenraad kreeg de gedrukte versie.',
        en: 'An agency wrote the vision. The client council got the printed version.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o02-vision-on-quality-of-life',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Visie op hulp vanuit een goed leven', en: 'A vision on support that starts from a good life' },
    explanation: {
      nl: 'De organisatie heeft opgeschreven hoe zij naar zorg en behandeling kijkt als een goed leven het doel is.',
      en: 'The organisation wrote down how it looks at care and treatment when a good life is the aim.',
    },
    hint: {
      nl: 'Schrijf op wat een goed leven betekent voor jullie cliënten en wat dat vraagt van de hulp.',
      en: 'Write down what a good life means for your clients and what that asks of the support.',
    },
    judge: {
      question: {
        nl: 'Zegt de visie wat zorg en behandeling bijdragen aan een goed leven?',
        en: 'Does the vision say what care and treatment add to a good life?',
      },
      how: {
        nl: 'Lees de visie met de vraag: gaat dit over het leven van cliënten of over onze diensten?',
        en: 'Read the vision with the question: is this about the lives of clients or about our services?',
      },
      good: {
        nl: 'De visie noemt keuzes: liever een wandeling met risico dan een veilige stoel, als de cliënt dat wil.',
        en: 'The vision names choices: rather a walk with a risk than a safe chair, if the client wants that.',
      },
      poor: {
        nl: 'De visie noemt producten, groei en doelgroepen. Het woord leven komt er niet in voor.',
        en: 'The vision names products, growth and target groups. The word life does not occur in it.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Dit is het enige punt van de organisatie dat als vraag is geschreven.',
      en: 'This is the only point on the organisation that is written as a question.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o03-vision-into-conditions',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Van visie naar goede omstandigheden', en: 'From vision to good conditions' },
    explanation: {
      nl: 'De visie is te merken: cliënten en medewerkers krijgen wat nodig is om zo te leven en te werken.',
      en: 'The vision can be felt: clients and staff get what they need to live and work that way.',
    },
    hint: {
      nl: 'Kies per jaar een paar zinnen uit de visie en spreek af wat daarvoor moet veranderen aan tijd, plek of middelen.',
      en: 'Each year choose a few sentences of the vision and agree what must change in time, place or means.',
    },
    judge: {
      question: {
        nl: 'Krijgen cliënten en medewerkers de omstandigheden die bij de visie horen?',
        en: 'Do clients and staff get the conditions that belong to the vision?',
      },
      how: {
        nl: 'Leg de visie naast het jaarplan en de begroting. Vraag op twee locaties of het zo ook is.',
        en: 'Put the vision beside the year plan and the budget. Ask at two locations whether it is so.',
      },
      good: {
        nl: 'De visie belooft vaste gezichten. Er is geld om teams klein te houden, en dat is gelukt.',
        en: 'The vision promises familiar faces. There is money to keep teams small, and it worked.',
      },
      poor: {
        nl: 'De visie belooft tijd voor een gesprek. De roosters laten tien minuten per bezoek toe.',
        en: 'The vision promises time to talk. The rosters allow ten minutes per visit.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o04-leadership-and-insight',
    theme,
    source: { section, item: '4' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Leiding, goed bestuur en openheid', en: 'Leadership, good governance and openness' },
    explanation: {
      nl: 'De organisatie wordt goed geleid en kan laten zien hoe het gaat met wat echt telt.',
      en: 'The organisation is led well and can show how things are with what really counts.',
    },
    hint: {
      nl: 'Bepaal welke vijf dingen voor jullie tellen en laat elk jaar in gewone taal zien hoe het daarmee staat.',
      en: 'Decide which five things count for you and show every year in plain language how they are going.',
    },
    judge: {
      question: {
        nl: 'Laat de organisatie zien hoe zij leidt en hoe het gaat met wat telt?',
        en: 'Does the organisation show how it leads and how things are with what counts?',
      },
      how: {
        nl: 'Gebruik dit punt als samenvatting. Kijk terug op de antwoorden bij bestuur en inzicht en vul aan wat daar mist.',
        en: 'Use this point as a summary. Look back at the answers on governance and insight and add what is missing there.',
      },
      good: {
        nl: 'Het bestuur vertelt ook wat niet lukte, aan cliënten, medewerkers en gemeenten, en wat het daarmee doet.',
        en: 'The board also tells what failed, to clients, staff and municipalities, and what it does about it.',
      },
      poor: {
        nl: 'Het jaarverslag staat vol cijfers. Niemand kan zeggen of cliënten er beter van werden.',
        en: 'The annual report is full of figures. Nobody can say whether clients were better off.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'De delen over bestuur en inzicht werken dit punt uit; tel het niet dubbel.',
      en: 'The parts on governance and insight work this point out; do not count it twice.',
    }),
    examples: [],
  },
];
