import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

/** Source: theme "Veiligheid", items 17 and 18, printed under "if applicable". */
export const transportAndMedicationRequirements: Requirement[] = [
  {
    id: 'drents-v17-transport',
    theme,
    source: { section, item: '17' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Vervoersafspraken zijn vastgelegd', en: 'Transport arrangements are recorded' },
    explanation: {
      nl: "Vervoert de aanbieder de cliënt? Dan staat vast hoe dat gaat, met aandacht voor beperkingen en risico's.",
      en: 'Does the provider transport the client? Then it is settled how, with an eye to limitations and risks.',
    },
    hint: {
      nl: "Leg vast hoe de cliënt reist, wie meegaat en waar op gelet moet worden. Zijn er geen risico's, schrijf dat dan op.",
      en: 'Record how the client travels, who comes along and what to watch for. If there are no risks, write that down.',
    },
    appliesWhen: {
      all: [
        zinOrProfessional,
        { fact: 'transport.provided', op: 'eq', value: true },
        // Treatment under the Jeugdwet is left out; who also gets guidance or day care is not.
        {
          fact: 'support.setting',
          op: 'in',
          value: ['day-care', 'guidance', 'home', 'residential', 'short-stay'],
        },
      ],
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'transport.agreement' },
        { kind: 'recorded', fact: 'transport.agreementDate' },
        { kind: 'recorded', fact: 'transport.riskNotes' },
      ],
    },
    judge: {
      question: {
        nl: 'Weten de cliënt en de begeleiders hoe het vervoer gaat?',
        en: 'Do the client and the workers know how the transport goes?',
      },
      how: {
        nl: 'Vraag de cliënt en de chauffeur hoe de rit gaat en wat zij doen als er iets misgaat.',
        en: 'Ask the client and the driver how the ride goes and what they do when something goes wrong.',
      },
      good: {
        nl: 'De chauffeur weet wat te doen bij een epileptische aanval. De cliënt weet wie hem ophaalt en hoe laat.',
        en: 'The driver knows what to do in case of a seizure. The client knows who comes and at what time.',
      },
      poor: {
        nl: 'De afspraak staat in het dossier, maar de invaller op het busje heeft hem nooit gezien.',
        en: 'The arrangement is in the dossier, but the stand-in driver has never seen it.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Wij vragen een datum, want anders is niet te zien of de afspraak nog geldt. Behandeling onder de Jeugdwet valt erbuiten; begeleiding aan huis lezen wij als begeleiding. Het kader vraagt ook beleid voor veilig vervoer; dat hoort bij de toetsing van de organisatie.',
      en: 'We ask for a date, because otherwise no one can see whether the arrangement still holds. Treatment under the Jeugdwet is left out; guidance at home we read as guidance. The framework also asks for a policy on safe transport; that belongs to the assessment of the organisation.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.setting': [{ text: 'day-care' }],
          'transport.provided': true,
          'transport.agreement': 'Busje met vaste chauffeur, gordel om',
          'transport.agreementDate': '2026-02-01',
          'transport.riskNotes': 'Epilepsie: zie noodkaart',
        },
        expect: 'met',
      },
      {
        name: { nl: "Niets over beperkingen en risico's", en: 'Nothing about limitations and risks' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.setting': [{ text: 'day-care' }],
          'transport.provided': true,
          'transport.agreement': 'Busje met vaste chauffeur, gordel om',
          'transport.agreementDate': '2026-02-01',
          'transport.riskNotes': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.setting': [{ text: 'day-care' }],
          'transport.provided': true,
        },
        expect: 'unseen',
      },
      {
        name: { nl: 'Niet bekend of er vervoer is', en: 'Not known whether there is transport' },
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'support.setting': [{ text: 'day-care' }] },
        expect: 'unseen',
      },
      {
        name: { nl: 'Geen vervoer', en: 'No transport' },
        on: '2026-09-01',
        facts: { 'transport.provided': false },
        expect: 'not-applicable',
      },
      {
        name: { nl: 'Alleen behandeling', en: 'Treatment only' },
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'support.setting': [{ text: 'treatment' }],
          'transport.provided': true,
        },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'drents-v18-medication',
    theme,
    source: { section, item: '18' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Duidelijk wie medicijnen geeft en hoe de uitgifte loopt',
      en: 'Clear who gives medication and how it is handed out',
    },
    explanation: {
      nl: 'Heeft de aanbieder een rol bij medicijnen? Dan staat vast wie ze geeft en hoe de uitgifte loopt.',
      en: 'Does the provider have a role in medication? Then it is settled who gives it and how it is handed out.',
    },
    hint: {
      nl: 'Leg vast wie de medicijnen geeft, hoe ze binnenkomen en hoe ze worden uitgedeeld.',
      en: 'Record who gives the medication, how it comes in and how it is handed out.',
    },
    appliesWhen: { all: [zinOrProfessional, { fact: 'medication.providerRole', op: 'ne', value: 'none' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'medication.responsiblePerson' },
        { kind: 'recorded', fact: 'medication.supplyArrangement' },
      ],
    },
    judge: {
      question: {
        nl: 'Is degene die de medicijnen geeft ook bekwaam, en worden fouten gemeld?',
        en: 'Is the person who gives the medication competent, and are errors reported?',
      },
      how: {
        nl: 'Vraag wie gisteren de medicijnen gaf en of die persoon daarvoor getoetst is. Leg de toedienlijst naast de meldingen van incidenten.',
        en: 'Ask who gave the medication yesterday and whether that person was tested for it. Lay the administration record beside the incident reports.',
      },
      good: {
        nl: 'Twee getoetste medewerkers tekenen af. Een vergeten pil in juni is gemeld en besproken.',
        en: 'Two tested workers sign off. A forgotten pill in June was reported and discussed.',
      },
      poor: {
        nl: 'Wie dienst heeft, geeft de medicijnen. Gaten op de lijst vallen niemand op.',
        en: 'Whoever is on duty gives the medication. Nobody notices holes in the record.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt ook zaken van de organisatie: medicijnbeleid op papier, en fouten die in het meldsysteem komen. Die beoordeelt een mens.',
      en: 'The framework also names matters of the organisation: a written medication policy, and errors that go into the reporting system. A person judges those.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'medication.providerRole': 'administer',
          'medication.responsiblePerson': 'Persoonlijk begeleider',
          'medication.supplyArrangement': 'Medicijnrol van de apotheek, elke maandag',
        },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.financing': 'zin',
          'medication.providerRole': 'hand-out',
          'medication.responsiblePerson': 'Persoonlijk begeleider',
          'medication.supplyArrangement': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'medication.providerRole': 'remind' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Rol bij medicijnen niet bekend', en: 'Role in medication not known' },
        on: '2026-09-01',
        facts: { 'support.financing': 'zin' },
        expect: 'unseen',
      },
      {
        name: { nl: 'De cliënt regelt het zelf', en: 'The client takes care of it' },
        on: '2026-09-01',
        facts: { 'support.financing': 'zin', 'medication.providerRole': 'none' },
        expect: 'not-applicable',
      },
    ],
  },
];
