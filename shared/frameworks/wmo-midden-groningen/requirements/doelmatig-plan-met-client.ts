import type { Requirement } from '../../../rules/rule-set.ts';
import { withThePlan } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 5: the client makes the plan too, and signs it. */
export const clientInPlanRequirements: Requirement[] = [
  {
    id: 'mg-d05-client-involved',
    theme,
    source: { section, item: '5' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Cliënt werkt mee aan het plan', en: 'Client takes part in the plan' },
    explanation: {
      nl: 'De cliënt doet actief mee als het plan wordt gemaakt en als het wordt aangepast.',
      en: 'The client actively takes part when the plan is made and when it is changed.',
    },
    hint: {
      nl: 'Bespreek het plan samen en schrijf op wat de cliënt inbrengt, ook bij een aanpassing.',
      en: 'Discuss the plan together and write down what the client brings in, also when it is changed.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'any-of',
          checks: [
            { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
            { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
          ],
        },
        {
          kind: 'one-of',
          fact: 'evaluation.clientPresent',
          values: [true],
          when: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Deed de cliënt actief mee bij het maken en bij elke aanpassing van het plan?',
        en: 'Did the client actively take part in making the plan and in every change of it?',
      },
      how: {
        nl: 'Zoek in het plan naar woorden en keuzes van de cliënt. Vraag de cliënt wat er van hem of haar in staat.',
        en: 'Look in the plan for words and choices of the client. Ask the client which parts came from them.',
      },
      good: {
        nl: 'Het belangrijkste doel staat er in de woorden van de cliënt. Een doel is geschrapt omdat de cliënt er niet aan toe was.',
        en: 'The main goal is in the words of the client. One goal was dropped because the client was not ready for it.',
      },
      poor: {
        nl: 'De begeleider schreef het plan en de cliënt mocht alleen tekenen.',
        en: 'The worker wrote the plan and the client could only sign.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij kijken of het plan samen is gemaakt of zegt wat de cliënt wil, en of de cliënt bij de laatste evaluatie was. De wettelijk vertegenwoordiger telt als cliënt.',
      en: 'We look whether the plan was made together or says what the client wants, and whether the client was at the last evaluation. The legal representative counts as the client.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-05',
          'plan.clientInvolved': true,
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientPresent': true } }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-05',
          'plan.clientInvolved': true,
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientPresent': true } }],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: {
          nl: 'Alleen de wens van de cliënt, nog geen evaluatie',
          en: "Only the client's wish, no evaluation yet",
        },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.clientInvolved': { state: 'empty' },
          'plan.clientVoice': 'Ik wil weer zelf koken',
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Cliënt was niet bij de evaluatie', en: 'Client was not at the evaluation' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-05',
          'plan.clientInvolved': true,
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientPresent': false } }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Niets van de cliënt in het plan', en: 'Nothing of the client in the plan' },
        on: '2026-04-06',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.clientInvolved': false,
          'plan.clientVoice': { state: 'empty' },
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.clientInvolved': { state: 'empty' },
          'plan.clientVoice': { state: 'empty' },
          'evaluation.dates': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2025-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d05-1-plan-signed',
    theme,
    source: { section, item: '5.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Plan getekend door de cliënt', en: 'Plan signed by the client' },
    explanation: {
      nl: 'De cliënt tekent het plan; digitaal mag ook. Lukt dat echt niet, dan staat er een onderbouwing bij.',
      en: 'The client signs the plan; digitally is fine. If that is really not possible, the reason is recorded.',
    },
    hint: {
      nl: 'Laat het plan tekenen of leg uit waarom dat niet kan.',
      en: 'Have the plan signed or explain why that is not possible.',
    },
    check: {
      kind: 'signed-by',
      date: 'plan.signedDate',
      by: 'plan.signedBy',
      roles: ['client', 'legal-representative', 'both'],
      reasonWhyNot: 'plan.notSignedReason',
      notBefore: ['plan.date', 'plan.updatedDate'],
      deadline: withThePlan,
    },
    judge: {
      question: {
        nl: 'Als er niet is getekend: legt het dossier goed uit waarom dat echt niet kon?',
        en: 'If it was not signed: does the dossier explain well why that was really not possible?',
      },
      how: {
        nl: 'Lees de reden. Staat er wat is geprobeerd, en of een vertegenwoordiger kon tekenen? Is er gewoon getekend, dan voldoet dit.',
        en: 'Read the reason. Does it say what was tried, and whether a representative could sign? If it was signed, this is met.',
      },
      good: {
        nl: '"Cliënt is opgenomen en te verward om te tekenen. Het plan is voorgelezen. Over vier weken proberen we het weer."',
        en: '"Client was admitted and is too confused to sign. The plan was read aloud. We try again in four weeks."',
      },
      poor: { nl: '"Niet getekend."', en: '"Not signed."' },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Een handtekening van vóór de laatste aanpassing hoort bij een eerdere versie en telt niet. Het kader noemt geen termijn; wij rekenen met die van het plan.',
      en: 'A signature from before the last change belongs to an earlier version and does not count. The framework gives no term; we use that of the plan.',
    },
    examples: [
      {
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-01',
          'plan.signedDate': '2026-03-01',
          'plan.signedBy': 'client',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Onderbouwd niet getekend', en: 'Not signed, with a reason' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.signedDate': { state: 'empty' },
          'plan.signedBy': 'none',
          'plan.notSignedReason': 'Cliënt kan door ziekte nu niet tekenen',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Plan aangepast na de handtekening', en: 'Plan changed after the signature' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-01',
          'plan.updatedDate': '2026-03-02',
          'plan.signedDate': '2026-03-01',
          'plan.signedBy': 'client',
          'plan.notSignedReason': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.signedDate': { state: 'empty' },
          'plan.signedBy': { state: 'empty' },
          'plan.notSignedReason': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Reden niet in beeld geweest', en: 'Place of the reason not seen' },
        on: '2026-05-01',
        facts: { 'support.startDate': '2026-01-01', 'plan.signedDate': { state: 'empty' } },
        expect: 'unseen',
      },
    ],
  },
];
