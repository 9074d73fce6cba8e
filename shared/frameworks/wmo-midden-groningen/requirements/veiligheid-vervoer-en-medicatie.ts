import type { Requirement } from '../../../rules/rule-set.ts';
import { everyHalfYear, everyYear } from '../redo.ts';

/** Source: theme "Veiligheid", items 6 and 7: transport and medication. */
export const transportAndMedicationRequirements: Requirement[] = [
  {
    id: 'mg-v06-transport',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '6' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Afspraken over veilig vervoer', en: 'Arrangements about safe transport' },
    explanation: {
      nl: 'Wordt de cliënt vervoerd? Dan staan er afspraken over veiligheid in het dossier, met een datum.',
      en: 'Is the client transported? Then the dossier holds arrangements about safety, with a date.',
    },
    hint: { nl: 'Leg de vervoersafspraken vast, met datum.', en: 'Record the transport arrangements, with a date.' },
    appliesWhen: { all: [{ fact: 'transport.provided', op: 'eq', value: true }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'transport.agreement' },
        { kind: 'recorded', fact: 'transport.agreementDate' },
      ],
    },
    judge: {
      question: {
        nl: 'Zijn de afspraken duidelijk genoeg om deze cliënt veilig te vervoeren?',
        en: 'Are the arrangements clear enough to transport this client safely?',
      },
      how: {
        nl: 'Vraag wie rijdt wat er is afgesproken en leg dat naast het dossier.',
        en: 'Ask the driver what was agreed and compare that with the dossier.',
      },
      good: {
        nl: 'Er staat wie rijdt, waar de cliënt zit en wat je doet bij onrust. De chauffeur weet dat ook.',
        en: 'It says who drives, where the client sits and what to do in case of unrest. The driver knows it too.',
      },
      poor: { nl: 'Er staat alleen dat vervoer is geregeld.', en: 'It only says that transport is arranged.' },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader wil dat de afspraken aantoonbaar zijn. Een datum hoort daar volgens ons bij.',
      en: 'The framework wants the arrangements to be demonstrable. We take that to include a date.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'transport.provided': true,
          'transport.agreement': 'Taxi met vaste chauffeur, gordel om',
          'transport.agreementDate': '2026-02-01',
        },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'transport.provided': true,
          'transport.agreement': 'Taxi met vaste chauffeur, gordel om',
          'transport.agreementDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      { on: '2026-09-01', facts: { 'transport.provided': true }, expect: 'unseen' },
      {
        name: { nl: 'Niet bekend of er vervoer is', en: 'Not known whether there is transport' },
        on: '2026-09-01',
        facts: {},
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'transport.provided': false }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'mg-v07-medication',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '7' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: { nl: 'Medicijnen bekend en veilig geregeld', en: 'Medication known and handled safely' },
    explanation: {
      nl: 'Heeft de aanbieder een rol bij medicijnen, dan is bekend wat de cliënt gebruikt. Zo nodig zijn bewaren, geven, registreren en evalueren veilig geregeld.',
      en: 'If the provider has a role in medication, it is known what the client uses. Where needed, storing, giving, recording and reviewing are arranged safely.',
    },
    hint: {
      nl: 'Vraag een actueel medicatieoverzicht op en vul aan wie wat doet.',
      en: 'Ask for a current medication overview and fill in who does what.',
    },
    appliesWhen: { all: [{ fact: 'medication.providerRole', op: 'ne', value: 'none' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'medication.overviewDate' },
        {
          kind: 'recorded',
          fact: 'medication.storageAgreement',
          when: {
            all: [{ fact: 'medication.providerRole', op: 'in', value: ['hand-out', 'administer', 'full-management'] }],
          },
        },
        {
          kind: 'recorded',
          fact: 'medication.administrationLog',
          when: {
            all: [{ fact: 'medication.providerRole', op: 'in', value: ['hand-out', 'administer', 'full-management'] }],
          },
        },
        {
          kind: 'recorded',
          fact: 'medication.evaluationDate',
          deadline: { after: 'support.startDate', term: { period: 'P1Y', origin: 'default' } },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Gaat het met medicijnen overal veilig: van overzicht tot evaluatie?',
        en: 'Is medication handled safely all the way, from overview to review?',
      },
      how: {
        nl: 'Volg één medicijn: overzicht, bewaren, geven, aftekenen en evalueren. Leg het naast de landelijke Veilige principes in de medicatieketen.',
        en: 'Follow one medicine: overview, storing, giving, signing off and reviewing. Compare it with the national safe principles for the medication chain.',
      },
      good: {
        nl: 'Het overzicht is van de apotheek en van deze maand. Aftekenen gebeurt meteen en fouten zijn gemeld.',
        en: 'The overview is from the pharmacy and of this month. Signing off is done at once and errors were reported.',
      },
      poor: {
        nl: 'De pillen liggen in een open la en de lijst wordt aan het eind van de week in één keer afgetekend.',
        en: 'The pills are in an open drawer and the list is signed off in one go at the end of the week.',
      },
      redo: everyHalfYear,
      scale: 'levels',
    },
    note: {
      nl: 'Bewaren en registreren zijn nodig als de aanbieder medicijnen uitgeeft, toedient of beheert. Voor de evaluatie noemt het kader geen termijn; wij rekenen met een jaar na de start.',
      en: 'Storing and recording are needed when the provider hands out, administers or manages medication. The framework gives no term for the review; we use one year after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'medication.providerRole': 'hand-out',
          'medication.overviewDate': '2026-06-01',
          'medication.storageAgreement': 'Afgesloten kast op kantoor',
          'medication.administrationLog': [{ text: 'Ochtend afgetekend', date: '2026-08-31' }],
          'medication.evaluationDate': '2026-06-15',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Alleen herinneren: geen opslag nodig', en: 'Only reminding: no storage needed' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'medication.providerRole': 'remind',
          'medication.overviewDate': '2026-06-01',
          'medication.evaluationDate': '2026-06-15',
        },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'medication.providerRole': 'administer',
          'medication.overviewDate': '2026-06-01',
          'medication.storageAgreement': { state: 'empty' },
          'medication.administrationLog': [{ text: 'Ochtend afgetekend', date: '2026-08-31' }],
          'medication.evaluationDate': '2026-06-15',
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'medication.providerRole': 'remind',
          'medication.overviewDate': '2026-06-01',
          'medication.evaluationDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'medication.providerRole': 'none' }, expect: 'not-applicable' },
    ],
  },
];
