import type { Requirement } from '../../../rules/rule-set.ts';
import { halfYearly, inTheFirstMonth, withThePlan, yearly } from '../terms.ts';
import { signalExamples } from './signal-examples.ts';

const theme = 'clienten';
const section = 'Cliënten';

/** Source: "Cliënten", articles 18 to 20: within reach, the plan with its data, and complaints. */
export const planRequirements: Requirement[] = [
  {
    id: 'prog-18-reachable-24h',
    theme,
    source: { section, item: '18' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Altijd bereikbaar; signalen binnen 24 uur opgepakt',
      en: 'Reachable day and night; signals picked up within 24 hours',
    },
    explanation: {
      nl: 'In nood kan een cliënt dag en nacht bij de organisatie terecht. Op elk signaal van een cliënt komt binnen een etmaal een reactie.',
      en: 'In an emergency a client can turn to the organisation day and night. Every signal from a client gets a response within a day and a night.',
    },
    hint: {
      nl: 'Reageer binnen 24 uur op een signaal en noteer dag en tijd.',
      en: 'Respond to a signal within 24 hours and note day and time.',
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
        nl: 'Was het een echte reactie, en weet deze cliënt hoe hij in nood iemand bereikt?',
        en: 'Was it a real response, and does this client know how to reach someone in an emergency?',
      },
      how: {
        nl: 'Lees wat er na het signaal is gedaan. Vraag de cliënt welk nummer hij ’s nachts belt.',
        en: 'Read what was done after the signal. Ask the client which number to call at night.',
      },
      good: {
        nl: 'Moeder sprak ’s avonds in; de volgende ochtend belde de begeleider terug en maakte een afspraak.',
        en: 'The mother left a message in the evening; the next morning the worker called back and made an appointment.',
      },
      poor: {
        nl: 'Binnen een uur kwam een automatisch antwoord, daarna vier dagen niets.',
        en: 'An automatic answer came within an hour, then nothing for four days.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'De 24 uur staan in de gedragscode, ook in artikel 36. Een signaal hoeft geen noodgeval te zijn. Een eerste echte reactie lezen wij als oppakken. Zonder tijdstip telt dezelfde dag als op tijd; de dag erna beoordeelt een mens. Of de organisatie in nood dag en nacht te bereiken is, staat niet in een dossier; daarvoor is de vraag erbij.',
      en: 'The 24 hours are printed in the code, also in article 36. A signal need not be an emergency. We read a first real response as picking it up. Without times the same day is in time; the day after is for a person to judge. Whether the organisation is within reach day and night stands in no dossier; that is what the question is for.',
    },
    examples: signalExamples,
  },
  {
    id: 'prog-19-support-plan',
    theme,
    source: { section, item: '19' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Begeleidingsplan met afspraken, zuinig met gegevens',
      en: 'Support plan with agreements and wishes; sparing with data',
    },
    explanation: {
      nl: 'Er is een plan waarin afspraken en wensen van de cliënt staan. Van de cliënt wordt alleen gevraagd en bewaard wat voor de hulp nodig is, en het wordt nergens anders voor gebruikt.',
      en: 'There is a plan with agreements and the client’s wishes. Only what the support needs is asked and kept, and it is used for nothing else.',
    },
    hint: {
      nl: 'Maak het plan definitief en zet er de afspraken en wensen in.',
      en: 'Make the plan final and put the agreements and wishes in it.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.date', deadline: withThePlan },
        { kind: 'one-of', fact: 'plan.status', values: ['final'], deadline: withThePlan },
        { kind: 'recorded', fact: 'plan.agreementsWithClient', deadline: withThePlan },
        { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
      ],
    },
    judge: {
      question: {
        nl: 'Staan alle nodige afspraken erin, en is er niets vastgelegd dat voor de hulp niet nodig is?',
        en: 'Are all needed agreements in it, and is nothing recorded that the support does not need?',
      },
      how: {
        nl: 'Lees het plan met de hulpvraag ernaast. Let op gegevens van anderen en op oude stukken die niemand meer gebruikt.',
        en: 'Read the plan beside the request for help. Look out for data about others and for old papers nobody uses any more.',
      },
      good: {
        nl: 'Per doel staat wie wat doet en wanneer. Het schoolrapport is na gebruik verwijderd.',
        en: 'With each goal it says who does what and when. The school report was removed after use.',
      },
      poor: {
        nl: 'De enige afspraak is "wekelijks contact"; in de bijlagen zit het volledige dossier van de vorige aanbieder.',
        en: 'The only agreement is "weekly contact"; the attachments hold the previous provider’s whole dossier.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel noemt geen termijn en vraagt geen handtekening; wij rekenen met 3 maanden na de start. Een concept of verlopen plan telt niet. De oude privacywet die het noemt, is in 2018 vervangen door de AVG; die geldt. Artikel 30 herhaalt het deel over gegevens.',
      en: 'The article gives no term and asks for no signature; we use 3 months after the start. A draft or expired plan does not count. The old privacy law it cites was replaced by the GDPR in 2018, which applies. Article 30 repeats the part about data.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.date': '2026-02-20',
          'plan.status': 'final',
          'plan.agreementsWithClient': [{ text: 'Elke dinsdag om vier uur thuis' }],
          'plan.clientVoice': 'Ik wil weer naar school',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Nog steeds een concept', en: 'Still a draft' },
        on: '2026-04-06',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.date': '2026-02-20',
          'plan.status': 'draft',
          'plan.agreementsWithClient': [{ text: 'Elke dinsdag om vier uur thuis' }],
          'plan.clientVoice': 'Ik wil weer naar school',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Zonder wensen van de cliënt', en: 'Without the wishes of the client' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.date': '2026-02-20',
          'plan.status': 'final',
          'plan.agreementsWithClient': [{ text: 'Elke dinsdag om vier uur thuis' }],
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.date': '2026-02-20',
          'plan.status': 'draft',
          'plan.agreementsWithClient': [{ text: 'Elke dinsdag om vier uur thuis' }],
          'plan.clientVoice': 'Ik wil weer naar school',
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'plan.date': '2026-02-20', 'plan.status': 'final' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-20-complaints-information',
    theme,
    source: { section, item: '20' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Cliënt weet hoe je een klacht indient', en: 'Client knows how to file a complaint' },
    explanation: {
      nl: 'De cliënt hoort, op een manier die bij hem past, waar hij met een klacht terechtkan. De organisatie houdt zich aan de regels voor klachten.',
      en: 'The client hears, in a way that suits the client, where to go with a complaint. The organisation keeps to the rules on complaints.',
    },
    hint: {
      nl: 'Leg uit hoe klagen werkt en noteer de datum.',
      en: 'Explain how complaining works and note the date.',
    },
    check: { kind: 'recorded', fact: 'information.complaintsDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Paste de uitleg bij deze cliënt, en zijn eerdere klachten volgens de regels behandeld?',
        en: 'Did the explanation suit this client, and were earlier complaints handled by the rules?',
      },
      how: {
        nl: 'Vraag de cliënt wat hij zou doen als hij het niet eens is. Bekijk de klachten in het dossier.',
        en: 'Ask the client what to do in case of disagreement. Look at the complaints in the dossier.',
      },
      good: {
        nl: 'De jongere kreeg een kaartje met plaatjes en weet wie hij kan appen.',
        en: 'The young person got a card with pictures and knows whom to text.',
      },
      poor: {
        nl: 'Er is verwezen naar een reglement van twaalf bladzijden op de website.',
        en: 'The client was pointed to twelve pages of rules on the website.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'De gedragscode verwijst naar de oude klachtwet voor de zorg. Die is sinds 2016 vervangen door de Wkkgz; de Jeugdwet en de Wmo hebben eigen regels. Een termijn ontbreekt; wij rekenen met een maand na de start.',
      en: 'The code refers to the old complaints law for health care. It was replaced by the Wkkgz in 2016; the Youth Act and the Wmo have rules of their own. There is no term; we use one month after the start.',
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
];
