import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { inTheFirstMonth, redo, threeMonthsByDefault, withThePlan, yearlyByDefault } from '../terms.ts';

const theme = 'doelmatigheid';
const section = 'Doelmatigheid';

/** Source: theme "Doelmatigheid", items 3 and 4: the plan. */
export const planRequirements: Requirement[] = [
  {
    id: 'drents-dm3-goals-in-plan',
    theme,
    source: { section, item: '3' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Doelen staan in het plan, met leefgebied', en: 'Goals are in the plan, with life domain' },
    explanation: {
      nl: 'In het plan staan doelen over zelfstandig zijn en meedoen, over mentale gezondheid of over gezond opgroeien.',
      en: 'The plan holds goals on being independent and taking part, on mental health or on growing up healthy.',
    },
    hint: {
      nl: 'Zet bij de doelen op welk leefgebied ze horen en vul aan wat ontbreekt.',
      en: 'Add to the goals which life domain they belong to and fill in what is missing.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.goals', deadline: withThePlan },
        {
          kind: 'one-of',
          fact: 'plan.lifeDomains',
          values: ['self-reliance', 'participation', 'mental-health', 'growing-up-healthy', 'health', 'gezond zijn'],
          deadline: withThePlan,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Zegt het plan wat de cliënt wil bereiken op alle leefgebieden die spelen?',
        en: 'Does the plan say what the client wants to reach in all life domains that matter?',
      },
      how: {
        nl: 'Loop na wat het kader noemt: veiligheid, zelfredzaamheid, meedoen en gezondheid. Kijk of iets uit de hulpvraag in het plan ontbreekt.',
        en: 'Go through what the framework names: safety, self-reliance, taking part and health. See whether something in the request for help is missing from the plan.',
      },
      good: {
        nl: 'Bij meedoen staat: voor de zomer twee dagdelen per week naar de fietsenmaker. Bij veiligheid staat dat er nu niets speelt.',
        en: 'For taking part it says: two half days a week at the bicycle repair shop before summer. For safety it says that nothing is at issue now.',
      },
      poor: { nl: 'Het enige doel is "stabiel blijven".', en: 'The only goal is "stay stable".' },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'De norm zegt "en/of": een doel op één van de gebieden is genoeg. Een doel dat alleen over veiligheid gaat, telt niet. Staat er "gezondheid" of "gezond zijn", dan telt dat wel, omdat het kader dat gebied bij het bewijs noemt. Wij rekenen met 3 maanden na de start; het kader noemt geen termijn.',
      en: 'The norm says "and/or": a goal in one of the domains is enough. A goal on safety alone does not count. "Health" or "being healthy" does count, because the framework names that domain with the evidence. We use 3 months after the start; the framework gives no term.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.goals': [{ text: 'Zelf de post bijhouden' }],
          'plan.lifeDomains': [{ text: 'self-reliance' }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Alleen een doel over veiligheid', en: 'Only a goal on safety' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.goals': [{ text: 'Veilig thuis wonen' }],
          'plan.lifeDomains': [{ text: 'safety' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.financing': 'pgb-prof',
          'support.startDate': '2026-01-01',
          'plan.goals': { state: 'empty' },
          'plan.lifeDomains': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Een dag later', en: 'A day later' },
        on: '2026-04-02',
        facts: {
          'support.financing': 'pgb-prof',
          'support.startDate': '2026-01-01',
          'plan.goals': { state: 'empty' },
          'plan.lifeDomains': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'plan.goals': [{ text: 'Zelf de post bijhouden' }],
        },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'support.financing': 'pgb-naaste' }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'drents-dm4-plan-coordination',
    theme,
    source: { section, item: '4' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Passend plan, afgestemd met anderen', en: 'Fitting plan, coordinated with others' },
    explanation: {
      nl: 'Het plan past bij de cliënt en is afgestemd met iedereen die meehelpt. Eén persoon houdt het overzicht.',
      en: 'The plan suits the client and is coordinated with everyone who helps. One person keeps the overview.',
    },
    hint: {
      nl: 'Noteer wie de hulp coördineert en wat er met andere hulpverleners is afgesproken.',
      en: 'Note who coordinates the support and what was agreed with other professionals.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.date', deadline: withThePlan },
        { kind: 'one-of', fact: 'plan.status', values: ['final'], deadline: withThePlan },
        { kind: 'recorded', fact: 'support.coordinator', deadline: inTheFirstMonth },
        {
          kind: 'any-of',
          when: { all: [{ fact: 'support.otherProviders', op: 'exists' }] },
          checks: [
            { kind: 'recorded', fact: 'plan.roleAgreements', deadline: withThePlan },
            {
              kind: 'recent',
              fact: 'meeting.mdtDates',
              term: yearlyByDefault,
              startingFrom: 'support.startDate',
              firstTerm: threeMonthsByDefault,
              until: 'support.endDate',
            },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Past het plan bij de cliënt en werken alle hulpverleners volgens dezelfde afspraken?',
        en: 'Does the plan suit the client and do all professionals work by the same arrangements?',
      },
      how: {
        nl: 'Vraag de cliënt wie zijn eerste aanspreekpunt is. Vraag een andere hulpverlener naar de afspraken en vergelijk. Ook een signaal in de verwijsindex kan laten zien dat er is afgestemd.',
        en: 'Ask the client who the first contact is. Ask another professional about the arrangements and compare. A signal in the referral index can also show coordination.',
      },
      good: {
        nl: 'De begeleider, de schuldhulp en de ggz hebben samen één plan. Iedereen weet wie wat doet, ook de cliënt.',
        en: 'The worker, the debt counsellor and mental health care share one plan. Everyone knows who does what, the client too.',
      },
      poor: {
        nl: 'Drie organisaties hebben elk een eigen plan. De cliënt moet zijn verhaal steeds opnieuw vertellen.',
        en: 'Three organisations each have their own plan. The client has to tell the story again and again.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Afstemmen mag blijken uit een taakverdeling of uit een overleg met anderen in het laatste jaar; dat jaar is onze keuze. Het kader noemt geen termijn: wij rekenen met 3 maanden voor het plan en een maand voor de coördinator.',
      en: 'Coordination may show from a division of tasks or from a meeting with others in the last year; that year is our choice. The framework gives no term: we use 3 months for the plan and one month for the coordinator.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-15',
          'plan.status': 'final',
          'support.coordinator': 'Persoonlijk begeleider',
          'support.otherProviders': [{ text: 'Schuldhulp' }],
          'plan.roleAgreements': 'Schuldhulp doet de schulden, wij de post',
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Geen andere hulpverleners', en: 'No other professionals' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-15',
          'plan.status': 'final',
          'support.coordinator': 'Persoonlijk begeleider',
          'support.otherProviders': [],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Anderen erbij, niets afgestemd', en: 'Others involved, nothing coordinated' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-02-15',
          'plan.status': 'final',
          'support.coordinator': 'Persoonlijk begeleider',
          'support.otherProviders': [{ text: 'Schuldhulp' }],
          'plan.roleAgreements': { state: 'empty' },
          'meeting.mdtDates': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-01-20',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'plan.status': { state: 'empty' },
          'support.coordinator': { state: 'empty' },
          'support.otherProviders': [],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
];
