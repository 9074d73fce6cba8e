import type { Requirement } from '../../../rules/rule-set.ts';
import { yearly } from '../terms.ts';

const theme = 'zorgverleners';
const section = 'Zorgverleners';

/** Source: "Zorgverleners", articles 31 and 32: the self-employed, and agreements with workers. */
export const deploymentRequirements: Requirement[] = [
  {
    id: 'prog-31-self-employed-requirements',
    theme,
    source: { section, item: '31' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Alleen zelfstandigen die aan de eisen voldoen',
      en: 'Only self-employed workers who meet the requirements',
    },
    explanation: {
      nl: 'De organisatie bemiddelt een zelfstandige pas als vaststaat dat hij voldoet aan wat voor zelfstandigen in de zorg geldt.',
      en: 'The organisation places a self-employed worker only once it is certain that the rules for self-employed care workers are met.',
    },
    hint: {
      nl: 'Dit is niet voor de begeleider. De organisatie houdt per zelfstandige een controlelijst bij.',
      en: 'This is not for the worker. The organisation keeps a checklist for each self-employed worker.',
    },
    appliesWhen: { all: [{ fact: 'organisation.workforceTypes', op: 'contains', value: 'self-employed' }] },
    judge: {
      question: {
        nl: 'Is van elke zelfstandige vóór de inzet nagegaan of hij aan de eisen voldoet?',
        en: 'Was it checked for every self-employed worker, before deployment, that the requirements are met?',
      },
      how: {
        nl: 'Neem alle zelfstandigen van dit jaar. Zoek inschrijving, diploma, VOG, verzekering en klachtenregeling, met datum.',
        en: 'Take all self-employed workers of this year. Find registration, diploma, certificate of conduct, insurance and complaints scheme, with dates.',
      },
      good: {
        nl: 'Voor ieder is een volledige lijst, gedateerd voor de eerste werkdag en dit jaar bijgewerkt.',
        en: 'There is a full list for each, dated before the first working day and updated this year.',
      },
      poor: {
        nl: 'Twee zelfstandigen begonnen "omdat het snel moest"; hun papieren kwamen later.',
        en: 'Two began "because it was urgent"; their papers came later.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel somt de eisen niet op. Wij lezen: de eisen van dat moment uit wet en contract. Geldt alleen als de organisatie zelfstandigen inzet.',
      en: 'The article does not list the requirements. We read: those of law and contract at the time. Applies only if the organisation works with the self-employed.',
    },
    examples: [],
  },
  {
    id: 'prog-32-worker-agreement',
    theme,
    source: { section, item: '32' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Overeenkomst met de zorgverlener', en: 'Agreement with the care worker' },
    explanation: {
      nl: 'Met elke zorgverlener is op papier afgesproken welk werk hij doet.',
      en: 'With every care worker it is agreed on paper which work is done.',
    },
    hint: {
      nl: 'Dit is niet voor de begeleider. De organisatie sluit met iedere zorgverlener een overeenkomst.',
      en: 'This is not for the worker. The organisation makes an agreement with every care worker.',
    },
    judge: {
      question: {
        nl: 'Is er met elke zorgverlener een overeenkomst over het werk?',
        en: 'Is there an agreement about the work with every care worker?',
      },
      how: {
        nl: 'Leg de lijst met zorgverleners naast de overeenkomsten, ook die van uitzendkrachten en zelfstandigen.',
        en: 'Put the list of care workers beside the agreements, also those of agency and self-employed workers.',
      },
      good: {
        nl: 'Iedereen op de lijst heeft een geldige overeenkomst met taken en tarief of loon.',
        en: 'Everyone on the list has a valid agreement with tasks and rate or wage.',
      },
      poor: {
        nl: 'Van drie zelfstandigen is de overeenkomst vorig jaar afgelopen, maar zij werken door.',
        en: 'The agreement of three self-employed workers ended last year, but they work on.',
      },
      redo: yearly,
      scale: 'yes-no',
    },
    examples: [],
  },
];
