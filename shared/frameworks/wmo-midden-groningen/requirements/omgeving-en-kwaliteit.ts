import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

/** Source: themes "Passende fysieke omgeving" and "Kwaliteitsborging en lerend vermogen". */
export const environmentAndQualityRequirements: Requirement[] = [
  {
    id: 'mg-f01-environment',
    theme: 'fysieke-omgeving',
    source: { section: 'Passende fysieke omgeving', item: '1' },
    subject: 'location',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Schone, veilige en passende plek', en: 'Clean, safe and suitable place' },
    explanation: {
      nl: 'De plek waar cliënten ondersteuning krijgen, is schoon en veilig en past bij wat er gebeurt.',
      en: 'The place where clients get support is clean and safe and suits what happens there.',
    },
    hint: {
      nl: 'Los gevaar meteen op. Zet de rest op een lijst, met wie het doet en wanneer.',
      en: 'Solve danger at once. Put the rest on a list, with who does it and when.',
    },
    appliesWhen: {
      all: [{ fact: 'organisation.settings', op: 'in', value: ['day-care', 'residential', 'short-stay'] }],
    },
    judge: {
      question: {
        nl: 'Is deze locatie schoon, veilig en geschikt voor de ondersteuning die er wordt gegeven?',
        en: 'Is this location clean, safe and suitable for the support given there?',
      },
      how: {
        nl: 'Loop een ronde, liefst met een cliënt. Let op vuil, struikelen, vluchtwegen, rust en privacy, en of iedereen er goed kan komen.',
        en: 'Walk around, preferably with a client. Look for dirt, tripping, escape routes, quiet and privacy, and whether everyone can get there.',
      },
      good: {
        nl: 'De ruimtes zijn schoon, de uitgangen vrij en er is een rustige kamer. Met een rolstoel kun je overal komen.',
        en: 'The rooms are clean, the exits free and there is a quiet room. You can get everywhere with a wheelchair.',
      },
      poor: {
        nl: 'De nooduitgang staat vol dozen en voor een gesprek apart is geen plek.',
        en: 'The emergency exit is full of boxes and there is no place for a private talk.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt "indien van toepassing". Wij vragen dit bij dagbesteding, wonen en logeren. Komen cliënten op een andere plek van de aanbieder, beoordeel die dan ook.',
      en: 'The framework says "if applicable". We ask it for day care, living and short stay. If clients come to another place of the provider, judge that too.',
    },
    examples: [],
  },
  {
    id: 'mg-k01-quality-assurance',
    theme: 'kwaliteitsborging',
    source: { section: 'Kwaliteitsborging en lerend vermogen', item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Kwaliteit planmatig bewaken en verbeteren', en: 'Watching and improving quality by plan' },
    explanation: {
      nl: 'De aanbieder volgt met een vaste aanpak hoe goed de ondersteuning is. Het gaat om wat die oplevert en wat ervan te leren valt.',
      en: 'The provider follows with a fixed approach how good the support is. It is about what it brings and what can be learned.',
    },
    hint: {
      nl: 'Houd één lijst van verbeteringen bij, met doel, eigenaar, datum en effect.',
      en: 'Keep one list of improvements, with goal, owner, date and effect.',
    },
    judge: {
      question: {
        nl: 'Werkt de aanbieder met een vaste ronde van plannen, meten, leren en verbeteren?',
        en: 'Does the provider work in a fixed round of planning, measuring, learning and improving?',
      },
      how: {
        nl: 'Volg één onderwerp: wat was het doel, wat is gemeten, wat is geleerd en wat is er veranderd?',
        en: 'Follow one topic: what was the goal, what was measured, what was learned and what changed?',
      },
      good: {
        nl: 'Uit een meting bleek dat cliënten hun plan niet kenden. Er kwam een andere werkwijze, en een jaar later kenden de meesten het wel.',
        en: 'A survey showed that clients did not know their plan. The method changed, and a year later most of them did.',
      },
      poor: {
        nl: 'Er is een dik handboek, maar er wordt niets gemeten en niemand kan een verbetering noemen.',
        en: 'There is a thick manual, but nothing is measured and no one can name an improvement.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-k01-1-certificate',
    theme: 'kwaliteitsborging',
    source: { section: 'Kwaliteitsborging en lerend vermogen', item: '1.1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Geldig certificaat van een erkend kwaliteitssysteem',
      en: 'Valid certificate of a recognised quality system',
    },
    explanation: {
      nl: 'De aanbieder werkt met een erkend kwaliteitssysteem en kan daarvan een certificaat laten zien dat nog geldig is.',
      en: 'The provider works with a recognised quality system and can show a certificate of it that is still valid.',
    },
    hint: {
      nl: 'Plan de nieuwe audit ruim voor de einddatum van het certificaat.',
      en: 'Plan the next audit well before the end date of the certificate.',
    },
    judge: {
      question: {
        nl: 'Is er een geldig certificaat van een erkend kwaliteitssysteem?',
        en: 'Is there a valid certificate of a recognised quality system?',
      },
      how: {
        nl: 'Kijk op het certificaat naar de einddatum, de naam van de aanbieder en de diensten waarvoor het geldt. Zoek het na bij de uitgever.',
        en: 'On the certificate look at the end date, the name of the provider and the services it covers. Check it with the issuer.',
      },
      good: {
        nl: 'Een HKZ-certificaat op naam van de aanbieder, geldig tot volgend jaar, voor alle diensten onder de Wmo.',
        en: 'An HKZ certificate in the name of the provider, valid until next year, for all services under the Wmo.',
      },
      poor: {
        nl: 'Het certificaat is verlopen of staat op naam van een ander bedrijf.',
        en: 'The certificate has expired or is in the name of another company.',
      },
      redo: everyYear,
      scale: 'yes-no',
    },
    note: {
      nl: 'Op papier staan bij dit punt zeven voorbeelden van keurmerken, van ISO 9001 tot een keurmerk voor zorgboerderijen. Een ander erkend keurmerk kan ook.',
      en: 'On paper this point has seven examples of quality marks, from ISO 9001 to a mark for care farms. Another recognised mark is fine too.',
    },
    examples: [],
  },
];
