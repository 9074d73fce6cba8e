import type { Requirement } from '../../../rules/rule-set.ts';
import { atStart, planTerm, withThePlan } from '../deadlines.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 1 to 6: agreement and plan. */
export const planRequirements: Requirement[] = [
  {
    id: 'mg-d01-scope-before-start',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Reikwijdte vóór de start vastgelegd', en: 'Scope of support recorded before the start' },
    explanation: {
      nl: 'Voordat de ondersteuning begint, staat vast wat die wel en niet omvat.',
      en: 'Before support begins it is settled what it does and does not include.',
    },
    hint: {
      nl: 'Leg vast wat de ondersteuning omvat voordat je begint.',
      en: 'Record what the support includes before you begin.',
    },
    check: {
      kind: 'any-of',
      checks: [
        {
          kind: 'all-of',
          checks: [
            { kind: 'recorded', fact: 'agreement.content', deadline: atStart },
            {
              kind: 'within-period',
              fact: 'agreement.signedDate',
              ...atStart,
              renewedAfter: { period: 'P6M', origin: 'default' },
            },
          ],
        },
        {
          kind: 'all-of',
          checks: [
            { kind: 'recorded', fact: 'plan.goals', deadline: atStart },
            {
              kind: 'within-period',
              fact: 'plan.date',
              ...atStart,
              renewedAfter: { period: 'P6M', origin: 'default' },
            },
          ],
        },
      ],
    },
    note: {
      nl: 'De reikwijdte kan in de overeenkomst staan of in het plan. Op de eerste dag zelf is nog op tijd. Een datum van meer dan 6 maanden na de start kan van een nieuwe versie zijn; een mens beoordeelt dat.',
      en: 'The scope may stand in the agreement or in the plan. On the first day itself is still in time. A date more than 6 months after the start may be that of a new version; a person judges that.',
    },
    examples: [
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-01',
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.signedDate': '2026-01-01',
        },
        expect: 'met',
      },
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-01',
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.signedDate': '2026-01-02',
          'plan.goals': [{ text: 'Post op orde' }],
          'plan.date': '2026-01-20',
        },
        expect: 'gap',
      },
      {
        on: '2025-12-20',
        facts: {
          'support.startDate': '2026-01-01',
          'agreement.content': { state: 'empty' },
          'agreement.signedDate': { state: 'empty' },
          'plan.goals': { state: 'empty' },
          'plan.date': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-02-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d01-1-signed-agreement',
    theme,
    source: { section, item: '1.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Getekende zorgovereenkomst met vier onderdelen', en: 'Signed care agreement with four parts' },
    explanation: {
      nl: 'Er is een ondertekende overeenkomst. Daarin staan inhoud, tijd, opzegtermijn en afspraken over de uitvoering.',
      en: 'There is a signed agreement. It holds content, time, notice period and arrangements about delivery.',
    },
    hint: {
      nl: 'Vul aan wat ontbreekt en laat de cliënt of de wettelijk vertegenwoordiger tekenen.',
      en: 'Fill in what is missing and have the client or legal representative sign.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'signed-by', date: 'agreement.signedDate', by: 'agreement.signedByClient', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.content', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.timeCommitment', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.noticePeriod', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.deliveryTerms', deadline: atStart },
      ],
    },
    note: {
      nl: 'De handtekening van de aanbieder wordt niet gevraagd en de overeenkomst hoeft niet elk jaar opnieuw. Later getekend dan de start telt hier als getekend.',
      en: "The provider's signature is not asked for and the agreement has no maximum age. Signed later than the start still counts as signed here.",
    },
    examples: [
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2025-12-20',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.noticePeriod': 'P1M',
          'agreement.deliveryTerms': 'Maandag en donderdag',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Opzegtermijn ontbreekt', en: 'Notice period is missing' },
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2025-12-20',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.noticePeriod': { state: 'empty' },
          'agreement.deliveryTerms': 'Maandag en donderdag',
        },
        expect: 'gap',
      },
      {
        on: '2026-01-05',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': { state: 'empty' },
          'agreement.signedByClient': { state: 'empty' },
          'agreement.content': { state: 'empty' },
          'agreement.timeCommitment': { state: 'empty' },
          'agreement.noticePeriod': { state: 'empty' },
          'agreement.deliveryTerms': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Niet te zien of de cliënt heeft getekend', en: 'Not visible whether the client signed' },
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2025-12-20',
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.noticePeriod': 'P1M',
          'agreement.deliveryTerms': 'Maandag en donderdag',
        },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'mg-d02-plan-within-3-months',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Uitvoeringsplan binnen drie maanden, met SMART-doelen',
      en: 'Plan with SMART goals within three months',
    },
    explanation: {
      nl: 'Binnen drie maanden is er een plan. De doelen zijn concreet, meetbaar en met een tijd erbij.',
      en: 'Within three months there is a plan. Its goals are concrete, measurable and have a date.',
    },
    hint: {
      nl: 'Stel het plan samen met de cliënt op, maak de doelen meetbaar met een datum en zet het plan op definitief.',
      en: 'Draw up the plan with the client, make the goals measurable with a date and mark the plan as final.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'within-period',
          fact: 'plan.date',
          ...planTerm,
          renewedAfter: { period: 'P6M', origin: 'default' },
        },
        { kind: 'one-of', fact: 'plan.status', values: ['final'], deadline: planTerm },
        { kind: 'recorded', fact: 'plan.goals', deadline: planTerm },
      ],
    },
    judge: {
      question: {
        nl: 'Zijn de doelen SMART: concreet, meetbaar, haalbaar en met een einddatum?',
        en: 'Are the goals SMART: concrete, measurable, feasible and with an end date?',
      },
    },
    note: {
      nl: 'Het kader zegt niet vanaf wanneer de drie maanden lopen; wij rekenen vanaf de start van de ondersteuning. Een plan van meer dan 6 maanden na de start kan een vernieuwd plan zijn; een mens beoordeelt dat.',
      en: 'The framework does not say from when the three months run; we count from the start of support. A plan dated more than 6 months after the start may be a renewed one; a person judges that.',
    },
    examples: [
      {
        name: { nl: 'Op de laatste dag', en: 'On the last day' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-04-01',
          'plan.status': 'final',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een dag te laat', en: 'One day late' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-04-02',
          'plan.status': 'final',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Nog een concept, termijn voorbij', en: 'Still a draft, term over' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-02',
          'plan.status': 'draft',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'plan.status': 'draft',
          'plan.goals': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Vernieuwd plan', en: 'Renewed plan' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2023-01-01',
          'plan.date': '2026-02-01',
          'plan.status': 'final',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'needs-judgement',
      },
      { on: '2026-05-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
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
  {
    id: 'mg-d06-1-roles-in-plan',
    theme,
    source: { section, item: '6.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Rolverdeling tussen partijen staat in het plan', en: 'Roles of the parties stand in the plan' },
    explanation: {
      nl: 'Zijn er meer partijen, dan staat in het plan wie welke rol en taak heeft en welke hulp wie biedt.',
      en: 'With several parties the plan says who has which role and task and who gives which support.',
    },
    hint: { nl: 'Zet in het plan wie wat doet.', en: 'Write in the plan who does what.' },
    appliesWhen: { all: [{ fact: 'support.otherProviders', op: 'exists' }] },
    check: { kind: 'recorded', fact: 'plan.roleAgreements', deadline: withThePlan },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met die van het plan.',
      en: 'The framework gives no term; we use that of the plan.',
    },
    examples: [
      {
        on: '2026-05-01',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        expect: 'met',
      },
      {
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-01',
          'support.otherProviders': [{ text: 'GGZ' }],
          'plan.roleAgreements': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-05-01', facts: {}, expect: 'unseen' },
      { on: '2026-05-01', facts: { 'support.otherProviders': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
