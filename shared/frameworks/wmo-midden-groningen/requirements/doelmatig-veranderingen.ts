import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 9: significant changes and no-shows. */
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
        nl: 'Wist de gemeente snel genoeg van de verandering?',
        en: 'Did the municipality know of the change soon enough?',
      },
      how: {
        nl: 'Kijk hoe ernstig de verandering was en hoeveel dagen het duurde. Lees ook of er veranderingen in de rapportage staan die niet zijn gemeld.',
        en: 'See how serious the change was and how many days it took. Also read whether the notes mention changes that were not reported.',
      },
      good: {
        nl: 'De cliënt raakte zijn huis kwijt; de consulent is dezelfde dag gebeld.',
        en: 'The client lost his home; the municipal contact was called the same day.',
      },
      poor: {
        nl: 'De cliënt deed al weken de deur niet open. De gemeente hoorde het pas bij de verlenging.',
        en: 'The client had not opened the door for weeks. The municipality heard of it only at the extension.',
      },
      redo: everyYear,
      scale: 'levels',
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
];
