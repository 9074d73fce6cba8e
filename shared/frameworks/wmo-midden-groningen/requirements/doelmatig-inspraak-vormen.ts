import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 14.2 to 14.5: forms of participation, by size. */
export const participationFormRequirements: Requirement[] = [
  {
    id: 'mg-d14-2-client-council',
    theme,
    source: { section, item: '14.2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Cliëntenraad bij meer dan 25 medewerkers', en: 'Client council with more than 25 staff' },
    explanation: {
      nl: 'Werken er meer dan 25 mensen en is er hulp zonder verblijf, dan is er een cliëntenraad die de cliënten goed vertegenwoordigt. Plannen die cliënten raken, gaan eerst langs de raad.',
      en: 'If more than 25 people work there and support without stay is given, there is a client council that represents the clients well. Plans that affect clients go to the council first.',
    },
    hint: {
      nl: 'Zoek leden uit elke soort ondersteuning en zet plannen die cliënten raken vooraf op de agenda.',
      en: 'Find members from each type of support and put plans that affect clients on the agenda beforehand.',
    },
    appliesWhen: {
      all: [
        { fact: 'organisation.employeeCount', op: 'gt', value: 25 },
        {
          fact: 'organisation.settings',
          op: 'in',
          value: ['home', 'guidance', 'day-care', 'treatment', 'client-support'],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is er een cliëntenraad die de cliënten goed vertegenwoordigt, en krijgt die plannen vooraf?',
        en: 'Is there a client council that represents the clients well, and does it get plans beforehand?',
      },
      how: {
        nl: 'Kijk wie er in de raad zit en lees het reglement naast de Wmcz 2018. Leg de besluiten van het jaar naast de verslagen van de raad.',
        en: 'See who is on the council and read its rules beside the Wmcz 2018. Compare the decisions of the year with the minutes of the council.',
      },
      good: {
        nl: 'Elke soort ondersteuning heeft een lid. De raad kreeg het plan voor de verhuizing een maand van tevoren en gaf advies.',
        en: 'Each type of support has a member. The council got the plan for the move a month before and gave advice.',
      },
      poor: {
        nl: 'De raad bestaat op papier, maar kwam twee jaar niet bij elkaar.',
        en: 'The council exists on paper but did not meet for two years.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Precies 25 medewerkers valt onder punt 14.3. Het kader zegt niet of het om personen of voltijdbanen gaat; wij tellen personen. Zonder verblijf lezen wij als alle vormen behalve wonen en logeren.',
      en: 'Exactly 25 staff falls under item 14.3. The framework does not say whether it means persons or full-time jobs; we count persons. We read "without stay" as all forms except living and short stay.',
    },
    examples: [],
  },
  {
    id: 'mg-d14-3-alternatives',
    theme,
    source: { section, item: '14.3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Andere inspraak bij 5 tot en met 25 medewerkers', en: 'Other ways to take part with 5 to 25 staff' },
    explanation: {
      nl: 'Een kleinere aanbieder laat zien dat cliënten meepraten op een andere manier dan met een raad, bijvoorbeeld in een panel, in vaste gesprekken of met een vragenlijst.',
      en: 'A smaller provider shows that clients take part in another way than a council, such as a panel, fixed talks or a questionnaire.',
    },
    hint: {
      nl: 'Kies een vorm, plan die een paar keer per jaar en maak er een kort verslag van.',
      en: 'Choose a form, plan it a few times a year and make a short report.',
    },
    appliesWhen: {
      all: [
        { fact: 'organisation.employeeCount', op: 'gte', value: 5 },
        { fact: 'organisation.employeeCount', op: 'lte', value: 25 },
      ],
    },
    judge: {
      question: {
        nl: 'Kan de aanbieder laten zien dat cliënten op een andere manier meepraten?',
        en: 'Can the provider show that clients take part in another way?',
      },
      how: {
        nl: 'Vraag om verslagen of uitkomsten van het afgelopen jaar en wat ermee is gedaan.',
        en: 'Ask for reports or results of the past year and what was done with them.',
      },
      good: {
        nl: 'Twee keer per jaar een panel met verslag, en een vragenlijst waarvan cliënten de uitkomst hoorden.',
        en: 'A panel with a report twice a year, and a questionnaire of which clients heard the results.',
      },
      poor: {
        nl: 'Cliënten kunnen altijd binnenlopen, zegt de leiding, maar er is niets van te zien.',
        en: 'Clients can always walk in, management says, but there is nothing to show for it.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij tellen 5 en 25 zelf mee. Het kader zegt niet of het om personen of voltijdbanen gaat; wij tellen personen.',
      en: 'We include 5 and 25 themselves. The framework does not say whether it means persons or full-time jobs; we count persons.',
    },
    examples: [],
  },
  {
    id: 'mg-d14-4-inform-clients',
    theme,
    source: { section, item: '14.4' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Cliënt weet hoe hij kan meepraten', en: 'Client knows how to take part' },
    explanation: {
      nl: 'De aanbieder vertelt cliënten uit zichzelf hoe ze kunnen meedenken of feedback geven.',
      en: 'The provider tells clients of its own accord how they can think along or give feedback.',
    },
    hint: {
      nl: 'Leg uit hoe de cliënt kan meepraten en noteer dat.',
      en: 'Explain how the client can take part and note it.',
    },
    check: { kind: 'recorded', fact: 'information.participationDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Weet deze cliënt hoe meepraten of een reactie geven werkt?',
        en: 'Does this client know how to take part or give feedback?',
      },
      how: {
        nl: 'Vraag de cliënt bij wie je terechtkunt met een idee of een opmerking.',
        en: 'Ask the client where to go with an idea or a remark.',
      },
      good: {
        nl: 'De cliënt noemt het panel en weet wanneer het weer bij elkaar komt.',
        en: 'The client names the panel and knows when it meets again.',
      },
      poor: {
        nl: 'Er zat een folder bij de start, verder is er nooit over gepraat.',
        en: 'There was a leaflet at the start; it was never talked about after that.',
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
        facts: { 'support.startDate': '2026-01-05', 'information.participationDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.participationDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.participationDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d14-5-use-advice',
    theme,
    source: { section, item: '14.5' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Adviezen van cliënten worden gebruikt', en: 'Advice of clients is used' },
    explanation: {
      nl: 'Wat cliënten adviseren, in een raad of op een andere manier, maakt beleid en werk beter.',
      en: 'What clients advise, in a council or in another way, improves policy and work.',
    },
    hint: {
      nl: 'Houd een lijst bij van adviezen en vertel cliënten wat ermee is gedaan.',
      en: 'Keep a list of advice and tell clients what was done with it.',
    },
    judge: {
      question: {
        nl: 'Is te zien wat er met adviezen van cliënten is gedaan?',
        en: 'Can it be seen what was done with the advice of clients?',
      },
      how: {
        nl: 'Leg de adviezen van het afgelopen jaar naast wat er is veranderd. Niet elk advies hoeft gevolgd te worden, maar er is wel een antwoord.',
        en: 'Compare the advice of the past year with what changed. Not all advice has to be followed, but there is an answer.',
      },
      good: {
        nl: 'Van vijf adviezen zijn er vier uitgevoerd. Bij het vijfde kregen cliënten uitleg waarom het niet kon.',
        en: 'Of five pieces of advice four were carried out. For the fifth clients heard why it was not possible.',
      },
      poor: {
        nl: 'Het panel vroeg drie keer om vaste gezichten en hoorde nooit iets terug.',
        en: 'The panel asked three times for familiar faces and never heard anything.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
];
