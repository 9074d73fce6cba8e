import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { redo, threeMonthsByDefault, withThePlan } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

const yearlyAsInTheExample = { period: 'P1Y', origin: 'source-example' } as const;

const rhythm = {
  term: yearlyAsInTheExample,
  startingFrom: 'support.startDate',
  firstTerm: threeMonthsByDefault,
  until: 'support.endDate',
} as const;

/** Source: theme "Veiligheid", item 7: assessing risks. */
export const riskRequirements: Requirement[] = [
  {
    id: 'drents-v07-risk-assessment',
    theme,
    source: { section, item: '7' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: { nl: "Risico's ingeschat met een vast instrument", en: 'Risks assessed with a standard instrument' },
    explanation: {
      nl: 'Met een standaard instrument schat de aanbieder in wat er mis kan gaan. De uitkomst en de acties staan in het dossier; "geen risico" is ook een uitkomst.',
      en: 'With a standard instrument the provider estimates what can go wrong. The outcome and the actions stand in the dossier; "no risk" is an outcome too.',
    },
    hint: {
      nl: 'Vul het risico-instrument in. Zet bij elk risico wat je doet, hoe je het doet en wanneer.',
      en: 'Fill in the risk instrument. Add to each risk what you do, how you do it and when.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'any-of',
          checks: [
            { kind: 'recent', fact: 'risk.assessmentDate', ...rhythm },
            {
              kind: 'recent',
              fact: 'risk.reviewDate',
              ...rhythm,
              // Nothing can be reviewed before it was assessed once.
              when: { all: [{ fact: 'risk.assessmentDate', op: 'exists' }] },
            },
          ],
        },
        { kind: 'recorded', fact: 'risk.instrument', deadline: withThePlan },
        { kind: 'recorded', fact: 'risk.outcome', deadline: withThePlan },
        {
          kind: 'recorded',
          fact: 'risk.measures',
          forEach: 'risk.outcome',
          when: { all: [{ fact: 'risk.outcome', op: 'exists' }] },
        },
        {
          kind: 'recorded',
          fact: 'risk.assessorRole',
          when: { all: [{ fact: 'support.law', op: 'eq', value: 'jeugdwet' }] },
          deadline: withThePlan,
        },
      ],
    },
    judge: {
      question: {
        nl: "Is de inschatting gedaan door iemand die dat mag, en passen de acties bij de risico's?",
        en: 'Was the assessment made by someone who may do so, and do the actions fit the risks?',
      },
      how: {
        nl: 'Kijk naar de functie van de invuller; bij jeugd kan dat een gedragswetenschapper zijn. Lees bij elk risico of een invaller zou weten wat hij moet doen.',
        en: 'Look at the role of the assessor; for youth that can be a behavioural scientist. Read for each risk whether a stand-in would know what to do.',
      },
      good: {
        nl: 'Bij weglopen staat: het deuralarm gaat om 21 uur aan en de nachtdienst kijkt elk uur. In maart bekijken we of dat nog nodig is.',
        en: 'For running away it says: the door alarm goes on at 9 p.m. and the night shift looks every hour. In March we see whether that is still needed.',
      },
      poor: {
        nl: 'Bij elk risico staat "extra alert zijn". De lijst is na de start nooit meer bekeken.',
        en: 'Each risk says "be extra alert". The list was never looked at again after the start.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt een jaar als voorbeeld; daar rekenen wij mee. Opnieuw bekijken telt ook. Voor de eerste keer nemen wij 3 maanden na de start. Bij de Jeugdwet zoeken wij ook de functie van de invuller. Het vakje van pgb-naaste is leeg, zonder vinkje of streepje; wij lezen: geldt niet.',
      en: 'The framework gives a year as an example; we use that. A review counts too. For the first time we take 3 months after the start. Under the Jeugdwet we also look for the role of the assessor. The box for a personal budget with a relative is blank, without tick or dash; we read: does not apply.',
    },
    examples: [
      {
        on: '2027-03-15',
        facts: {
          'support.financing': 'zin',
          'support.law': 'wmo',
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.instrument': 'Risicosignaleringslijst',
          'risk.outcome': [{ text: 'Valgevaar', fields: { 'risk.measures': 'Antislipmat voor 1 april, zus regelt' } }],
        },
        expect: 'met',
      },
      {
        name: { nl: "De uitkomst is: geen risico's", en: 'The outcome is: no risks' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.law': 'wmo',
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.instrument': 'Risicosignaleringslijst',
          'risk.outcome': [],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Oude inschatting, dit jaar opnieuw bekeken', en: 'Old assessment, reviewed this year' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'pgb-prof',
          'support.law': 'wmo',
          'support.startDate': '2024-01-01',
          'risk.assessmentDate': '2024-03-15',
          'risk.reviewDate': '2026-02-10',
          'risk.instrument': 'Risicosignaleringslijst',
          'risk.outcome': [],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een jaar en een dag geleden', en: 'A year and a day ago' },
        on: '2027-03-16',
        facts: {
          'support.financing': 'zin',
          'support.law': 'wmo',
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.reviewDate': { state: 'empty' },
          'risk.instrument': 'Risicosignaleringslijst',
          'risk.outcome': [],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Een risico zonder actie', en: 'A risk without an action' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.law': 'wmo',
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.instrument': 'Risicosignaleringslijst',
          'risk.outcome': [{ text: 'Valgevaar', fields: { 'risk.measures': { state: 'empty' } } }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Jeugd, functie van de invuller ontbreekt', en: 'Youth, role of the assessor missing' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.law': 'jeugdwet',
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.instrument': 'LIRIK',
          'risk.outcome': [],
          'risk.assessorRole': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.financing': 'zin',
          'support.law': 'wmo',
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': { state: 'empty' },
          'risk.instrument': { state: 'empty' },
          'risk.outcome': { state: 'empty' },
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
