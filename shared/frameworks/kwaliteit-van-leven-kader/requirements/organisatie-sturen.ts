import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'sturen';
const section = 'Organisatie: Sturen op de goede dingen';

/** Source: organisation column, "Sturen op de goede dingen", points 1 to 3. */
export const steeringRequirements: Requirement[] = [
  {
    id: 'kvl-o08-client-position',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'De cliënt staat stevig', en: "The client's position is firm" },
    explanation: {
      nl: 'De organisatie zorgt dat cliënten iets te zeggen hebben en dat niemand daar omheen kan.',
      en: 'The organisation makes sure that clients have a say and that nobody can pass them by.',
    },
    hint: {
      nl: 'Leg vast hoe cliënten meepraten, klagen en steun krijgen, en vertel het hun op een manier die past.',
      en: 'Record how clients have a say, complain and get support, and tell them in a way that suits them.',
    },
    judge: {
      question: {
        nl: 'Kunnen cliënten op hun rechten rekenen, ook als het de organisatie niet uitkomt?',
        en: 'Can clients rely on their rights, also when it does not suit the organisation?',
      },
      how: {
        nl: 'Kijk naar medezeggenschap, klachten, vertrouwenspersoon en informatie. Vraag cliënten of zij de weg kennen.',
        en: 'Look at participation, complaints, the confidential adviser and information. Ask clients whether they know the way.',
      },
      good: {
        nl: 'De cliëntenraad hield een verhuizing tegen totdat er een plek was waar bewoners achter stonden.',
        en: 'The client council stopped a move until there was a place the residents supported.',
      },
      poor: {
        nl: 'Er is een raad, maar die hoort alles pas na het besluit.',
        en: 'There is a council, but it hears everything after the decision.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Het kader zegt niet wat hiervoor geregeld moet zijn. Medezeggenschap, klachten, vertrouwenspersoon en informatie zijn onze invulling.',
      en: 'The framework does not say what must be arranged for this. Participation, complaints, a confidential adviser and information are our reading.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o09-conditions-for-craft',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Ruimte om het vak goed te doen', en: 'Room to do the job well' },
    explanation: {
      nl: 'Medewerkers krijgen tijd, kennis en middelen om hun vak goed uit te oefenen.',
      en: 'Staff get the time, knowledge and means to practise their profession well.',
    },
    hint: {
      nl: 'Vraag teams wat hen het meest belemmert en neem elk kwartaal één belemmering weg.',
      en: 'Ask teams what hinders them most and remove one obstacle every quarter.',
    },
    judge: {
      question: {
        nl: 'Hebben medewerkers wat zij nodig hebben om goed werk te leveren?',
        en: 'Do staff have what they need to deliver good work?',
      },
      how: {
        nl: 'Vraag het in drie teams en leg de antwoorden naast begroting, scholingsplan en roosters.',
        en: 'Ask three teams and put the answers beside budget, training plan and rosters.',
      },
      good: {
        nl: 'Teams hebben een eigen budget voor scholing en gebruiken het ook.',
        en: 'Teams have their own budget for training and use it.',
      },
      poor: {
        nl: 'Elke scholing wordt afgezegd omdat er niemand is om in te vallen.',
        en: 'Every training is cancelled because there is nobody to stand in.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o10-culture-and-rules',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Cultuur en regels helpen elkaar', en: 'Culture and rules help each other' },
    explanation: {
      nl: 'Regels maken goed gedrag makkelijker, en door de cultuur gebeuren de goede dingen ook zonder regel.',
      en: 'Rules make good behaviour easier, and thanks to the culture good things happen without a rule too.',
    },
    hint: {
      nl: 'Loop elk jaar de regels na met een team: welke helpt, welke zit in de weg, welke kan weg?',
      en: 'Every year go through the rules with a team: which helps, which hinders, which can go?',
    },
    judge: {
      question: {
        nl: 'Helpen de regels medewerkers om te doen wat voor de cliënt goed is?',
        en: 'Do the rules help staff to do what is good for the client?',
      },
      how: {
        nl: 'Laat een team twee regels kiezen: één die helpt en één die hindert. Vraag wat er met de tweede is gedaan.',
        en: 'Let a team choose two rules: one that helps and one that hinders. Ask what was done about the second.',
      },
      good: {
        nl: 'De regel dat elke dag gerapporteerd moest worden is vervangen door rapporteren als er iets te melden is.',
        en: 'The rule to write a note every day was replaced by writing when there is something to tell.',
      },
      poor: {
        nl: 'Iedereen werkt om een regel heen en niemand zegt er iets van.',
        en: 'Everybody works around a rule and nobody mentions it.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
];
