import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { oneMonthByDefault, redo, withThePlan } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

/** Source: theme "Veiligheid", items 11 and 12: arrangements with the client. */
export const safetyArrangementRequirements: Requirement[] = [
  {
    id: 'drents-v11-equipment-agreements',
    theme,
    source: { section, item: '11' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Afspraken over apparaten en gereedschap', en: 'Arrangements about appliances and tools' },
    explanation: {
      nl: 'Gebruikt de cliënt machines, gereedschap of apparaten? Dan zijn daar afspraken over die passen bij het risico.',
      en: 'Does the client use machines, tools or appliances? Then there are arrangements that fit the risk.',
    },
    hint: {
      nl: "Schat samen het risico in en zet de afspraak over het apparaat in het plan. Vertel het ook aan je collega's.",
      en: 'Assess the risk together and put the arrangement about the appliance in the plan. Tell your colleagues too.',
    },
    appliesWhen: { all: [zinOrProfessional, { fact: 'safety.equipmentUse', op: 'eq', value: true }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'safety.equipmentAgreement' },
        { kind: 'recorded', fact: 'safety.equipmentRiskDate' },
      ],
    },
    judge: {
      question: {
        nl: 'Kennen de cliënt en de begeleiders de afspraken over het apparaat?',
        en: 'Do the client and the workers know the arrangements about the appliance?',
      },
      how: {
        nl: 'Vraag de cliënt en een begeleider hoe zij met het apparaat werken. Leg hun antwoord naast de afspraak in het plan.',
        en: 'Ask the client and a worker how they work with the appliance. Compare their answer with the arrangement in the plan.',
      },
      good: {
        nl: 'De cliënt vertelt dat hij de zaag alleen gebruikt met een begeleider erbij. Zo staat het ook in het plan.',
        en: 'The client tells that the saw is only used with a worker present. The plan says the same.',
      },
      poor: {
        nl: 'De afspraak staat in het plan, maar de invaller laat de cliënt alleen met de machine werken.',
        en: 'The arrangement is in the plan, but the stand-in leaves the client alone with the machine.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Ook gebruik dat nog moet komen telt mee: het kader spreekt van eventueel gebruik. Een termijn voor de risico-inschatting noemt het niet.',
      en: 'Use that is still to come counts too: the framework speaks of possible use. It gives no term for the risk assessment.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'safety.equipmentUse': true,
          'safety.equipmentAgreement': 'Zaag alleen met begeleider',
          'safety.equipmentRiskDate': '2026-03-01',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'safety.equipmentUse': true,
          'safety.equipmentAgreement': 'Zaag alleen met begeleider',
          'safety.equipmentRiskDate': '2026-03-01',
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Afspraak zonder risico-inschatting', en: 'Arrangement without risk assessment' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'safety.equipmentUse': true,
          'safety.equipmentAgreement': 'Zaag alleen met begeleider',
          'safety.equipmentRiskDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'safety.equipmentUse': true },
        expect: 'unseen',
      },
      {
        name: { nl: 'Niet bekend of er apparaten zijn', en: 'Not known whether there are appliances' },
        on: '2026-09-01',
        facts: { 'support.financing': 'zin' },
        expect: 'unseen',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'safety.equipmentUse': false },
        expect: 'not-applicable',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'pgb-naaste', 'safety.equipmentUse': true },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'drents-v12-agreements-clear',
    theme,
    source: { section, item: '12' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Afspraken met de cliënt zijn duidelijk', en: 'Arrangements with the client are clear' },
    explanation: {
      nl: 'De afspraken met de cliënt staan op papier. Ook is duidelijk hoe de cliënt ze kan lezen of horen.',
      en: 'The arrangements with the client stand on paper. It is also clear how the client can read or hear them.',
    },
    hint: {
      nl: 'Zet de afspraken in het plan en geef de cliënt een versie die hij begrijpt. Noteer de datum.',
      en: 'Put the arrangements in the plan and give the client a version that is easy to understand. Note the date.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.agreementsWithClient', deadline: withThePlan },
        {
          kind: 'recorded',
          fact: 'plan.clientCopyDate',
          notBefore: 'plan.date',
          deadline: { after: 'plan.date', term: oneMonthByDefault, emptyMeans: 'not-begun' },
        },
      ],
    },
    judge: {
      question: { nl: 'Weet de cliënt wat er is afgesproken?', en: 'Does the client know what was agreed?' },
      how: {
        nl: 'Vraag de cliënt wat er is afgesproken en waar hij dat kan vinden. Kijk of taal en vorm bij hem passen, bijvoorbeeld met plaatjes.',
        en: 'Ask the client what was agreed and where to find it. See whether language and form suit the client, for example with pictures.',
      },
      good: {
        nl: 'De afspraken hangen met plaatjes in de kamer en de cliënt kan ze navertellen.',
        en: 'The arrangements hang in the room with pictures and the client can retell them.',
      },
      poor: {
        nl: 'De afspraken staan in een plan van twintig bladzijden dat de cliënt niet kan lezen.',
        en: 'The arrangements are in a plan of twenty pages that the client can not read.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt als bewijs alleen een beleidsplan, terwijl de eis over afspraken met één cliënt gaat. Wij zoeken daarom in het dossier, en ook naar de dag waarop de cliënt het plan kreeg. Termijnen noemt het kader niet: wij rekenen met 3 maanden na de start en een maand na het plan.',
      en: 'The only evidence the framework names is a policy plan, while the requirement is about arrangements with one client. So we look in the dossier, and also for the day on which the client got the plan. The framework gives no terms: we use 3 months after the start and one month after the plan.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-01',
          'plan.agreementsWithClient': [{ text: 'Afzeggen kan tot 9 uur' }],
          'plan.clientCopyDate': '2026-03-05',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-01',
          'plan.agreementsWithClient': [{ text: 'Afzeggen kan tot 9 uur' }],
          'plan.clientCopyDate': '2026-03-05',
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'De cliënt kreeg alleen een eerder plan', en: 'The client only got an earlier plan' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2025-01-01',
          'plan.date': '2026-03-01',
          'plan.agreementsWithClient': [{ text: 'Afzeggen kan tot 9 uur' }],
          'plan.clientCopyDate': '2025-03-05',
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-01',
          'plan.agreementsWithClient': [{ text: 'Afzeggen kan tot 9 uur' }],
          'plan.clientCopyDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2026-01-01' },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'support.financing': 'pgb-naaste' }, expect: 'not-applicable' },
    ],
  },
];
