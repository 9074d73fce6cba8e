import type { Requirement } from '../../../rules/rule-set.ts';
import { complaintTerm, inTheFirstMonth } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 15: complaints. */
export const complaintRequirements: Requirement[] = [
  {
    id: 'mg-d15-complaint-access',
    theme,
    source: { section, item: '15' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Makkelijk een klacht indienen', en: 'Easy to file a complaint' },
    explanation: {
      nl: 'Klagen is eenvoudig en de cliënt weet hoe het moet.',
      en: 'Complaining is simple and the client knows how.',
    },
    hint: {
      nl: 'Leg uit hoe de cliënt kan klagen en noteer de datum.',
      en: 'Explain how the client can complain and note the date.',
    },
    check: { kind: 'recorded', fact: 'information.complaintsDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Kan deze cliënt de klachtenregeling ook echt gebruiken?',
        en: 'Can this client really use the complaints procedure?',
      },
      how: {
        nl: 'Vraag de cliënt wat hij doet als hij ergens niet tevreden over is en wie daarbij kan helpen.',
        en: 'Ask the client what to do when not satisfied and who can help with it.',
      },
      good: {
        nl: 'De cliënt kan niet goed schrijven, maar weet wie te bellen en durft dat ook.',
        en: 'The client cannot write well but knows whom to call and dares to.',
      },
      poor: {
        nl: 'De cliënt kreeg een folder die te moeilijk is en denkt dat klagen de hulp in gevaar brengt.',
        en: 'The client got a leaflet that is too difficult and thinks that complaining puts the support at risk.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij zoeken de datum waarop de klachtenregeling is uitgelegd, uiterlijk een maand na de start. Het kader noemt geen termijn.',
      en: 'We look for the date on which the complaints procedure was explained, at most a month after the start. The framework gives no term.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.complaintsDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.complaintsDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.complaintsDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d15-1-procedure-on-website',
    theme,
    source: { section, item: '15.1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Klachtenprocedure goed te vinden op de website',
      en: 'Complaints procedure easy to find on the website',
    },
    explanation: {
      nl: 'Op de website staat hoe je een klacht indient. Dat is makkelijk te vinden en te begrijpen.',
      en: 'The website says how to file a complaint. It is easy to find and to understand.',
    },
    hint: {
      nl: 'Zet de procedure in eenvoudige taal op de website, met naam en telefoonnummer.',
      en: 'Put the procedure on the website in plain language, with a name and phone number.',
    },
    judge: {
      question: {
        nl: 'Kan een cliënt de klachtenprocedure op de website vinden en begrijpen?',
        en: 'Can a client find and understand the complaints procedure on the website?',
      },
      how: {
        nl: 'Zoek de procedure zelf op, ook op een telefoon. Lees of het gewone taal is en of duidelijk is bij wie je terechtkomt.',
        en: 'Find the procedure yourself, also on a phone. See whether it is plain language and clear whom you will speak to.',
      },
      good: {
        nl: 'Binnen twee klikken te vinden, op één bladzijde, in eenvoudige taal en met een telefoonnummer.',
        en: 'Found within two clicks, on one page, in plain language and with a phone number.',
      },
      poor: {
        nl: 'Er staat alleen een lang reglement als bestand, diep in een menu.',
        en: 'There is only a long set of rules as a file, deep in a menu.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader maakt geen uitzondering voor een aanbieder zonder website.',
      en: 'The framework makes no exception for a provider without a website.',
    },
    examples: [],
  },
  {
    id: 'mg-d15-2-independent-handling',
    theme,
    source: { section, item: '15.2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Klachten worden onafhankelijk behandeld', en: 'Complaints are handled independently' },
    explanation: {
      nl: 'Een klachtenfunctionaris behandelt de klacht zonder partij te kiezen. Dat mag iemand van de eigen organisatie zijn of van buiten.',
      en: 'A complaints officer handles the complaint without taking sides. It may be someone of the own organisation or from outside.',
    },
    hint: {
      nl: 'Leg vast wie de klachtenfunctionaris is en wie het overneemt bij een klacht over het eigen werk.',
      en: 'Record who the complaints officer is and who takes over for a complaint about their own work.',
    },
    judge: {
      question: {
        nl: 'Is er een klachtenfunctionaris die onafhankelijk kan werken?',
        en: 'Is there a complaints officer who can work independently?',
      },
      how: {
        nl: 'Vraag wie het is en waar dat staat. Vraag hoe jullie voorkomen dat iemand een klacht over het eigen werk behandelt.',
        en: 'Ask who it is and where that is recorded. Ask how you prevent someone from handling a complaint about their own work.',
      },
      good: {
        nl: 'Er is een functionaris van buiten met een contract, of een van binnen met een vaste vervanger.',
        en: 'There is an officer from outside with a contract, or one from inside with a regular replacement.',
      },
      poor: {
        nl: 'De teamleider behandelt alle klachten over het eigen team.',
        en: 'The team lead handles all complaints about their own team.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader vraagt een functionaris. Een klachtencommissie is hier niet verplicht.',
      en: 'The framework asks for an officer. A complaints committee is not compulsory here.',
    },
    examples: [],
  },
  {
    id: 'mg-d15-3-complaints-handled',
    theme,
    source: { section, item: '15.3' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: {
      nl: 'Klachten vastgelegd, op tijd afgehandeld en gebruikt',
      en: 'Complaints recorded, handled in time and used',
    },
    explanation: {
      nl: 'Van elke klacht is bekend wanneer die kwam, wanneer die is opgelost en wat de uitkomst is. Met wat je leert, wordt de hulp beter.',
      en: 'For each complaint it is known when it came, when it was solved and what the outcome is. What you learn improves the support.',
    },
    hint: {
      nl: 'Noteer de datum van ontvangst, de datum van afhandeling, de uitkomst en wat jullie nu anders doen.',
      en: 'Note the date received, the date handled, the outcome and what you do differently now.',
    },
    appliesWhen: { all: [{ fact: 'complaint.records', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'complaint.receivedDate', forEach: 'complaint.records' },
        {
          kind: 'recorded',
          fact: 'complaint.handledDate',
          forEach: 'complaint.records',
          notBefore: 'complaint.receivedDate',
          deadline: complaintTerm,
        },
        { kind: 'recorded', fact: 'complaint.outcome', forEach: 'complaint.records', deadline: complaintTerm },
      ],
    },
    judge: {
      question: {
        nl: 'Is elke klacht op tijd afgehandeld en is er iets mee verbeterd?',
        en: 'Was each complaint handled in time and did something improve because of it?',
      },
      how: {
        nl: 'Leg de datums naast de termijn in jullie eigen klachtenregeling. Vraag de cliënt of het is opgelost en wat er veranderde.',
        en: 'Compare the dates with the term in your own complaints procedure. Ask the client whether it was solved and what changed.',
      },
      good: {
        nl: 'Binnen drie weken een gesprek en een antwoord. Afspraken worden nu een dag eerder bevestigd.',
        en: 'A talk and an answer within three weeks. Appointments are now confirmed a day before.',
      },
      poor: {
        nl: 'De klacht is na vier maanden gesloten, zonder uitkomst en zonder dat de cliënt iets hoorde.',
        en: 'The complaint was closed after four months, without an outcome and without a word to the client.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt niet hoe snel een klacht af moet zijn. Wij wachten 6 weken. Een klacht die later is afgehandeld, telt als afgehandeld; of het op tijd was, beoordeelt een mens.',
      en: 'The framework does not say how soon a complaint must be handled. We wait 6 weeks. One that was handled later counts as handled; whether it was in time is for a person to judge.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'complaint.records': [
            {
              text: 'Afspraak vergeten',
              date: '2026-05-04',
              fields: { 'complaint.handledDate': '2026-05-20', 'complaint.outcome': 'Afspraken worden bevestigd' },
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'complaint.records': [
            {
              text: 'Afspraak vergeten',
              date: '2026-05-04',
              fields: { 'complaint.handledDate': '2026-05-20', 'complaint.outcome': 'Afspraken worden bevestigd' },
            },
          ],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Zes weken en een dag, niet afgehandeld', en: 'Six weeks and a day, not handled' },
        on: '2026-06-16',
        facts: {
          'complaint.records': [
            {
              text: 'Afspraak vergeten',
              date: '2026-05-04',
              fields: { 'complaint.handledDate': { state: 'empty' }, 'complaint.outcome': { state: 'empty' } },
            },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geen uitkomst genoteerd', en: 'No outcome noted' },
        on: '2026-09-01',
        facts: {
          'complaint.records': [
            {
              text: 'Afspraak vergeten',
              date: '2026-05-04',
              fields: { 'complaint.handledDate': '2026-05-20', 'complaint.outcome': { state: 'empty' } },
            },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Precies zes weken', en: 'Exactly six weeks' },
        on: '2026-06-15',
        facts: {
          'complaint.records': [
            {
              text: 'Afspraak vergeten',
              date: '2026-05-04',
              fields: { 'complaint.handledDate': { state: 'empty' }, 'complaint.outcome': { state: 'empty' } },
            },
          ],
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'complaint.records': [{ text: 'Afspraak vergeten', date: '2026-05-04' }] },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      {
        name: { nl: 'Geen klachten', en: 'No complaints' },
        on: '2026-09-01',
        facts: { 'complaint.records': { state: 'empty' } },
        expect: 'not-applicable',
      },
    ],
  },
];
