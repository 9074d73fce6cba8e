import type { Requirement } from '../../../rules/rule-set.ts';
import { withThePlan } from '../deadlines.ts';

/** Source: theme "Veiligheid". */
export const safetyRequirements: Requirement[] = [
  {
    id: 'mg-v02-calamity-reported',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Calamiteit of geweld op tijd gemeld en geëvalueerd',
      en: 'Calamities and violence reported in time and evaluated',
    },
    explanation: {
      nl: 'Ernstige incidenten gaan op tijd naar de toezichthouder. Daarna kijkt de aanbieder zelf terug.',
      en: 'Serious incidents go to the supervisor in time. After that the provider looks back at what happened.',
    },
    hint: {
      nl: 'Meld het incident meteen via je leidinggevende en noteer de meldingsdatum. Noteer ook wanneer het is geëvalueerd.',
      en: 'Report the incident at once through your manager and note the date. Also note when it was evaluated.',
    },
    appliesWhen: { all: [{ fact: 'incident.records', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recorded',
          fact: 'incident.supervisorReportDate',
          forEach: 'incident.records',
          where: { fact: 'incident.severity', op: 'in', value: ['calamity', 'violence'] },
          notBefore: 'incident.date',
          deadline: { after: 'incident.date', term: { period: 'P3D', origin: 'default' } },
        },
        {
          kind: 'recorded',
          fact: 'incident.evaluationDate',
          forEach: 'incident.records',
          where: { fact: 'incident.severity', op: 'in', value: ['calamity', 'violence'] },
          notBefore: 'incident.date',
          deadline: { after: 'incident.date', term: { period: 'P3M', origin: 'default' } },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is het incident zonder onnodig wachten gemeld?',
        en: 'Was the incident reported without needless delay?',
      },
    },
    note: {
      nl: 'Het kader zegt "tijdig" en noemt geen aantal dagen. Wij wachten 3 dagen op de melding en 3 maanden op de evaluatie. Of iets een calamiteit is, beslist een mens.',
      en: 'The framework says "in time" without a number. We wait 3 days for the report and 3 months for the evaluation. Whether something is a calamity is for a person to decide.',
    },
    examples: [
      {
        on: '2026-06-30',
        facts: {
          'incident.records': [
            {
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': '2026-03-11',
                'incident.evaluationDate': '2026-04-02',
              },
            },
            { text: 'Val in de gang', date: '2026-05-02', fields: { 'incident.severity': 'incident' } },
          ],
        },
        expect: 'met',
      },
      {
        on: '2026-03-14',
        facts: {
          'incident.records': [
            {
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': { state: 'empty' },
                'incident.evaluationDate': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'gap',
      },
      {
        on: '2026-03-13',
        facts: {
          'incident.records': [
            {
              text: 'Agressie op de groep',
              date: '2026-03-10',
              fields: {
                'incident.severity': 'violence',
                'incident.supervisorReportDate': { state: 'empty' },
                'incident.evaluationDate': { state: 'empty' },
              },
            },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-06-30', facts: {}, expect: 'unseen' },
      { on: '2026-06-30', facts: { 'incident.records': { state: 'empty' } }, expect: 'not-applicable' },
      {
        on: '2026-06-30',
        facts: { 'incident.records': [{ text: 'Val', fields: { 'incident.severity': 'incident' } }] },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'mg-v05-1-client-risks-mapped',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '5.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: { nl: "Risico's per cliënt in kaart gebracht", en: 'Risks mapped per client' },
    explanation: {
      nl: 'Voor deze cliënt is aantoonbaar gekeken welke risico\'s er zijn. Ook "geen risico\'s" is een uitkomst.',
      en: 'It can be shown that someone looked at the risks for this client. "No risks" is an outcome too.',
    },
    hint: {
      nl: "Breng de risico's van deze cliënt in kaart en noteer de datum en de uitkomst.",
      en: 'Map the risks of this client and note the date and the outcome.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'recent',
          fact: 'risk.assessmentDate',
          term: { period: 'P1Y', origin: 'default' },
          startingFrom: 'support.startDate',
          firstTerm: { period: 'P3M', origin: 'default' },
          until: 'support.endDate',
        },
        { kind: 'recorded', fact: 'risk.outcome', deadline: withThePlan },
      ],
    },
    note: {
      nl: 'Het kader noemt geen termijn en geen vast instrument. Wij rekenen met 3 maanden na de start en daarna elk jaar.',
      en: 'The framework gives no term and asks for no fixed instrument. We use 3 months after the start and then every year.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.outcome': [{ text: 'Valgevaar' }],
        },
        expect: 'met',
      },
      {
        name: { nl: "De uitkomst is: geen risico's", en: 'The outcome is: no risks' },
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-01', 'risk.assessmentDate': '2026-03-15', 'risk.outcome': [] },
        expect: 'met',
      },
      {
        on: '2027-03-16',
        facts: {
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': '2026-03-15',
          'risk.outcome': [{ text: 'Valgevaar' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'risk.assessmentDate': { state: 'empty' },
          'risk.outcome': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-v05-2-measures-with-client',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '5.2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Maatregelen samen met cliënt en netwerk genomen',
      en: 'Measures taken together with the client and the network',
    },
    explanation: {
      nl: "Maatregelen tegen risico's worden met de cliënt bedacht en als het kan met het netwerk.",
      en: 'Measures against risks are worked out with the client and, where possible, with the network.',
    },
    hint: {
      nl: 'Bespreek de maatregel met de cliënt en zet erbij met wie die is afgesproken.',
      en: 'Discuss the measure with the client and note with whom it was agreed.',
    },
    // Not yet mapped is not "no risks": whether measures are needed is then unknown.
    appliesWhen: { all: [{ fact: 'risk.outcome', op: 'exists', emptyIs: 'unknown' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'risk.measures', forEach: 'risk.outcome' },
        {
          kind: 'one-of',
          fact: 'risk.measuresAgreedWith',
          forEach: 'risk.outcome',
          values: ['client', 'legal-representative'],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Deed het netwerk mee waar dat kon?',
        en: 'Did the network take part where that was possible?',
      },
    },
    note: {
      nl: 'De wettelijk vertegenwoordiger telt als cliënt. Het netwerk is "indien mogelijk" en wordt daarom door een mens beoordeeld.',
      en: 'The legal representative counts as the client. The network is "where possible" and is therefore judged by a person.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar',
              fields: { 'risk.measures': 'Antislipmat in de douche', 'risk.measuresAgreedWith': 'client' },
            },
          ],
        },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            {
              text: 'Valgevaar',
              fields: { 'risk.measures': 'Antislipmat in de douche', 'risk.measuresAgreedWith': 'colleague' },
            },
          ],
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: { 'risk.outcome': [{ text: 'Valgevaar', fields: { 'risk.measures': 'Antislipmat in de douche' } }] },
        expect: 'unseen',
      },
      {
        name: { nl: "Geen risico's gevonden", en: 'No risks found' },
        on: '2026-09-01',
        facts: { 'risk.outcome': [] },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'mg-v05-3-measures-recorded',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '5.3' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Maatregelen staan in het cliëntdossier', en: 'Measures are recorded in the client dossier' },
    explanation: {
      nl: 'Bij elk risico dat is gevonden, staat in het dossier wat eraan wordt gedaan.',
      en: 'For each risk that was found the dossier says what is done about it.',
    },
    hint: { nl: 'Zet de maatregel bij het risico in het dossier.', en: 'Add the measure to the risk in the dossier.' },
    // Not yet mapped is not "no risks": whether measures are needed is then unknown.
    appliesWhen: { all: [{ fact: 'risk.outcome', op: 'exists', emptyIs: 'unknown' }] },
    check: { kind: 'recorded', fact: 'risk.measures', forEach: 'risk.outcome' },
    note: {
      nl: "Zonder risico's is er niets vast te leggen. Zijn de risico's nog niet in kaart gebracht, dan is niet te zeggen of er maatregelen nodig zijn; zie eis 5.1.",
      en: 'Without risks there is nothing to record. While risks are not mapped, nobody can say whether measures are needed; see 5.1.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'risk.outcome': [{ text: 'Valgevaar', fields: { 'risk.measures': 'Antislipmat in de douche' } }] },
        expect: 'met',
      },
      {
        name: { nl: 'Maatregelen in een eigen lijst', en: 'Measures in a list of their own' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Valgevaar' }, { text: 'Overprikkeling' }],
          'risk.measures': [{ text: 'Antislipmat in de douche' }, { text: 'Rustige plek afgesproken' }],
        },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'risk.outcome': [
            { text: 'Valgevaar', fields: { 'risk.measures': 'Antislipmat in de douche' } },
            { text: 'Overprikkeling', fields: { 'risk.measures': { state: 'empty' } } },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: "Twee risico's, één maatregel", en: 'Two risks, one measure' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Valgevaar' }, { text: 'Overprikkeling' }],
          'risk.measures': [{ text: 'Antislipmat in de douche' }],
        },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'risk.outcome': { state: 'empty' } }, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'risk.outcome': [] }, expect: 'not-applicable' },
    ],
  },
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
