import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEnd, halfYearly, inTheFirstMonth, yearly } from '../terms.ts';
import { signalExamples } from './signal-examples.ts';

const theme = 'organisatie';
const section = 'Organisatie';

/** Source: "Organisatie", articles 33 to 36; they repeat much of the chapters before. */
export const processRequirements: Requirement[] = [
  {
    id: 'prog-33-client-oriented',
    theme,
    source: { section, item: '33' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Cliëntgericht, met drie partijen samen verantwoordelijk',
      en: 'Client-oriented, responsibility shared by three parties',
    },
    explanation: {
      nl: 'De organisatie begint bij wat de cliënt vraagt. Cliënt, zorgverlener en organisatie hebben ieder hun deel van de verantwoordelijkheid.',
      en: 'The organisation starts from what the client asks. Client, care worker and organisation each carry their part of the responsibility.',
    },
    hint: {
      nl: 'Leg uit wie waarvoor verantwoordelijk is, ook wat de cliënt zelf doet.',
      en: 'Explain who is responsible for what, also what the client does.',
    },
    judge: {
      question: {
        nl: 'Is beschreven wat cliënt, zorgverlener en organisatie ieder doen, en werkt het zo?',
        en: 'Is it described what client, care worker and organisation each do, and does it work that way?',
      },
      how: {
        nl: 'Zoek de beschrijving op. Vraag een cliënt, een begeleider en een leidinggevende wie wat doet bij een klacht en bij ziekte.',
        en: 'Look up the description. Ask a client, a worker and a manager who does what with a complaint and in case of illness.',
      },
      good: {
        nl: 'De drie antwoorden passen bij elkaar en bij wat op papier staat.',
        en: 'The three answers fit each other and what is on paper.',
      },
      poor: {
        nl: 'Begeleider en leidinggevende wijzen naar elkaar als niemand vervanging regelt.',
        en: 'Worker and manager point at each other when nobody arranges cover.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Ook artikel 8 en 40 stellen de vraag van de cliënt voorop; daar kijken wij in het dossier, hier naar de organisatie.',
      en: 'Articles 8 and 40 also put the client’s question first; there we look in the dossier, here at the organisation.',
    },
    examples: [],
  },
  {
    id: 'prog-34-professional-guarantee',
    theme,
    source: { section, item: '34' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Deskundigheid van zorgverleners staat garant', en: 'Expertise of care workers guarantees quality' },
    explanation: {
      nl: 'De kennis van zorgverleners bepaalt hoe goed de hulp is. De organisatie zet hen daarop in en behandelt hen als vakmensen.',
      en: 'What care workers know decides how good the support is. The organisation deploys them on it and treats them as professionals.',
    },
    hint: {
      nl: 'Gebruik je vakkennis en deel die met collega’s.',
      en: 'Use what you know and share it with colleagues.',
    },
    judge: {
      question: {
        nl: 'Worden zorgverleners ingezet op wat zij kunnen, ook als zij zelfstandig zijn?',
        en: 'Are care workers deployed on what they can do, also when self-employed?',
      },
      how: {
        nl: 'Gebruik de beoordeling van artikel 5 en kijk extra naar zelfstandigen en uitzendkrachten.',
        en: 'Use the judgement of article 5 and look at self-employed and agency workers as well.',
      },
      good: {
        nl: 'Een zelfstandige met kennis van autisme krijgt de cliënten die dat nodig hebben en geeft er uitleg over in het team.',
        en: 'A self-employed worker who knows autism gets the clients who need it and explains it to the team.',
      },
      poor: {
        nl: 'Wie er vrij is, gaat; naar kennis wordt niet gekeken.',
        en: 'Whoever is free goes; nobody looks at knowledge.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Herhaalt artikel 5, met "zorgverleners" in plaats van "beroepskrachten". Eén beoordeling kan voor beide dienen.',
      en: 'Repeats article 5, with "care workers" in place of "professionals". One judgement can serve both.',
    },
    examples: [],
  },
  {
    id: 'prog-35-total-process',
    theme,
    source: { section, item: '35' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Verantwoordelijk voor het hele proces', en: 'Responsibility for the whole process' },
    explanation: {
      nl: 'Medewerkers staan in voor het hele traject: de vraag vaststellen, helpen, terugkijken en afsluiten, met goede informatie en advies.',
      en: 'Workers answer for the whole course: settling the question, helping, looking back and closing, with good information and advice.',
    },
    hint: {
      nl: 'Loop het traject na en vul aan wat ontbreekt.',
      en: 'Go through the course and add what is missing.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'support.requestForHelp', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'report.lastDate', deadline: inTheFirstMonth },
        {
          kind: 'recent',
          fact: 'evaluation.lastDate',
          term: { period: 'P1Y', origin: 'default' },
          startingFrom: 'support.startDate',
          until: 'support.endDate',
        },
        {
          kind: 'recorded',
          fact: 'support.endReason',
          when: { all: [{ fact: 'support.endDate', op: 'exists' }] },
          deadline: afterEnd,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is het traject van vraag tot nu te volgen, en voelt iemand zich er verantwoordelijk voor?',
        en: 'Can the course be followed from question to now, and does someone feel responsible for it?',
      },
      how: {
        nl: 'Lees vraag, rapportages en laatste evaluatie achter elkaar. Let op gaten van meer dan een maand en op advies dat is gegeven.',
        en: 'Read question, notes and latest evaluation in one go. Look for holes of more than a month and for advice that was given.',
      },
      good: {
        nl: 'Elk doel heeft een begin, stappen en een uitkomst; bij de afsluiting is advies voor later gegeven.',
        en: 'Every goal has a beginning, steps and a result; at the end advice for later was given.',
      },
      poor: {
        nl: 'Na de intake is er zes weken niets, en daarna gaat het over iets anders.',
        en: 'After intake there is nothing for six weeks, and then it is about something else.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Kortere versie van artikel 10: zonder match, administratie en overdracht. Termijnen staan er niet in. Wij rekenen met een maand voor vraag en eerste rapportage en een jaar voor de evaluatie. De reden van het einde mag een maand later.',
      en: 'A shorter version of article 10: without match, paperwork and handover. It gives no terms; we use one month for the question and the first note, a year for the evaluation and a month after the end for the reason.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'report.entries': [{ text: 'Huisbezoek', date: '2026-08-20' }],
          'evaluation.dates': [{ date: '2025-12-15' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'report.entries': [{ text: 'Huisbezoek', date: '2026-08-20' }],
          'evaluation.dates': [{ date: '2025-12-15' }],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Gestopt zonder reden', en: 'Ended without a reason' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': '2026-08-01',
          'support.endReason': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'report.entries': [{ text: 'Huisbezoek', date: '2026-07-20' }],
          'evaluation.dates': [{ date: '2025-12-15' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-06',
          'support.endDate': '2026-08-01',
          'support.endReason': { state: 'empty' },
          'support.requestForHelp': 'Hulp bij de opvoeding',
          'report.entries': [{ text: 'Huisbezoek', date: '2026-07-20' }],
          'evaluation.dates': [{ date: '2025-12-15' }],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.requestForHelp': 'Hulp bij de opvoeding' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-36-accessible',
    theme,
    source: { section, item: '36' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: { nl: 'Toegankelijk en binnen 24 uur reageren', en: 'Accessible, and a response within 24 hours' },
    explanation: {
      nl: 'De organisatie is makkelijk te benaderen en in nood op elk uur te bereiken. Wie iets meldt, krijgt binnen een etmaal reactie.',
      en: 'The organisation is easy to approach and in an emergency within reach at any hour. Whoever reports something gets a response within a day and a night.',
    },
    hint: {
      nl: 'Reageer binnen 24 uur en noteer dag en tijd.',
      en: 'Respond within 24 hours and note day and time.',
    },
    appliesWhen: { all: [{ fact: 'signal.receivedAt', op: 'exists' }] },
    check: {
      kind: 'within-hours',
      fact: 'signal.respondedAt',
      after: 'signal.receivedAt',
      hours: 24,
      origin: 'source',
    },
    judge: {
      question: {
        nl: 'Is de organisatie voor deze cliënt makkelijk te bereiken, op een manier die hij kan gebruiken?',
        en: 'Is the organisation easy to reach for this client, in a way that works for the client?',
      },
      how: {
        nl: 'Vraag hoe de cliënt contact opneemt en of dat lukt, ook buiten kantooruren.',
        en: 'Ask how the client makes contact and whether that works, also outside office hours.',
      },
      good: {
        nl: 'De cliënt belt niet graag en mag appen; dat wordt elke dag gelezen.',
        en: 'The client does not like to call and may text; it is read every day.',
      },
      poor: {
        nl: 'Alleen een algemeen e-mailadres, dat in het weekend niemand leest.',
        en: 'Only a general email address that nobody reads in the weekend.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Herhaalt artikel 18; de 24 uur staan in beide. Wat aan de ene eis voldoet, voldoet ook aan de andere.',
      en: 'Repeats article 18; the 24 hours stand in both. What meets the one meets the other.',
    },
    examples: signalExamples,
  },
];
