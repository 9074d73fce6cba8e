import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth, oneWeek } from '../deadlines.ts';
import { everyHalfYear } from '../redo.ts';

const section = 'Rechtmatigheid van geleverde zorg';

/** Source: theme "Rechtmatigheid van geleverde zorg", items 2 and 3: administration and claims. */
export const administrationRequirements: Requirement[] = [
  {
    id: 'mg-r02-administration-matches',
    theme: 'rechtmatigheid',
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Administratie sluit op elkaar aan', en: 'Administration fits together' },
    explanation: {
      nl: 'Aanwezigheid, uren, verslagen, lonen en facturen kloppen met elkaar en zijn bijgewerkt.',
      en: 'Attendance, hours, notes, wages and invoices agree with each other and are up to date.',
    },
    hint: {
      nl: 'Schrijf je uren en je verslag op dezelfde dag op. Verbeter wat niet klopt voordat het wordt gedeclareerd.',
      en: 'Write down your hours and your note on the same day. Correct what is wrong before it is claimed.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'attendance.deliveredHours', deadline: inTheFirstMonth },
        {
          kind: 'any-of',
          checks: [
            {
              kind: 'matches-list',
              fact: 'attendance.deliveredHours',
              with: 'report.entries',
              compare: 'dates',
              per: 'week',
              grace: oneWeek,
            },
            {
              kind: 'matches-list',
              fact: 'attendance.deliveredHours',
              with: 'attendance.records',
              compare: 'dates',
              per: 'week',
              grace: oneWeek,
            },
          ],
        },
        {
          kind: 'matches-list',
          fact: 'attendance.invoicedHours',
          with: 'attendance.deliveredHours',
          compare: 'dates',
          per: 'month',
        },
      ],
    },
    judge: {
      question: {
        nl: 'Kloppen aanwezigheid, uren, verslagen, lonen en facturen van deze cliënt met elkaar?',
        en: 'Do attendance, hours, notes, wages and invoices of this client agree with each other?',
      },
      how: {
        nl: 'Kies een maand. Leg uren, aan- en afwezigheid, verslagen en factuur naast elkaar en zoek een uitleg voor elk verschil. Vraag bij de loonadministratie of dezelfde uren zijn betaald.',
        en: 'Choose a month. Compare hours, attendance, notes and invoice and look for an explanation of each difference. Ask payroll whether the same hours were paid.',
      },
      good: {
        nl: 'Bij elke dag met uren hoort een verslag. Eén dag is afgemeld; die staat niet op de factuur.',
        en: 'Each day with hours has a note. One day was cancelled; it is not on the invoice.',
      },
      poor: {
        nl: 'Op de factuur staan zestien uren, in de registratie twaalf, en niemand weet waarom.',
        en: 'The invoice shows sixteen hours, the registration twelve, and no one knows why.',
      },
      redo: everyHalfYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt niet hoe precies. Wij kijken of elke week met uren een verslag of aanwezigheid heeft, en elke gedeclareerde maand uren. Lonen staan niet in het dossier; die beoordeelt een mens.',
      en: 'The framework does not say how exactly. We look whether each week with hours has a note or attendance, and each claimed month has hours. Wages are not in the dossier; a person judges those.',
    },
    examples: [
      {
        on: '2026-07-10',
        facts: {
          'support.startDate': '2026-01-05',
          'attendance.deliveredHours': [
            { text: '2 uur', date: '2026-06-02' },
            { text: '2 uur', date: '2026-06-09' },
          ],
          'report.entries': [
            { text: 'Samen de post gedaan.', date: '2026-06-02' },
            { text: 'Gebeld met de gemeente.', date: '2026-06-10' },
          ],
          'attendance.invoicedHours': [{ text: '4 uur', date: '2026-06-30' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-07-10',
        facts: {
          'support.startDate': '2026-01-05',
          'attendance.deliveredHours': [
            { text: '2 uur', date: '2026-06-02' },
            { text: '2 uur', date: '2026-06-09' },
          ],
          'report.entries': [
            { text: 'Samen de post gedaan.', date: '2026-06-02' },
            { text: 'Gebeld met de gemeente.', date: '2026-06-10' },
          ],
          'attendance.invoicedHours': [{ text: '4 uur', date: '2026-06-30' }],
        },
        judged: { answer: 'meets', on: '2026-07-08' },
        expect: 'met',
      },
      {
        name: { nl: 'Week met uren zonder verslag of aanwezigheid', en: 'Week with hours without note or attendance' },
        on: '2026-07-10',
        facts: {
          'support.startDate': '2026-01-05',
          'attendance.deliveredHours': [
            { text: '2 uur', date: '2026-06-02' },
            { text: '2 uur', date: '2026-06-09' },
          ],
          'report.entries': [{ text: 'Samen de post gedaan.', date: '2026-06-02' }],
          'attendance.records': { state: 'empty' },
          'attendance.invoicedHours': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Maand gedeclareerd zonder uren', en: 'Month claimed without hours' },
        on: '2026-07-10',
        facts: {
          'support.startDate': '2026-01-05',
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-02' }],
          'report.entries': [{ text: 'Samen de post gedaan.', date: '2026-06-02' }],
          'attendance.invoicedHours': [
            { text: '4 uur', date: '2026-05-31' },
            { text: '2 uur', date: '2026-06-30' },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Verslag van vorige week komt nog', en: "Last week's note is still to come" },
        on: '2026-06-21',
        facts: {
          'support.startDate': '2026-01-05',
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-09' }],
          'report.entries': { state: 'empty' },
          'attendance.records': { state: 'empty' },
          'attendance.invoicedHours': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Facturen niet in beeld geweest', en: 'Invoices not seen' },
        on: '2026-07-10',
        facts: {
          'support.startDate': '2026-01-05',
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-02' }],
          'report.entries': [{ text: 'Samen de post gedaan.', date: '2026-06-02' }],
        },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'mg-r03-claim-delivered',
    theme: 'rechtmatigheid',
    source: { section, item: '3' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: { nl: 'Alles wat gedeclareerd is, is ook geleverd', en: 'Everything claimed was delivered' },
    explanation: {
      nl: 'Hulp die in rekening is gebracht, is echt gegeven en voldoet aan de voorwaarden.',
      en: 'Support that was charged was really given and meets the conditions.',
    },
    hint: {
      nl: 'Verbeter uren die niet kloppen voordat ze worden gedeclareerd. Is er al gedeclareerd, meld het dan bij je leidinggevende.',
      en: 'Correct hours that are wrong before they are claimed. If they were claimed already, tell your manager.',
    },
    appliesWhen: { all: [{ fact: 'attendance.invoicedHours', op: 'exists' }] },
    check: {
      kind: 'matches-list',
      fact: 'attendance.invoicedHours',
      with: 'attendance.deliveredHours',
      compare: 'amounts',
      per: 'day',
    },
    judge: {
      question: {
        nl: 'Is wat gedeclareerd is gedaan door een hulpverlener en volgens de voorwaarden?',
        en: 'Was what is claimed done by a worker and according to the conditions?',
      },
      how: {
        nl: 'Neem een maand. Zoek bij elke gedeclareerde dag wie er was en wat er is gedaan. Let op: uren van vrijwilligers mogen er niet bij zitten.',
        en: 'Take one month. For each claimed day find who was there and what was done. Mind that hours of volunteers must not be in it.',
      },
      good: {
        nl: 'Vier gedeclareerde dagen, met op elke dag een verslag van een hulpverlener.',
        en: 'Four claimed days, each with a note by a worker.',
      },
      poor: {
        nl: 'Een dag waarop de cliënt in het ziekenhuis lag, is ook gedeclareerd.',
        en: 'A day on which the client was in hospital was claimed as well.',
      },
      redo: everyHalfYear,
      scale: 'levels',
    },
    note: {
      nl: 'Wij kijken per dag of er minstens zoveel is geleverd als gedeclareerd. Heeft de declaratie één regel voor een hele maand, dan kan dat niet per dag: vergelijk dan zelf en maak een uitzondering.',
      en: 'We look per day whether at least as much was delivered as was claimed. If the claim has one line for a whole month, this cannot be done per day: compare it yourself and make an exception.',
    },
    examples: [
      {
        on: '2026-07-10',
        facts: {
          'attendance.invoicedHours': [
            { text: '2 uur', date: '2026-06-02' },
            { text: '2 uur', date: '2026-06-09' },
          ],
          'attendance.deliveredHours': [
            { text: '2 uur', date: '2026-06-02' },
            { text: '2:30 uur', date: '2026-06-09' },
          ],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Dag gedeclareerd zonder geleverde uren', en: 'Day claimed without delivered hours' },
        on: '2026-07-10',
        facts: {
          'attendance.invoicedHours': [
            { text: '2 uur', date: '2026-06-02' },
            { text: '2 uur', date: '2026-06-09' },
          ],
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-02' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Meer gedeclareerd dan geleverd', en: 'More claimed than delivered' },
        on: '2026-07-10',
        facts: {
          'attendance.invoicedHours': [{ text: '2:30 uur', date: '2026-06-02' }],
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-02' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geleverde uren niet in beeld geweest', en: 'Delivered hours not seen' },
        on: '2026-07-10',
        facts: { 'attendance.invoicedHours': [{ text: '2 uur', date: '2026-06-02' }] },
        expect: 'unseen',
      },
      {
        name: { nl: 'Declaratie zonder aantal uren', en: 'Claim without a number of hours' },
        on: '2026-07-10',
        facts: {
          'attendance.invoicedHours': [{ text: 'Begeleiding', date: '2026-06-02' }],
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-02' }],
        },
        expect: 'unreadable',
      },
      {
        name: { nl: 'Nog niets gedeclareerd', en: 'Nothing claimed yet' },
        on: '2026-07-10',
        facts: { 'attendance.invoicedHours': { state: 'empty' } },
        expect: 'not-applicable',
      },
    ],
  },
];
