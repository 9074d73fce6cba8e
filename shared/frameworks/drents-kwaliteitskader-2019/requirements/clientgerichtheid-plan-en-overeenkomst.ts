import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { inTheFirstMonth, oneMonthByDefault, redo, withThePlan } from '../terms.ts';

const theme = 'clientgerichtheid';
const section = 'Cliëntgerichtheid';

/** Source: theme "Cliëntgerichtheid", items 1 and 2: the plan and the agreement with the client. */
export const planAndAgreementRequirements: Requirement[] = [
  {
    id: 'drents-cg01-plan-with-client',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Plan samen met cliënt en naasten gemaakt', en: 'Plan made together with client and relatives' },
    explanation: {
      nl: 'Cliënt en aanbieder maken het plan samen en naasten doen mee. Erin staat wat de cliënt vraagt, nodig heeft, wil en wil bereiken.',
      en: 'Client and provider make the plan together and relatives take part. It says what the client asks, needs, wants and aims for.',
    },
    hint: {
      nl: 'Neem het plan samen door en schrijf de wensen op in de woorden van de cliënt. Noteer welke naaste meedacht.',
      en: "Go through the plan together and write down the wishes in the client's words. Note which relative thought along.",
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
        { kind: 'recorded', fact: 'plan.goals', deadline: withThePlan },
        { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
        {
          kind: 'any-of',
          checks: [
            { kind: 'one-of', fact: 'plan.networkInvolved', values: [true], deadline: withThePlan },
            // Met only by "there is no network": with people in it this part does not apply.
            {
              kind: 'recorded',
              fact: 'network.members',
              when: { all: [{ fact: 'network.members', op: 'missing' }] },
            },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is in het plan de stem van de cliënt zelf te horen?',
        en: "Can the client's own voice be heard in the plan?",
      },
      how: {
        nl: 'Lees de wensen en doelen hardop. Vraag de cliënt en een naaste of zij zich daarin herkennen en wie het heeft opgeschreven.',
        en: 'Read the wishes and goals aloud. Ask the client and a relative whether they recognise themselves and who wrote it down.',
      },
      good: {
        nl: '"Ik wil mijn dochter elk weekend zien" staat boven de doelen. De ex-partner dacht mee over het vervoer.',
        en: '"I want to see my daughter every weekend" stands above the goals. The former partner thought along about transport.',
      },
      poor: {
        nl: 'Er staat "cliënt is gebaat bij structuur". De cliënt weet niet dat er een plan is.',
        en: 'It says "client benefits from structure". The client does not know that there is a plan.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Staat vast dat de cliënt naasten er niet bij wil, of dat er geen netwerk is, dan is dat genoeg. Het kader noemt geen termijn voor het plan; wij rekenen met 3 maanden na de start.',
      en: 'If it is recorded that the client does not want relatives there, or that there is no network, that is enough. The framework gives no term for the plan; we use 3 months after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': 'Ik wil mijn dochter elk weekend zien',
          'plan.goals': [{ text: 'Weekend zelf plannen' }],
          'plan.clientInvolved': true,
          'plan.networkInvolved': true,
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': 'Ik wil mijn dochter elk weekend zien',
          'plan.goals': [{ text: 'Weekend zelf plannen' }],
          'plan.clientInvolved': true,
          'plan.networkInvolved': true,
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Er is geen netwerk', en: 'There is no network' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': 'Ik wil leren koken',
          'plan.goals': [{ text: 'Drie maaltijden zelf koken' }],
          'plan.clientInvolved': true,
          'plan.networkInvolved': false,
          'network.members': [],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Er is een zus, maar zij is niet betrokken', en: 'There is a sister, but she was not involved' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': 'Ik wil leren koken',
          'plan.goals': [{ text: 'Drie maaltijden zelf koken' }],
          'plan.clientInvolved': true,
          'plan.networkInvolved': false,
          'network.members': [{ text: 'Zus' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-03-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': { state: 'empty' },
          'plan.goals': { state: 'empty' },
          'plan.clientInvolved': { state: 'empty' },
          'plan.networkInvolved': { state: 'empty' },
          'network.members': [{ text: 'Zus' }],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
  {
    id: 'drents-cg02-signed-agreement',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Getekende overeenkomst van hooguit één jaar oud', en: 'Signed agreement, at most one year old' },
    explanation: {
      nl: 'Er is een getekende overeenkomst over wat er gebeurt, hoeveel tijd dat kost en op welk deel van de dag. Elk jaar komt er een nieuwe.',
      en: 'There is a signed agreement on what is done, how much time that takes and at which part of the day. Every year there is a new one.',
    },
    hint: {
      nl: 'Loop de overeenkomst samen na, vul aan wat ontbreekt en laat de cliënt tekenen.',
      en: 'Go through the agreement together, fill in what is missing and have the client sign.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'signed-by',
          date: 'agreement.signedDate',
          by: 'agreement.signedByClient',
          deadline: inTheFirstMonth,
        },
        {
          kind: 'recent',
          fact: 'agreement.signedDate',
          term: { period: 'P1Y', origin: 'source' },
          startingFrom: 'support.startDate',
          firstTerm: oneMonthByDefault,
          until: 'support.endDate',
        },
        { kind: 'recorded', fact: 'agreement.content', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'agreement.timeCommitment', deadline: inTheFirstMonth },
        { kind: 'recorded', fact: 'agreement.deliveryTerms', deadline: inTheFirstMonth },
      ],
    },
    judge: {
      question: {
        nl: 'Klopt de overeenkomst met de hulp die de cliënt nu krijgt?',
        en: 'Does the agreement match the support the client gets now?',
      },
      how: {
        nl: 'Leg de overeenkomst naast het plan en de agenda van de laatste maand. Vraag de cliënt of dit is wat er is afgesproken.',
        en: 'Lay the agreement beside the plan and the diary of the last month. Ask the client whether this is what was agreed.',
      },
      good: {
        nl: 'Afgesproken is twee ochtenden per week hulp bij post en geld. Zo staat het ook in de agenda.',
        en: 'Two mornings a week of help with mail and money were agreed. The diary shows the same.',
      },
      poor: {
        nl: 'In de overeenkomst staat "begeleiding naar behoefte". Wanneer iemand komt, blijkt nergens uit.',
        en: 'The agreement says "guidance as needed". Nothing tells when someone comes.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'De handtekening kent hier geen uitzondering. Het jaar geldt voor het document; herzien zonder nieuwe handtekening verlengt het niet. De wettelijk vertegenwoordiger mag tekenen. Voor de eerste overeenkomst noemt het kader geen termijn; wij rekenen met een maand.',
      en: 'There is no exception to the signature here. The year is about the document; a review without a new signature does not prolong it. The legal representative may sign. For the first agreement the framework gives no term; we use one month.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'agreement.signedDate': '2025-09-01',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij post en geld',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.deliveryTerms': 'Dinsdag- en donderdagochtend',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een jaar en een dag oud', en: 'A year and a day old' },
        on: '2026-09-02',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'agreement.signedDate': '2025-09-01',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij post en geld',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.deliveryTerms': 'Dinsdag- en donderdagochtend',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Zonder momenten van de dag', en: 'Without times of day' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'pgb-prof',
          'support.startDate': '2024-01-01',
          'agreement.signedDate': '2026-01-15',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij post en geld',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.deliveryTerms': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Niet door de cliënt getekend', en: 'Not signed by the client' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2024-01-01',
          'agreement.signedDate': '2026-01-15',
          'agreement.signedByClient': false,
          'agreement.content': 'Begeleiding bij post en geld',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.deliveryTerms': 'Dinsdag- en donderdagochtend',
        },
        expect: 'gap',
      },
      {
        on: '2026-02-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'agreement.signedDate': { state: 'empty' },
          'agreement.signedByClient': false,
          'agreement.content': 'Begeleiding bij post en geld',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.deliveryTerms': 'Dinsdag- en donderdagochtend',
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2024-01-01' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Pgb, niet bekend wie de hulp geeft', en: 'Personal budget, unknown who gives the support' },
        on: '2026-09-01',
        facts: { 'support.financing': 'pgb' },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'support.financing': 'pgb-naaste' }, expect: 'not-applicable' },
    ],
  },
];
