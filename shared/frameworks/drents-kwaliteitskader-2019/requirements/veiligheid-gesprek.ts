import type { Check } from '../../../checks/check.ts';
import type { Requirement } from '../../../rules/rule-set.ts';
import { notForParentWithAuthority, zinOrProfessional } from '../applicability.ts';
import { redo, threeMonthsByDefault, withThePlan, yearlyByDefault } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

/** A date in its own field, or a note that a person confirms: what was said need not stand in a field. */
const safetyWasDiscussed: Check = {
  kind: 'any-of',
  checks: [
    {
      kind: 'recent',
      fact: 'safety.discussedDate',
      term: yearlyByDefault,
      startingFrom: 'support.startDate',
      firstTerm: threeMonthsByDefault,
      until: 'support.endDate',
    },
    { kind: 'mentioned', concept: 'safety-discussed', within: yearlyByDefault },
  ],
};

/** The legal representative counts as the client. */
const withTheClient: Check = {
  kind: 'one-of',
  fact: 'safety.discussedWith',
  values: ['client', 'legal-representative'],
  when: { all: [{ fact: 'safety.discussedDate', op: 'exists' }] },
};

/** Source: theme "Veiligheid", items 2 and 6: talking about safety. */
export const safetyTalkRequirements: Requirement[] = [
  {
    id: 'drents-v02-safe-environment',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Veilige omgeving, afgestemd met de cliënt', en: 'Safe surroundings, agreed with the client' },
    explanation: {
      nl: 'De plek en de manier van begeleiden zijn veilig en passen bij de cliënt. Dat is samen met de cliënt besproken.',
      en: 'The place and the way of supporting are safe and suit the client. That was talked through with the client.',
    },
    hint: {
      nl: 'Bespreek met de cliënt of hij zich veilig voelt en wat daarvoor nodig is. Zet dat gesprek in het plan, met de datum.',
      en: 'Ask the client whether they feel safe and what that takes. Put that conversation in the plan, with the date.',
    },
    appliesWhen: { all: [notForParentWithAuthority] },
    check: {
      kind: 'all-of',
      checks: [
        safetyWasDiscussed,
        withTheClient,
        { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
      ],
    },
    judge: {
      question: {
        nl: 'Past de omgeving bij deze cliënt en voelt de cliënt zich er veilig?',
        en: 'Do the surroundings suit this client and does the client feel safe there?',
      },
      how: {
        nl: 'Lees wat het plan en de verslagen zeggen over veiligheid en meedoen. Vraag het de cliënt zelf en kijk rond op de plek.',
        en: 'Read what the plan and the notes say about safety and taking part. Ask the client and look around at the place.',
      },
      good: {
        nl: 'In het plan staat dat de cliënt schrikt van drukte. Daarom begint hij later op de dag, en hij zegt dat dit rust geeft.',
        en: 'The plan says that crowds frighten the client. So the day starts later, and the client says that this brings calm.',
      },
      poor: {
        nl: 'In het plan staat alleen dat de omgeving veilig is. Niemand heeft het de cliënt gevraagd.',
        en: 'The plan only says that the surroundings are safe. Nobody asked the client.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn. Wij rekenen met 3 maanden na de start en daarna elk jaar. Een rapportage over veiligheid is een aanwijzing die een mens bevestigt. De wettelijk vertegenwoordiger telt als cliënt.',
      en: 'The framework gives no term. We use 3 months after the start and then every year. A note about safety is a lead that a person confirms. The legal representative counts as the client.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'client' }],
          'plan.clientInvolved': true,
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'client' }],
          'plan.clientInvolved': true,
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Besproken met een collega, niet met de cliënt', en: 'Discussed with a colleague, not the client' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'colleague' }],
          'plan.clientInvolved': true,
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Alleen een rapportage gaat erover', en: 'Only a note speaks of it' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2026-01-01',
          'safety.discussedDate': { state: 'empty' },
          'plan.clientInvolved': true,
          'report.entries': [
            {
              date: '2026-08-01',
              text: 'Veiligheid besproken, cliënt voelt zich op zijn gemak',
              mentions: [{ concept: 'safety-discussed', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2026-01-01' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Pgb, niet bekend wie de hulp geeft', en: 'Personal budget, unknown who gives the support' },
        on: '2026-09-01',
        facts: { 'support.financing': 'pgb-naaste' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Pgb bij een ouder met gezag', en: 'Personal budget with a parent with authority' },
        on: '2026-09-01',
        facts: { 'support.financing': 'pgb-naaste', 'support.pgbCarerIsParentWithAuthority': true },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'drents-v06-safety-discussed',
    theme,
    source: { section, item: '6' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Veiligheid is een vast gespreksonderwerp', en: 'Safety is a regular topic of conversation' },
    explanation: {
      nl: "Over veiligheid wordt steeds weer gesproken: met de cliënt, met naasten en met collega's die de situatie goed kennen.",
      en: 'Safety comes up again and again: with the client, with relatives and with colleagues who know the situation well.',
    },
    hint: {
      nl: 'Zet veiligheid op de agenda van het volgende gesprek en van de teambespreking. Schrijf op wie erbij was en wat is afgesproken.',
      en: 'Put safety on the agenda of the next conversation and of the team meeting. Write down who was there and what was agreed.',
    },
    check: {
      kind: 'all-of',
      checks: [
        safetyWasDiscussed,
        withTheClient,
        {
          kind: 'any-of',
          // A relative who gives the support has no colleagues.
          when: { all: [zinOrProfessional] },
          checks: [
            { kind: 'one-of', fact: 'safety.discussedWith', values: ['colleague', 'other-provider'] },
            {
              kind: 'recent',
              fact: 'meeting.caseReviewDates',
              term: yearlyByDefault,
              startingFrom: 'support.startDate',
              until: 'support.endDate',
            },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: "Praten cliënt, naasten en collega's allemaal mee over veiligheid?",
        en: 'Do client, relatives and colleagues all have their say about safety?',
      },
      how: {
        nl: 'Lees de verslagen van het laatste jaar: de evaluatie, de planbespreking en het teamoverleg. Zoek wat elk van de drie groepen over veiligheid zei.',
        en: 'Read the reports of the last year: the evaluation, the plan meeting and the team meeting. Look for what each of the three groups said about safety.',
      },
      good: {
        nl: 'In de evaluatie vertelt de cliënt waar hij bang voor is, een zus vult aan, en het team past daarna de avonddienst aan.',
        en: 'In the evaluation the client tells what is frightening, a sister adds to it, and the team then changes the evening shift.',
      },
      poor: {
        nl: 'Elk verslag heeft een kopje veiligheid met steeds dezelfde zin. Naasten zijn nooit gevraagd.',
        en: 'Each report has a heading safety with the same sentence every time. Relatives were never asked.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt "systematisch" en noemt geen termijn; wij rekenen met elk jaar. Heeft de cliënt geen naasten, of wil hij hen er niet bij, dan is dat geen tekort. Collega\'s vragen wij niet als een naaste de hulp geeft.',
      en: 'The framework says "systematically" and gives no term; we use every year. If there are no relatives, or the client does not want them there, that is no shortcoming. Colleagues are not asked for when a relative gives the support.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2025-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'client' }, { text: 'network' }],
          'meeting.caseReviewDates': [{ date: '2026-05-12' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2025-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'client' }, { text: 'network' }],
          'meeting.caseReviewDates': [{ date: '2026-05-12' }],
        },
        judged: { answer: 'largely', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: "Een jaar lang geen gesprek met collega's", en: 'No talk with colleagues for a year' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.startDate': '2025-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'client' }],
          'meeting.caseReviewDates': [{ date: '2025-08-31' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Een naaste geeft de hulp', en: 'A relative gives the support' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'pgb-naaste',
          'support.startDate': '2025-01-01',
          'safety.discussedDate': '2026-03-01',
          'safety.discussedWith': [{ text: 'client' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.startDate': '2025-01-01' },
        expect: 'unseen',
      },
    ],
  },
];
