import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOnly, zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'doeltreffendheid';
const section = 'Doeltreffendheid';

/** Source: theme "Doeltreffendheid", items 3 to 5: satisfaction, improvement and the contract. */
export const effectivenessOrganisationRequirements: Requirement[] = [
  {
    id: 'drents-dt3-client-satisfaction',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Tevredenheid wordt gemeten en gebruikt', en: 'Satisfaction is measured and used' },
    explanation: {
      nl: 'De aanbieder meet hoe tevreden cliënten zijn en maakt de hulp daarmee beter.',
      en: 'The provider measures how satisfied clients are and uses that to improve the support.',
    },
    hint: {
      nl: 'Vraag de cliënt bij een evaluatie en aan het einde om de vragenlijst in te vullen.',
      en: 'At an evaluation and at the end, ask the client to fill in the questionnaire.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Worden de uitkomsten van de meting gebruikt om de hulp te verbeteren?',
        en: 'Are the results of the survey used to improve the support?',
      },
      how: {
        nl: 'Bekijk de laatste meting en het verslag van de cliëntenraad daarover. Vraag naar twee dingen die erdoor zijn veranderd.',
        en: "Look at the last survey and the client council's report on it. Ask about two things that changed because of it.",
      },
      good: {
        nl: 'Cliënten vonden de aanbieder slecht bereikbaar. Er is nu een spreekuur en de score ging omhoog.',
        en: 'Clients found the provider hard to reach. There are now office hours and the score went up.',
      },
      poor: {
        nl: 'Er is een rapport met cijfers. Niemand weet wat ermee is gedaan.',
        en: 'There is a report with figures. Nobody knows what was done with it.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt niet hoe vaak er gemeten moet worden. Het verwijst naar Cliëntgerichtheid 4, over de evaluatie; visie en methode staan bij Cliëntgerichtheid 5.',
      en: 'The framework does not say how often to measure. It refers to Cliëntgerichtheid 4, on the evaluation; vision and method are under Cliëntgerichtheid 5.',
    },
    examples: [],
  },
  {
    id: 'drents-dt4-continuous-improvement',
    theme,
    source: { section, item: '4' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Verbeteren bij cliënt, team en organisatie', en: 'Improving for client, team and organisation' },
    explanation: {
      nl: 'De aanbieder verbetert steeds: bij de cliënt, in het team en in de organisatie. Ook in de keten werkt hij goed samen.',
      en: 'The provider keeps improving: for the client, in the team and in the organisation. It also works well with others in the chain.',
    },
    hint: {
      nl: 'Leg bij start, overdracht en einde vast met wie je hebt afgestemd.',
      en: 'At the start, at a handover and at the end, record with whom you coordinated.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Is op alle drie niveaus te zien dat de aanbieder leert en bijstuurt, ook in de keten?',
        en: 'Does it show at all three levels that the provider learns and adjusts, in the chain too?',
      },
      how: {
        nl: 'Vraag per niveau één verbetering en volg die van plan tot resultaat. Loop dan de keten na: overdracht, regie, afstemming, meer of minder hulp, begin, einde en terugkijken op het samenwerken.',
        en: 'Ask for one improvement per level and follow it from plan to result. Then go through the chain: handover, coordination, tuning, more or less support, start, end and looking back on working together.',
      },
      good: {
        nl: 'Het team zag dat overdrachten misgingen, maakte een checklist en mat na drie maanden. Familie en wijkteam dachten mee.',
        en: 'The team saw handovers go wrong, made a checklist and measured after three months. Family and the neighbourhood team thought along.',
      },
      poor: {
        nl: 'Er is een jaarplan met goede voornemens. Wat er van vorig jaar terechtkwam, staat nergens.',
        en: 'There is a yearly plan with good intentions. What came of last year stands nowhere.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Onder deze eis staat een tweede norm, over samenwerken in de keten, met zeven onderwerpen. Ook het netwerk van de cliënt hoort daarbij. Wij nemen die norm mee in de vraag.',
      en: "Under this requirement stands a second norm, on working together in the chain, with seven topics. The client's network belongs to it too. We include that norm in the question.",
    },
    examples: [],
  },
  {
    id: 'drents-dt5-contract-results',
    theme,
    source: { section, item: '5' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Resultaten uit het contract worden verantwoord', en: 'Results of the contract are accounted for' },
    explanation: {
      nl: 'De aanbieder doet wat in het contract met de gemeente als resultaat is beloofd en laat dat zien.',
      en: 'The provider does what the contract with the municipality promises as a result and shows it.',
    },
    hint: {
      nl: 'Dit is niet iets voor de begeleider. Zorg wel dat doelen en resultaten in het dossier kloppen.',
      en: 'This is not for the support worker. Do make sure that goals and results in the dossier are right.',
    },
    appliesWhen: { all: [zinOnly] },
    judge: {
      question: {
        nl: 'Haalt de aanbieder de afgesproken resultaten en legt hij dat uit?',
        en: 'Does the provider reach the agreed results and explain them?',
      },
      how: {
        nl: 'Leg het contract naast de laatste verantwoording. Vraag bij een tekort wat de aanbieder eraan doet.',
        en: 'Lay the contract beside the last account. Where something falls short, ask what the provider does about it.',
      },
      good: {
        nl: 'De verantwoording volgt het contract punt voor punt en legt uit waarom één doel niet is gehaald.',
        en: 'The account follows the contract point by point and explains why one goal was not reached.',
      },
      poor: { nl: 'De gemeente kreeg alleen een lijst met uren.', en: 'The municipality only got a list of hours.' },
      redo,
      scale: 'levels',
    },
    note: {
      nl: "Het vinkje staat in de kolom van ZIN en pgb professional, maar erbij staat dat de eis niet voor pgb's geldt. Wij lezen: alleen zorg in natura.",
      en: 'The tick stands in the column of care in kind and professional budgets, but beside it is printed that it does not hold for budgets. We read: care in kind only.',
    },
    examples: [],
  },
];
