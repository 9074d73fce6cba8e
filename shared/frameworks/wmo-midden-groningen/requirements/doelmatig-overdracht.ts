import type { Requirement } from '../../../rules/rule-set.ts';
import { atEnd } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 12: warm handover. */
export const handoverRequirements: Requirement[] = [
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
    judge: {
      question: {
        nl: 'Hadden beide aanbieders en de cliënt echt contact over wat nodig is?',
        en: 'Did both providers and the client really have contact about what is needed?',
      },
      how: {
        nl: 'Lees het verslag en vraag de cliënt hoe het ging. Ging het schriftelijk, kijk dan wat de cliënt zelf heeft ingebracht.',
        en: 'Read the report and ask the client how it went. If it was in writing, see what the client brought in.',
      },
      good: {
        nl: 'Een gesprek met drie, bij de cliënt thuis. De cliënt vertelde wat helpt en de nieuwe begeleider schreef het op.',
        en: 'A talk with the three of them at the home of the client. The client told what helps and the new worker wrote it down.',
      },
      poor: {
        nl: 'Het dossier is gemaild. De cliënt was alleen in de cc gezet.',
        en: 'The dossier was emailed. The client was only copied in.',
      },
      redo: everyYear,
      scale: 'levels',
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
