import type { Requirement } from '../../../rules/rule-set.ts';
import { withThePlan } from '../deadlines.ts';
import { everyHalfYear, everyYear } from '../redo.ts';

/** Source: theme "Veiligheid", item 5: the risks of the client. */
export const riskRequirements: Requirement[] = [
  {
    id: 'mg-v05-risk-awareness',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '5' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'high',
    title: { nl: "Begeleider kent de risico's van de cliënt", en: "Worker knows the client's risks" },
    explanation: {
      nl: "Wie de cliënt begeleidt, weet welke veiligheidsrisico's er zijn en let daarop.",
      en: 'Whoever supports the client knows which safety risks there are and keeps an eye on them.',
    },
    hint: {
      nl: "Lees de risico's in het dossier voordat je begint. Mis je iets, vraag het na en schrijf het op.",
      en: 'Read the risks in the dossier before you start. If you miss something, ask and write it down.',
    },
    judge: {
      question: {
        nl: "Kent de begeleider de risico's van deze cliënt en is dat in het werk te zien?",
        en: 'Does the worker know the risks of this client and does the work show it?',
      },
      how: {
        nl: "Bespreek het met een collega of in een casusbespreking, eerst zonder dossier: welke risico's zijn er en wat doe je dan? Leg daarna het dossier ernaast.",
        en: 'Discuss it with a colleague or in a case review, first without the dossier: which risks are there and what do you do? Then compare with the dossier.',
      },
      good: {
        nl: 'De begeleider noemt het vallen en de spanning bij drukte, en vertelt welke afspraken daarvoor gelden.',
        en: 'The worker names the falls and the tension in crowds, and tells which arrangements exist for them.',
      },
      poor: {
        nl: 'In het dossier staat dat de cliënt kan terugvallen in drinken, maar de begeleider weet dat niet.',
        en: 'The dossier says that the client may relapse into drinking, but the worker does not know.',
      },
      redo: everyHalfYear,
      scale: 'levels',
    },
    note: {
      nl: "Dit gaat over de persoon die begeleidt. Of de risico's en maatregelen in het dossier staan, kijken de eisen 5.1 tot en met 5.3 na.",
      en: 'This is about the person who gives support. Whether risks and measures are in the dossier is checked by 5.1 to 5.3.',
    },
    examples: [],
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
    judge: {
      question: {
        nl: "Zijn alle risico's van deze cliënt echt in beeld?",
        en: 'Are all risks of this client really known?',
      },
      how: {
        nl: "Leg de gevonden risico's naast de incidenten en de rapportage van de laatste maanden.",
        en: 'Compare the risks found with the incidents and notes of the last months.',
      },
      good: {
        nl: 'Ook de spanning thuis, die vaak in de rapportage staat, is als risico bekeken.',
        en: 'The tension at home, often mentioned in the notes, was looked at as a risk too.',
      },
      poor: {
        nl: 'Overal is "nee" ingevuld, terwijl de cliënt twee keer is gevallen.',
        en: 'Everything is answered "no", while the client fell twice.',
      },
      redo: everyYear,
      scale: 'levels',
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
      question: { nl: 'Deed het netwerk mee waar dat kon?', en: 'Did the network take part where that was possible?' },
      how: {
        nl: 'Kijk wie er in het netwerk zitten en vraag de cliënt wie mocht meedenken. Lees met wie de maatregelen zijn besproken.',
        en: 'See who is in the network and ask the client who was allowed to think along. Read with whom the measures were discussed.',
      },
      good: {
        nl: 'De dochter dacht mee over de sleutel bij de buren. Dat staat bij de maatregel.',
        en: 'The daughter thought along about the key at the neighbours. It is written with the measure.',
      },
      poor: {
        nl: 'De zoon komt elke dag, maar hoorde niets over de afspraak rond het gas.',
        en: 'The son comes every day, but heard nothing about the arrangement for the gas.',
      },
      redo: everyYear,
      scale: 'levels',
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
];
