import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 13: respectful treatment, rules and privacy. */
export const treatmentRequirements: Requirement[] = [
  {
    id: 'mg-d13-respectful-treatment',
    theme,
    source: { section, item: '13' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'high',
    title: { nl: 'Nette en respectvolle omgang met de cliënt', en: 'Correct and respectful treatment of the client' },
    explanation: {
      nl: 'In woord en gedrag gaan medewerkers netjes en met respect met de cliënt om.',
      en: 'In word and behaviour staff treat the client correctly and with respect.',
    },
    hint: {
      nl: 'Vraag de cliënt hoe de omgang bevalt. Bespreek in het team wat beter kan.',
      en: 'Ask the client how the contact feels. Discuss in the team what could be better.',
    },
    judge: {
      question: {
        nl: 'Gaan medewerkers netjes en met respect met deze cliënt om?',
        en: 'Do staff treat this client correctly and with respect?',
      },
      how: {
        nl: "Let op hoe collega's met en over de cliënt praten, ook in de rapportage. Lees klachten en reacties van de cliënt.",
        en: 'Notice how colleagues talk with and about the client, also in the notes. Read complaints and remarks of the client.',
      },
      good: {
        nl: 'De begeleider belt aan en wacht. In de rapportage staat wat er gebeurde, zonder oordeel.',
        en: 'The worker rings and waits. The notes say what happened, without judging.',
      },
      poor: {
        nl: 'In de rapportage staat "zeurt weer" en er wordt over het hoofd van de cliënt heen gepraat.',
        en: 'The notes say "nagging again" and people talk over the head of the client.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'mg-d13-1-rules-shared',
    theme,
    source: { section, item: '13.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Gedrags- en huisregels gedeeld en vindbaar', en: 'Conduct and house rules shared and easy to find' },
    explanation: {
      nl: 'De regels over gedrag en huis zijn echt met de cliënt gedeeld en zijn makkelijk te vinden.',
      en: 'The rules about conduct and the house were really shared with the client and are easy to find.',
    },
    hint: {
      nl: 'Geef de regels aan de cliënt en noteer de datum.',
      en: 'Give the rules to the client and note the date.',
    },
    check: { kind: 'recorded', fact: 'information.rulesDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Kunnen cliënten en hulpverleners de regels makkelijk vinden?',
        en: 'Can clients and workers easily find the rules?',
      },
      how: {
        nl: 'Vraag de cliënt en een collega waar de regels staan en wat erin staat.',
        en: 'Ask the client and a colleague where the rules are and what they say.',
      },
      good: {
        nl: 'Ze hangen in de gang, in gewone taal en met plaatjes. De cliënt noemt er drie.',
        en: 'They hang in the hallway, in plain language with pictures. The client names three.',
      },
      poor: {
        nl: 'De cliënt tekende bij de start en heeft ze daarna nooit meer gezien.',
        en: 'The client signed at the start and never saw them again.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij zoeken de datum waarop de regels met deze cliënt zijn gedeeld, uiterlijk een maand na de start. Het kader noemt geen termijn. Bij hulp thuis gaat het om de gedragsregels.',
      en: 'We look for the date on which the rules were shared with this client, at most a month after the start. The framework gives no term. For support at home it is about the conduct rules.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.rulesDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.rulesDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.rulesDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d13-2-client-feels-respected',
    theme,
    source: { section, item: '13.2' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'medium',
    title: { nl: 'Cliënt ervaart respect', en: 'Client feels respected' },
    explanation: {
      nl: 'Hier telt wat de cliënt zelf van de omgang vindt.',
      en: 'Here counts what the client thinks of the contact.',
    },
    hint: {
      nl: 'Vraag in de evaluatie hoe de cliënt de omgang ervaart en schrijf het antwoord op in de woorden van de cliënt.',
      en: 'Ask in the evaluation how the client experiences the contact and write down the answer in their words.',
    },
    judge: {
      question: {
        nl: 'Zegt de cliënt zelf dat de omgang respectvol is?',
        en: 'Does the client say that the contact is respectful?',
      },
      how: {
        nl: 'Vraag: hoe gaan wij met je om? Kijk ook naar de laatste evaluatie en tevredenheidsmeting. Praat de cliënt niet, let dan op gedrag en vraag een naaste.',
        en: 'Ask: how do we treat you? Also look at the last evaluation and satisfaction survey. If the client does not speak, watch behaviour and ask a relative.',
      },
      good: {
        nl: '"Ze luisteren naar mij." Over één moment was de cliënt boos; daarover is gepraat.',
        en: '"They listen to me." About one moment the client was angry; that was talked about.',
      },
      poor: {
        nl: 'De cliënt zei zich niet serieus genomen te voelen en er is niets mee gedaan.',
        en: 'The client said they were not taken seriously and nothing was done about it.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader vraagt dit van cliënten in het algemeen. Wij vragen het per cliënt; alle antwoorden samen geven het beeld.',
      en: 'The framework asks this of clients in general. We ask it per client; all answers together give the picture.',
    },
    examples: [],
  },
  {
    id: 'mg-d13-3-privacy-policy',
    theme,
    source: { section, item: '13.3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Privacy van cliënten en hulpverleners is beschermd',
      en: 'Privacy of clients and workers is protected',
    },
    explanation: {
      nl: 'De aanbieder heeft privacybeleid dat klopt met de wet van nu en werkt ernaar. Het gaat om gegevens van cliënten en ook van hulpverleners.',
      en: 'The provider has a privacy policy that follows the law of today and works by it. It is about data of clients and of workers too.',
    },
    hint: {
      nl: 'Kijk na wie bij welke gegevens kan en haal rechten weg die niemand meer nodig heeft.',
      en: 'Check who can see which data and remove rights that no one needs any more.',
    },
    judge: {
      question: {
        nl: 'Klopt het privacybeleid met de wet en werkt iedereen ernaar?',
        en: 'Does the privacy policy follow the law and does everyone work by it?',
      },
      how: {
        nl: 'Kijk naar de datum. Vraag wie in welk dossier kan, hoe je een datalek meldt en hoe gegevens van medewerkers zijn beschermd.',
        en: 'Look at the date. Ask who can open which dossier, how a data breach is reported and how data of staff is protected.',
      },
      good: {
        nl: 'Alleen wie bij de cliënt hoort, kan in het dossier. Een mail naar de verkeerde persoon is dezelfde dag gemeld.',
        en: 'Only those who work with the client can open the dossier. An email to the wrong person was reported the same day.',
      },
      poor: {
        nl: 'Alle medewerkers kunnen alle dossiers lezen en het beleid noemt een wet die niet meer bestaat.',
        en: 'All staff can read all dossiers and the policy names a law that no longer exists.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    examples: [],
  },
];
