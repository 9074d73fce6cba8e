import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth, yearly } from '../terms.ts';

const theme = 'clienten';
const section = 'Cliënten';

/** Source: "Cliënten", articles 21 to 23: personal budget, agreement and costs. */
export const agreementRequirements: Requirement[] = [
  {
    id: 'prog-21-pgb-own-responsibility',
    theme,
    source: { section, item: '21' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Cliënt beheert zelf het pgb', en: 'The budget holder is responsible for the personal budget' },
    explanation: {
      nl: 'Heeft de cliënt een pgb, dan gaat hij zelf over dat geld. Hij legt er ook zelf verantwoording over af. De organisatie neemt dat niet over.',
      en: 'A client with a personal budget decides about that money and accounts for it. The organisation does not take that over.',
    },
    hint: {
      nl: 'Verwijs bij vragen over het budget naar wie het pgb geeft, zoals de gemeente.',
      en: 'For questions about the budget refer to whoever grants it, such as the municipality.',
    },
    appliesWhen: { all: [{ fact: 'support.financing', op: 'in', value: ['pgb', 'pgb-prof', 'pgb-naaste'] }] },
    judge: {
      question: {
        nl: 'Laat de organisatie het beheer van het pgb bij de budgethouder?',
        en: 'Does the organisation leave the personal budget to its holder?',
      },
      how: {
        nl: 'Bekijk de informatie over pgb. Kijk bij vijf budgethouders wie declaraties indient en wie toegang heeft tot hun account.',
        en: 'Look at the information on personal budgets. With five holders see who sends in claims and who can use their account.',
      },
      good: {
        nl: 'De budgethouder krijgt een duidelijke rekening met uren en dient die zelf in.',
        en: 'The holder gets a clear bill with hours and sends it in.',
      },
      poor: {
        nl: 'De begeleider logt in met de code van de cliënt en keurt zijn eigen uren goed.',
        en: 'The worker logs in with the client’s code and approves the hours.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Geldt alleen bij een pgb. Wij lezen: de organisatie zegt dit ook tegen cliënten en is zelf geen budgetbeheerder.',
      en: 'Applies only with a personal budget. We read: the organisation also tells clients so and does not manage budgets.',
    },
    examples: [],
  },
  {
    id: 'prog-22-agreement',
    theme,
    source: { section, item: '22' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Duidelijke overeenkomst met de cliënt', en: 'Clear agreement with the client' },
    explanation: {
      nl: 'Met de cliënt is een overeenkomst gesloten waarin helder staat welke hulp hij krijgt.',
      en: 'There is an agreement with the client that says clearly which support is given.',
    },
    hint: {
      nl: 'Schrijf op welke hulp de cliënt krijgt en laat de overeenkomst tekenen.',
      en: 'Write down which support the client gets and have the agreement signed.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'signed-by',
          date: 'agreement.signedDate',
          by: 'agreement.signedByClient',
          deadline: inTheFirstMonth,
        },
        { kind: 'recorded', fact: 'agreement.content', deadline: inTheFirstMonth },
      ],
    },
    judge: {
      question: {
        nl: 'Kan de overeenkomst maar op één manier worden gelezen?',
        en: 'Can the agreement be read in one way only?',
      },
      how: {
        nl: 'Vraag de cliënt en de begeleider los van elkaar wat er is afgesproken.',
        en: 'Ask the client and the worker separately what was agreed.',
      },
      good: {
        nl: 'Beiden zeggen: twee keer per week anderhalf uur, thuis, en afzeggen een dag van tevoren.',
        en: 'Both say: twice a week an hour and a half, at home, and cancel one day ahead.',
      },
      poor: {
        nl: 'Er staat "begeleiding volgens plan" en het plan is er nog niet.',
        en: 'It says "support according to plan", and there is no plan yet.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel spreekt niet van een handtekening. Wij lezen "een overeenkomst sluiten" als: getekend door de cliënt of zijn wettelijk vertegenwoordiger. Ook een termijn ontbreekt; wij rekenen met een maand na de start.',
      en: 'The article does not mention a signature. We read "closing an agreement" as: signed by the client or the legal representative. There is no term either; we use one month after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2026-01-05',
          'agreement.signedByClient': true,
          'agreement.content': 'Opvoedhulp thuis, twee keer per week',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Niet getekend', en: 'Not signed' },
        on: '2026-02-06',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': { state: 'empty' },
          'agreement.signedByClient': false,
          'agreement.content': 'Opvoedhulp thuis, twee keer per week',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Getekend, zonder beschrijving van de hulp', en: 'Signed, without a description of the support' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2026-01-05',
          'agreement.signedByClient': true,
          'agreement.content': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': { state: 'empty' },
          'agreement.signedByClient': false,
          'agreement.content': 'Opvoedhulp thuis, twee keer per week',
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'agreement.signedDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-23-reasonable-costs',
    theme,
    source: { section, item: '23' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Kosten zijn redelijk', en: 'Reasonable costs' },
    explanation: {
      nl: 'Wat de hulp kost, is redelijk en past bij wat de samenleving aanvaardbaar vindt.',
      en: 'What the support costs is reasonable and fits what society finds acceptable.',
    },
    hint: {
      nl: 'Dit is niet voor de begeleider. De organisatie vergelijkt haar tarieven.',
      en: 'This is not for the worker. The organisation compares its rates.',
    },
    judge: {
      question: {
        nl: 'Zijn de kosten uit te leggen en in lijn met contract en vergelijkbare aanbieders?',
        en: 'Can the costs be explained, and are they in line with the contract and similar providers?',
      },
      how: {
        nl: 'Leg de tarieven naast het contract en naast die van drie andere aanbieders. Kijk naar overhead, winst en salarissen in de jaarrekening.',
        en: 'Put the rates beside the contract and those of three other providers. Look at overhead, profit and salaries in the annual accounts.',
      },
      good: {
        nl: 'Het tarief is het contracttarief en de jaarrekening laat zien waar het geld heen gaat.',
        en: 'The rate is that of the contract and the annual accounts show where the money goes.',
      },
      poor: {
        nl: 'Voor pgb-cliënten is het tarief een derde hoger en niemand weet waarom.',
        en: 'For clients with a personal budget the rate is a third higher and nobody knows why.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Wat redelijk is, staat niet in een getal. De toetser legt uit waarmee is vergeleken.',
      en: 'What is reasonable is not given as a number. The assessor explains what was compared.',
    },
    examples: [],
  },
];
