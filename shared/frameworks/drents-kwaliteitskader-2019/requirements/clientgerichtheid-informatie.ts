import type { Check } from '../../../checks/check.ts';
import type { FactName } from '../../../facts/vocabulary.ts';
import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { oneMonthByDefault, redo } from '../terms.ts';

const theme = 'clientgerichtheid';
const section = 'Cliëntgerichtheid';

/** The plan is carried out from the day it is made or from the day the support starts, whichever is later. */
function beforeThePlanIsCarriedOut(fact: FactName): Extract<Check, { kind: 'any-of' }> {
  return {
    kind: 'any-of',
    checks: [
      { kind: 'before', fact, before: 'support.startDate' },
      { kind: 'before', fact, before: 'plan.date' },
    ],
  };
}

/** Source: theme "Cliëntgerichtheid", items 10 and 11: what the client is told. */
export const informationRequirements: Requirement[] = [
  {
    id: 'drents-cg10-complaints-known',
    theme,
    source: { section, item: '10' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Cliënt kent de klachtenregeling', en: 'Client knows the complaints procedure' },
    explanation: {
      nl: 'De cliënt weet hoe hij een klacht kan indienen en krijgt daar zo nodig hulp bij. In het dossier staat wanneer dat is besproken.',
      en: 'The client knows how to make a complaint and gets help with it where needed. The dossier says when that was discussed.',
    },
    hint: {
      nl: 'Leg de klachtenregeling opnieuw uit en noteer de datum.',
      en: 'Explain the complaints procedure again and note the date.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    check: {
      kind: 'recent',
      fact: 'information.complaintsDate',
      term: { period: 'P1Y', origin: 'source-evidence' },
      startingFrom: 'support.startDate',
      firstTerm: oneMonthByDefault,
      until: 'support.endDate',
    },
    judge: {
      question: {
        nl: 'Kan deze cliënt zelf laten weten dat iets niet goed is?',
        en: 'Can this client let others know that something is wrong?',
      },
      how: {
        nl: 'Vraag de cliënt wat hij doet als hij boos is over de hulp. Let op taal, beperking en angst om te klagen.',
        en: 'Ask what the client does when angry about the support. Mind language, disability and fear of complaining.',
      },
      good: {
        nl: 'De cliënt pakt de kaart met de foto van de klachtenfunctionaris en weet dat zijn broer mag helpen.',
        en: 'The client takes out the card with the photo of the complaints officer and knows that a brother may help.',
      },
      poor: {
        nl: 'De folder is uitgedeeld, maar de cliënt kan niet lezen.',
        en: 'The leaflet was handed out, but the client can not read.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Dat het elk jaar opnieuw moet, staat bij het bewijs. Die zin lijkt overgenomen van Cliëntgerichtheid 2 en spreekt van afspraken in het plan; wij zoeken de dag van de laatste uitleg. Voor de eerste keer nemen wij een maand na de start; Cliëntgerichtheid 11 vraagt het al eerder.',
      en: 'That it must be done every year stands with the evidence. That sentence seems taken from Cliëntgerichtheid 2 and speaks of arrangements in the plan; we look for the day of the last explanation. For the first time we take one month after the start; Cliëntgerichtheid 11 asks for it earlier.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'information.complaintsDate': '2025-09-01',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een jaar en een dag geleden', en: 'A year and a day ago' },
        on: '2026-09-02',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'information.complaintsDate': '2025-09-01',
        },
        expect: 'gap',
      },
      {
        on: '2026-02-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'information.complaintsDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2024-01-01' },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'support.financing': 'pgb-naaste' }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'drents-cg11-informed-before-start',
    theme,
    source: { section, item: '11' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Cliënt vooraf geïnformeerd over rechten en inspraak',
      en: 'Client told about rights and say beforehand',
    },
    explanation: {
      nl: 'Voordat de hulp volgens het plan begint, hoort de cliënt de algemene informatie en hoort hij over klachten, vertrouwenspersoon en cliëntenraad.',
      en: 'Before support by the plan begins, the client hears the general information and about complaints, the confidant and the client council.',
    },
    hint: {
      nl: 'Loop de vier onderwerpen met de cliënt door voor het plan begint en noteer bij elk de datum.',
      en: 'Go through the four topics with the client before the plan begins and note the date of each.',
    },
    check: {
      kind: 'all-of',
      checks: [
        beforeThePlanIsCarriedOut('information.packageDate'),
        beforeThePlanIsCarriedOut('information.complaintsDate'),
        beforeThePlanIsCarriedOut('information.confidantDate'),
        // A relative who gives the support has no client council.
        { ...beforeThePlanIsCarriedOut('information.participationDate'), when: { all: [zinOrProfessional] } },
      ],
    },
    judge: {
      question: {
        nl: 'Heeft de cliënt de informatie begrepen?',
        en: 'Did the client understand the information?',
      },
      how: {
        nl: 'Bekijk de map of brief. Vraag de cliënt wie de vertrouwenspersoon is en hoe hij kan meepraten.',
        en: 'Look at the folder or letter. Ask the client who the confidant is and how to have a say.',
      },
      good: {
        nl: 'De begeleider liep de map met de cliënt door en liet een filmpje zien. De cliënt weet nog wie hij kan bellen.',
        en: 'The worker went through the folder with the client and showed a short film. The client still knows who to call.',
      },
      poor: {
        nl: 'De map zat bij de post. Er is nooit over gesproken.',
        en: 'The folder came with the mail. It was never talked about.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Voor de start of voor de datum van het plan: de laatste van die twee telt, want eerder wordt het plan niet uitgevoerd. Een map of website alleen is geen bewijs dat deze cliënt de uitleg kreeg. Over de cliëntenraad vragen wij niets als een naaste de hulp geeft. Een manier van toetsen is niet gedrukt.',
      en: 'Before the start or before the date of the plan: the later of the two counts, because the plan is not carried out sooner. A folder or website alone is no proof that this client was told. Nothing about the client council is asked when a relative gives the support. No way of testing is printed.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-15',
          'information.packageDate': '2025-12-20',
          'information.complaintsDate': '2025-12-20',
          'information.confidantDate': '2025-12-20',
          'information.participationDate': '2026-02-15',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Vertrouwenspersoon pas na het plan uitgelegd', en: 'Confidant explained only after the plan' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-15',
          'information.packageDate': '2025-12-20',
          'information.complaintsDate': '2025-12-20',
          'information.confidantDate': '2026-02-16',
          'information.participationDate': '2025-12-20',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Een naaste geeft de hulp', en: 'A relative gives the support' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'pgb-naaste',
          'support.startDate': '2026-01-01',
          'plan.date': '2026-01-01',
          'information.packageDate': '2025-12-20',
          'information.complaintsDate': '2025-12-20',
          'information.confidantDate': '2025-12-20',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Na de start uitgelegd, nog geen plan', en: 'Explained after the start, no plan yet' },
        on: '2026-02-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'information.packageDate': '2026-01-10',
          'information.complaintsDate': '2026-01-10',
          'information.confidantDate': '2026-01-10',
          'information.participationDate': '2026-01-10',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2025-12-20',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'information.packageDate': { state: 'empty' },
          'information.complaintsDate': { state: 'empty' },
          'information.confidantDate': { state: 'empty' },
          'information.participationDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2026-01-01', 'plan.date': '2026-02-15' },
        expect: 'unseen',
      },
    ],
  },
];
