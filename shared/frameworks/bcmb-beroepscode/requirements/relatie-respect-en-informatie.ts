import type { Requirement } from '../../../rules/rule-set.ts';
import { halfYearly, inTheFirstMonth, yearly } from '../terms.ts';

const theme = 'professionele-relatie';
const section = 'Professionele relatie met de cliënt';

/** Source: chapter 3, articles 7 to 9 with footnote 2. */
export const respectRequirements: Requirement[] = [
  {
    id: 'bcmb-07-respect',
    theme,
    source: { section, item: '7' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'medium',
    title: { nl: 'Respect en open communicatie', en: 'Respect and open communication' },
    explanation: {
      nl: 'De cliëntondersteuner ziet wie deze cliënt is en neemt hem serieus. Hij bouwt vertrouwen op en is open over wat hij doet.',
      en: 'The client supporter sees who this client is and takes the client seriously, builds trust, and is open about the work.',
    },
    hint: { nl: 'Vraag hoe de cliënt de omgang ervaart.', en: 'Ask how the client experiences the contact.' },
    judge: {
      question: {
        nl: 'Voelt de cliënt zich gezien en serieus genomen?',
        en: 'Does the client feel seen and taken seriously?',
      },
      how: {
        nl: 'Vraag het de cliënt. Let in de notities op de toon, en kijk naar klachten en naar wat de cliënt bij de evaluatie zei.',
        en: 'Ask the client. In the notes listen for the tone, and look at complaints and at what the client said in the evaluation.',
      },
      good: {
        nl: 'Notities zijn zo geschreven dat de cliënt ze kan lezen, en zijn mening staat erin, ook als die anders is.',
        en: 'Notes are written so that the client can read them, and the client’s view is in them, also when it differs.',
      },
      poor: {
        nl: 'In de notities heet de cliënt "lastig" en "onwillig", zonder wat er gebeurde.',
        en: 'In the notes the client is "difficult" and "unwilling", without what happened.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'bcmb-08-no-abuse-of-power',
    theme,
    source: { section, item: '8' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Geen misbruik van overwicht', en: 'No abuse of position' },
    explanation: {
      nl: 'Een cliëntondersteuner weet vaak meer en heeft een sterkere positie dan de cliënt. Daar maakt hij geen gebruik van voor zichzelf.',
      en: 'A client supporter often knows more and is in a stronger position than the client, and does not use that for personal gain.',
    },
    hint: { nl: 'Bespreek twijfel over je rol in intervisie.', en: 'Bring doubt about your role to a peer session.' },
    judge: {
      question: {
        nl: 'Is er geen teken van misbruik van positie, en wordt twijfel hierover besproken?',
        en: 'Is there no sign of abuse of position, and is doubt about it discussed?',
      },
      how: {
        nl: 'Bekijk klachten en incidenten van het laatste jaar. Vraag hoe vaak macht en rol onderwerp waren van intervisie.',
        en: 'Look at complaints and incidents of the past year. Ask how often power and role came up in peer sessions.',
      },
      good: {
        nl: 'Een ondersteuner merkte dat de cliënt alles aannam wat hij zei, en bracht dat in bij intervisie.',
        en: 'A supporter noticed that the client took over every word, and brought it to a peer session.',
      },
      poor: {
        nl: 'Een cliënt schilderde de schutting van de ondersteuner en niemand vond dat vreemd.',
        en: 'A client painted the supporter’s fence and nobody found it odd.',
      },
      redo: yearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'bcmb-09-sufficient-information',
    theme,
    source: { section, item: '9' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Cliënt krijgt genoeg informatie', en: 'Client or representative gets enough information' },
    explanation: {
      nl: 'De cliënt of zijn wettelijk vertegenwoordiger hoort hoe de hulp werkt en wat hij mag verwachten. Een noot bij het artikel noemt zeven onderwerpen die aan bod moeten komen.',
      en: 'The client or the legal representative hears how the support works and what to expect. A footnote names seven topics to be covered.',
    },
    hint: {
      nl: 'Loop de zeven onderwerpen na en noteer wanneer je ze hebt uitgelegd.',
      en: 'Go through the seven topics and note when you explained them.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'information.supportApproachDate', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'information.contactDetailsDate', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'information.privacyDate', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'information.complaintsDate', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'information.professionalCodeDate', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'information.reportingDutiesDate', deadline: inTheFirstMonth },
      ],
    },
    judge: {
      question: {
        nl: 'Heeft deze cliënt de zeven onderwerpen begrepen?',
        en: 'Did this client understand the seven topics?',
      },
      how: {
        nl: 'Vraag: wat doe ik voor u, hoe bereikt u mij, met wie deel ik wat, en wat moet ik melden?',
        en: 'Ask: what do I do for you, how do you reach me, what do I share with whom, and what must I report?',
      },
      good: {
        nl: 'De cliënt kreeg een blad in eenvoudige taal en kan zelf vertellen wie zijn gegevens ziet.',
        en: 'The client got a sheet in plain language and can tell who sees the data.',
      },
      poor: {
        nl: 'Alle zes de datums zijn dezelfde en de cliënt weet alleen het telefoonnummer.',
        en: 'All six dates are the same and the client knows only the phone number.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Zeven onderwerpen, zes datums. Werkwijze en beleid delen een datum. De uitleg over privacy telt ook voor het dossier en de geheimhouding. De noot is gedrukt als 22 in plaats van 2, en een losse zin over kindermishandeling lezen wij bij de meldplichten. De code noemt geen termijn; wij rekenen met een maand na de start.',
      en: 'Seven topics, six dates. Approach and policy share a date. The explanation of privacy also counts for the dossier and confidentiality. The footnote is printed as 22 in place of 2, and we read a loose sentence on child abuse as part of the reporting duties. The code gives no term; we use one month after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'information.supportApproachDate': '2026-01-05',
          'information.contactDetailsDate': '2026-01-05',
          'information.privacyDate': '2026-01-12',
          'information.complaintsDate': '2026-01-12',
          'information.professionalCodeDate': '2026-01-12',
          'information.reportingDutiesDate': '2026-01-12',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Beroepscode niet uitgelegd', en: 'Professional code not explained' },
        on: '2026-02-06',
        facts: {
          'support.startDate': '2026-01-05',
          'information.supportApproachDate': '2026-01-05',
          'information.contactDetailsDate': '2026-01-05',
          'information.privacyDate': '2026-01-12',
          'information.complaintsDate': '2026-01-12',
          'information.professionalCodeDate': { state: 'empty' },
          'information.reportingDutiesDate': '2026-01-12',
        },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: {
          'support.startDate': '2026-01-05',
          'information.supportApproachDate': '2026-01-05',
          'information.contactDetailsDate': '2026-01-05',
          'information.privacyDate': '2026-01-12',
          'information.complaintsDate': '2026-01-12',
          'information.professionalCodeDate': { state: 'empty' },
          'information.reportingDutiesDate': '2026-01-12',
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Twee onderwerpen nog niet gezien', en: 'Two topics not seen yet' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'information.supportApproachDate': '2026-01-05',
          'information.contactDetailsDate': '2026-01-05',
          'information.privacyDate': '2026-01-12',
          'information.complaintsDate': '2026-01-12',
        },
        expect: 'unseen',
      },
    ],
  },
];
