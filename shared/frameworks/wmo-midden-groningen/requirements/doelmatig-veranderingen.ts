import type { Requirement } from '../../../rules/rule-set.ts';
import { atEnd } from '../deadlines.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 9 to 12: changes, no-shows and handover. */
export const changeRequirements: Requirement[] = [
  {
    id: 'mg-d09-significant-change',
    theme,
    source: { section, item: '9' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Gemeente weet van ingrijpende veranderingen', en: 'Municipality knows of significant changes' },
    explanation: {
      nl: 'Gebeurt er iets groots bij de cliënt, dan hoort de gemeente dat op tijd.',
      en: 'If something big happens to the client, the municipality hears of it in time.',
    },
    hint: {
      nl: 'Laat de gemeente het weten en noteer wanneer.',
      en: 'Tell the municipality and note when.',
    },
    appliesWhen: { all: [{ fact: 'change.date', op: 'exists' }] },
    check: {
      kind: 'recorded',
      fact: 'change.municipalityInformedDate',
      notBefore: 'change.date',
      deadline: { after: 'change.date', term: { period: 'P14D', origin: 'default' } },
    },
    judge: {
      question: {
        nl: 'Is de gemeente binnen een redelijke tijd geïnformeerd?',
        en: 'Was the municipality informed within a reasonable time?',
      },
    },
    note: {
      nl: 'Het kader zegt "binnen een redelijke termijn". Wij wachten 14 dagen. Of een verandering ingrijpend is, beslist een mens.',
      en: 'The framework says "within a reasonable term". We wait 14 days. Whether a change is significant is for a person to decide.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'change.date': '2026-05-01', 'change.municipalityInformedDate': '2026-05-06' },
        expect: 'met',
      },
      {
        on: '2026-05-16',
        facts: { 'change.date': '2026-05-01', 'change.municipalityInformedDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-05-15',
        facts: { 'change.date': '2026-05-01', 'change.municipalityInformedDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'change.date': '2026-05-01' }, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'change.date': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'mg-d09-1-no-shows',
    theme,
    source: { section, item: '9.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Meer dan drie no-shows: gemeente geïnformeerd',
      en: 'More than three no-shows: municipality informed',
    },
    explanation: {
      nl: 'Komt een cliënt binnen drie maanden meer dan drie keer niet opdagen, dan hoort de gemeente dat.',
      en: 'If a client does not turn up more than three times in three months, the municipality hears of it.',
    },
    hint: {
      nl: 'Meld de no-shows aan de gemeente en noteer de datum.',
      en: 'Report the no-shows to the municipality and note the date.',
    },
    check: {
      kind: 'count-within',
      fact: 'attendance.noShowDates',
      limit: 3,
      term: { period: 'P3M', origin: 'source' },
      answeredBy: 'attendance.noShowMunicipalityInformedDate',
    },
    note: {
      nl: 'Meer dan drie betekent vier of meer. Wij tellen dagen: twee gemiste afspraken op één dag tellen één keer. Melden telt vanaf de dag van de vierde no-show; daarna begint het tellen opnieuw.',
      en: 'More than three means four or more. We count days: two missed appointments on one day count once. Informing counts from the day of the fourth no-show; after that counting starts again.',
    },
    examples: [
      {
        name: { nl: 'Drie in drie maanden', en: 'Three in three months' },
        on: '2026-09-01',
        facts: {
          'attendance.noShowDates': [{ date: '2026-05-01' }, { date: '2026-06-01' }, { date: '2026-07-01' }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Vier, gemeente geïnformeerd', en: 'Four, municipality informed' },
        on: '2026-09-01',
        facts: {
          'attendance.noShowDates': [
            { date: '2026-05-01' },
            { date: '2026-06-01' },
            { date: '2026-07-01' },
            { date: '2026-08-01' },
          ],
          'attendance.noShowMunicipalityInformedDate': '2026-08-03',
        },
        expect: 'met',
      },
      {
        name: { nl: 'De vierde op de laatste dag van het tijdvak', en: 'The fourth on the last day of the window' },
        on: '2026-09-01',
        facts: {
          'attendance.noShowDates': [
            { date: '2026-05-01' },
            { date: '2026-06-01' },
            { date: '2026-07-01' },
            { date: '2026-08-01' },
          ],
          'attendance.noShowMunicipalityInformedDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'attendance.noShowDates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'mg-d12-warm-handover',
    theme,
    source: { section, item: '12' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: { nl: 'Warme overdracht vastgelegd in het dossier', en: 'Warm handover recorded in the dossier' },
    explanation: {
      nl: 'Neemt een andere aanbieder het over, dan hebben beide aanbieders persoonlijk contact, samen met de cliënt. In het dossier is dat terug te lezen.',
      en: 'If another provider takes over, both providers have personal contact, together with the client. The dossier shows it.',
    },
    hint: {
      nl: 'Plan een gesprek met de nieuwe aanbieder en de cliënt en leg het vast.',
      en: 'Plan a talk with the new provider and the client and record it.',
    },
    appliesWhen: { all: [{ fact: 'handover.toOtherProvider', op: 'eq', value: true }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'handover.contactDate', deadline: atEnd },
        { kind: 'one-of', fact: 'handover.clientPresent', values: [true], deadline: atEnd },
        { kind: 'recorded', fact: 'handover.receivingProvider', deadline: atEnd },
        { kind: 'recorded', fact: 'handover.contactMethod', deadline: atEnd },
      ],
    },
    note: {
      nl: 'Ook schriftelijk contact telt, als de cliënt erbij betrokken was. Wij rekenen tot en met de laatste dag van de ondersteuning. Is die dag nog niet ingevuld, dan komt de overdracht nog.',
      en: 'Contact in writing counts too, if the client took part. We count up to and including the last day of support. While that day is not filled in, the handover is still to come.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'handover.toOtherProvider': true,
          'support.endDate': '2026-08-31',
          'handover.contactDate': '2026-08-20',
          'handover.clientPresent': true,
          'handover.receivingProvider': 'Zorg Dichtbij',
          'handover.contactMethod': 'in-person',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Zonder de cliënt', en: 'Without the client' },
        on: '2026-09-01',
        facts: {
          'handover.toOtherProvider': true,
          'support.endDate': '2026-08-31',
          'handover.contactDate': '2026-08-20',
          'handover.clientPresent': false,
          'handover.receivingProvider': 'Zorg Dichtbij',
          'handover.contactMethod': 'phone',
        },
        expect: 'gap',
      },
      {
        on: '2026-08-31',
        facts: {
          'handover.toOtherProvider': true,
          'support.endDate': '2026-08-31',
          'handover.contactDate': { state: 'empty' },
          'handover.clientPresent': { state: 'empty' },
          'handover.receivingProvider': 'Zorg Dichtbij',
          'handover.contactMethod': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Nog geen einddatum', en: 'No end date yet' },
        on: '2026-08-31',
        facts: {
          'handover.toOtherProvider': true,
          'support.endDate': { state: 'empty' },
          'handover.contactDate': { state: 'empty' },
          'handover.clientPresent': { state: 'empty' },
          'handover.receivingProvider': { state: 'empty' },
          'handover.contactMethod': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Niet bekend of de cliënt overstapt', en: 'Not known whether the client moves' },
        on: '2026-09-01',
        facts: { 'handover.contactDate': { state: 'empty' } },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'handover.toOtherProvider': false }, expect: 'not-applicable' },
    ],
  },
];
