import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

/** Source: theme "Veiligheid", items 8 and 9: day-care locations and protocols. */
export const safetyPolicyRequirements: Requirement[] = [
  {
    id: 'mg-v08-day-care-audit',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '8' },
    subject: 'location',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Elk jaar een veiligheidscontrole op de dagbesteding',
      en: 'Yearly safety check at the day-care location',
    },
    explanation: {
      nl: 'Op elke plek met dagbesteding kijkt de aanbieder ieder jaar zelf of het gebouw en de mensen veilig zijn. Apparaten en hulpmiddelen worden op vaste momenten nagekeken.',
      en: 'At each day-care location the provider itself checks every year whether the building and the people are safe. Appliances and aids are checked at fixed moments.',
    },
    hint: {
      nl: 'Zet de controle in het jaarprogramma. Houd per apparaat bij wanneer de volgende keuring is.',
      en: 'Put the check in the yearly programme. Keep for each appliance when the next inspection is.',
    },
    appliesWhen: { all: [{ fact: 'organisation.settings', op: 'in', value: ['day-care'] }] },
    judge: {
      question: {
        nl: 'Is deze locatie het afgelopen jaar gecontroleerd en zijn apparaten en hulpmiddelen op tijd nagekeken?',
        en: 'Was this location checked in the past year and were appliances and aids inspected in time?',
      },
      how: {
        nl: 'Vraag het verslag van de laatste controle en de lijst met keuringen. Kijk bij een paar apparaten naar de sticker.',
        en: 'Ask for the report of the last check and the list of inspections. Look at the label on a few appliances.',
      },
      good: {
        nl: 'Het verslag is vijf maanden oud en de punten eruit zijn opgelost. Elk apparaat heeft een geldige keuring.',
        en: 'The report is five months old and its points are solved. Every appliance has a valid inspection.',
      },
      poor: {
        nl: 'De laatste controle was twee jaar geleden en op de tillift staat geen datum van een keuring.',
        en: 'The last check was two years ago and the hoist shows no inspection date.',
      },
      redo: { period: 'P1Y', origin: 'source' },
      scale: 'levels',
    },
    note: {
      nl: 'Elk jaar staat in het kader. Voor apparaten en hulpmiddelen noemt het geen termijn; neem de termijn die bij het apparaat hoort. Dit geldt alleen voor dagbesteding.',
      en: 'Every year is in the framework. For appliances and aids it gives no term; take the one that belongs to the appliance. This holds for day care only.',
    },
    examples: [],
  },
  {
    id: 'mg-v09-policies-and-protocols',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '9' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Acht documenten over veiligheid zijn er en worden gebruikt',
      en: 'Eight documents about safety exist and are used',
    },
    explanation: {
      nl: 'Er is beleid over agressie, bedrijfshulpverlening, medicijnen, grensoverschrijdend gedrag, middelengebruik, incidenten en calamiteiten, huisregels en de vraag wie wel of niet kan worden aangenomen. Alles is actueel, wordt gebruikt en is te controleren.',
      en: 'There is policy on aggression, emergency response, medication, boundary violations, substance use, incidents and calamities, house rules and who can or cannot be admitted. All of it is current, used and verifiable.',
    },
    hint: {
      nl: 'Maak een lijst van de acht documenten, met datum en eigenaar. Leg uit waarom een document niet nodig is, als dat zo is.',
      en: 'Make a list of the eight documents with date and owner. If one is not needed, explain why.',
    },
    judge: {
      question: {
        nl: 'Zijn alle acht documenten er, actueel, in gebruik en te controleren?',
        en: 'Are all eight documents there, current, in use and verifiable?',
      },
      how: {
        nl: 'Loop de lijst langs en noteer per document de datum. Vraag bij twee documenten hoe hulpverleners ermee werken. Ontbreekt er een, vraag dan waarom.',
        en: 'Go through the list and note the date of each document. For two of them ask how workers use them. If one is missing, ask why.',
      },
      good: {
        nl: 'Zeven documenten zijn pas nagekeken. Voor medicijnen is uitgelegd waarom beleid niet nodig is. Hulpverleners vinden ze meteen.',
        en: 'Seven documents were recently reviewed. For medication it is explained why no policy is needed. Workers find them at once.',
      },
      poor: {
        nl: 'Het beleid over middelengebruik ontbreekt zonder uitleg en de huisregels zijn acht jaar oud.',
        en: 'The policy on substance use is missing without explanation and the house rules are eight years old.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Een document mag alleen ontbreken als is aangetoond dat het niet nodig is. Wanneer iets nog actueel is, zegt het kader niet.',
      en: 'A document may be missing only when it was shown not to be needed. The framework does not say how long something is current.',
    },
    examples: [],
  },
];
