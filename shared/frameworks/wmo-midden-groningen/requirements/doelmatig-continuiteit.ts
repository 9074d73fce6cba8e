import type { Requirement } from '../../../rules/rule-set.ts';
import { atEnd } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 10 and 11: staffing and continuity. */
export const continuityRequirements: Requirement[] = [
  {
    id: 'mg-d10-adequate-staffing',
    theme,
    source: { section, item: '10' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Genoeg en passende bezetting', en: 'Enough and suitable staff' },
    explanation: {
      nl: 'Er zijn genoeg medewerkers, en de juiste, voor het aanbod, het aantal cliënten en wat die cliënten nodig hebben.',
      en: 'There are enough workers, and the right ones, for the services, the number of clients and what those clients need.',
    },
    hint: {
      nl: 'Bespreek caseload en rooster geregeld en pas ze aan als de vraag van cliënten verandert.',
      en: 'Discuss caseload and roster regularly and adjust them when the needs of clients change.',
    },
    judge: {
      question: {
        nl: 'Is de bezetting genoeg en past die bij het aanbod en de cliënten?',
        en: 'Is there enough staff and does it suit the services and the clients?',
      },
      how: {
        nl: 'Bekijk rooster en caseload van een gewone maand, per product of locatie. Vraag hulpverleners en cliënten of er genoeg tijd is.',
        en: 'Look at roster and caseload of an ordinary month, for each product or location. Ask workers and clients whether there is enough time.',
      },
      good: {
        nl: 'Op de groep met veel onrust staan twee ervaren begeleiders. Afspraken vallen bijna nooit uit.',
        en: 'The group with much unrest has two experienced workers. Appointments are hardly ever cancelled.',
      },
      poor: {
        nl: 'Elke week vervallen afspraken doordat er te weinig mensen zijn.',
        en: 'Every week appointments are cancelled because there are too few people.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen getal. Wij kijken naar drie dingen: het product, hoeveel cliënten er zijn en hoe zwaar hun problemen zijn.',
      en: 'The framework gives no number. We look at three things: the product, how many clients there are and how serious their problems are.',
    },
    examples: [],
  },
  {
    id: 'mg-d11-continuity',
    theme,
    source: { section, item: '11' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Hulp gaat door bij ziekte, verlof en einde', en: 'Support goes on at illness, leave and end' },
    explanation: {
      nl: 'Is de begeleider er niet, of stopt de ondersteuning, dan neemt iemand het over of is er iets anders geregeld.',
      en: 'If the worker is away, or the support ends, someone takes over or something else is arranged.',
    },
    hint: {
      nl: 'Schrijf op wie de cliënt helpt als jij er niet bent. Leg bij het einde vast hoe het verdergaat.',
      en: 'Write down who helps the client when you are away. At the end record how things continue.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recorded',
          fact: 'staffing.backupWorker',
          when: {
            all: [
              { fact: 'staffing.absences', op: 'exists' },
              { fact: 'staffing.backupWorker', op: 'exists' },
            ],
          },
        },
        {
          kind: 'matches-list',
          fact: 'staffing.absences',
          with: 'staffing.coverRecords',
          compare: 'dates',
          per: 'month',
          grace: { period: 'P7D', origin: 'default' },
          when: { all: [{ fact: 'staffing.backupWorker', op: 'missing' }] },
        },
        {
          kind: 'recorded',
          fact: 'handover.followUpArranged',
          when: { all: [{ fact: 'support.endDate', op: 'exists' }] },
          deadline: atEnd,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Kreeg de cliënt de hulp die nodig was, ook toen de begeleider er niet was of de ondersteuning stopte?',
        en: 'Did the client get the support needed, also when the worker was away or the support ended?',
      },
      how: {
        nl: 'Vraag de cliënt hoe het ging in die periode. Lees in de rapportage wie kwam en of die wist wat er speelde.',
        en: 'Ask the client how things went in that period. Read in the notes who came and whether they knew what was going on.',
      },
      good: {
        nl: 'In de vakantie kwam een collega die de cliënt al kende. De afspraken stonden klaar.',
        en: 'During the holiday a colleague came whom the client already knew. The arrangements were ready.',
      },
      poor: {
        nl: 'De begeleider was zes weken ziek en de cliënt hoorde niets.',
        en: 'The worker was ill for six weeks and the client heard nothing.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Bij afwezigheid zoeken wij een vaste vervanger. Is die er niet, dan kijken wij een week na de maand of er in die maand vervanging was. Bij het einde zoeken wij wat erna is geregeld. Is de cliënt overleden, maak dan een uitzondering.',
      en: 'At absence we look for a regular replacement. Without one we look a week after the month whether there was cover in that month. At the end we look for what was arranged for after it. If the client has died, make an exception.',
    },
    examples: [
      {
        name: { nl: 'Verlof met vervanging', en: 'Leave with cover' },
        on: '2026-09-01',
        facts: {
          'staffing.absences': [{ text: 'Verlof', date: '2026-07-13' }],
          'staffing.backupWorker': { state: 'empty' },
          'staffing.coverRecords': [{ text: 'Overgenomen door een collega', date: '2026-07-15' }],
          'support.endDate': { state: 'empty' },
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'staffing.absences': [{ text: 'Verlof', date: '2026-07-13' }],
          'staffing.backupWorker': { state: 'empty' },
          'staffing.coverRecords': [{ text: 'Overgenomen door een collega', date: '2026-07-15' }],
          'support.endDate': { state: 'empty' },
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Ziek, met een vaste vervanger', en: 'Ill, with a regular replacement' },
        on: '2026-09-01',
        facts: {
          'staffing.absences': [{ text: 'Ziek', date: '2026-07-13' }],
          'staffing.backupWorker': 'Tweede begeleider',
          'support.endDate': { state: 'empty' },
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Ziek zonder vervanging', en: 'Ill without cover' },
        on: '2026-09-01',
        facts: {
          'staffing.absences': [{ text: 'Ziek', date: '2026-07-13' }],
          'staffing.backupWorker': { state: 'empty' },
          'staffing.coverRecords': { state: 'empty' },
          'support.endDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Gestopt zonder vervolg', en: 'Ended without follow-up' },
        on: '2026-09-01',
        facts: {
          'staffing.absences': { state: 'empty' },
          'staffing.backupWorker': { state: 'empty' },
          'support.endDate': '2026-08-31',
          'handover.followUpArranged': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Laatste dag', en: 'Last day' },
        on: '2026-08-31',
        facts: {
          'staffing.absences': { state: 'empty' },
          'staffing.backupWorker': { state: 'empty' },
          'support.endDate': '2026-08-31',
          'handover.followUpArranged': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Week na de maand van het verlof', en: 'Week after the month of the leave' },
        on: '2026-08-07',
        facts: {
          'staffing.absences': [{ text: 'Verlof', date: '2026-07-13' }],
          'staffing.backupWorker': { state: 'empty' },
          'staffing.coverRecords': { state: 'empty' },
          'support.endDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.endDate': { state: 'empty' } }, expect: 'unseen' },
      {
        name: { nl: 'Geen afwezigheid, ondersteuning loopt', en: 'No absence, support goes on' },
        on: '2026-09-01',
        facts: {
          'staffing.absences': { state: 'empty' },
          'staffing.backupWorker': { state: 'empty' },
          'support.endDate': { state: 'empty' },
        },
        expect: 'not-applicable',
      },
    ],
  },
];
