import type { Requirement } from '../../../rules/rule-set.ts';
import { inTheFirstMonth } from '../deadlines.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 13 to 16: what the client is told. */
export const informationRequirements: Requirement[] = [
  {
    id: 'mg-d13-1-rules-shared',
    theme,
    source: { section, item: '13.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Gedrags- en huisregels gedeeld en vindbaar', en: 'Conduct and house rules shared and easy to find' },
    explanation: {
      nl: 'De regels over gedrag en huis zijn echt met de cliënt gedeeld en zijn makkelijk te vinden.',
      en: 'The rules about conduct and the house were really shared with the client and are easy to find.',
    },
    hint: {
      nl: 'Geef de regels aan de cliënt en noteer de datum.',
      en: 'Give the rules to the client and note the date.',
    },
    check: { kind: 'recorded', fact: 'information.rulesDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Kunnen cliënten en hulpverleners de regels makkelijk vinden?',
        en: 'Can clients and workers easily find the rules?',
      },
    },
    note: {
      nl: 'Wij zoeken de datum waarop de regels met deze cliënt zijn gedeeld, uiterlijk een maand na de start. Het kader noemt geen termijn. Gelden er geen huisregels, maak dan een uitzondering.',
      en: 'We look for the date on which the rules were shared with this client, at most a month after the start. The framework gives no term. If no house rules apply, make an exception.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.rulesDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.rulesDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.rulesDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d14-4-inform-clients',
    theme,
    source: { section, item: '14.4' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Cliënt weet hoe hij kan meepraten', en: 'Client knows how to take part' },
    explanation: {
      nl: 'De aanbieder vertelt cliënten uit zichzelf hoe ze kunnen meedenken of feedback geven.',
      en: 'The provider tells clients of its own accord how they can think along or give feedback.',
    },
    hint: {
      nl: 'Leg uit hoe de cliënt kan meepraten en noteer dat.',
      en: 'Explain how the client can take part and note it.',
    },
    check: { kind: 'recorded', fact: 'information.participationDate', deadline: inTheFirstMonth },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met een maand na de start.',
      en: 'The framework gives no term; we use one month after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.participationDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.participationDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.participationDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d15-complaint-access',
    theme,
    source: { section, item: '15' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Makkelijk een klacht indienen', en: 'Easy to file a complaint' },
    explanation: {
      nl: 'Klagen is eenvoudig en de cliënt weet hoe het moet.',
      en: 'Complaining is simple and the client knows how.',
    },
    hint: {
      nl: 'Leg uit hoe de cliënt kan klagen en noteer de datum.',
      en: 'Explain how the client can complain and note the date.',
    },
    check: { kind: 'recorded', fact: 'information.complaintsDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Kan deze cliënt de klachtenregeling ook echt gebruiken?',
        en: 'Can this client really use the complaints procedure?',
      },
    },
    note: {
      nl: 'Wij zoeken de datum waarop de klachtenregeling is uitgelegd, uiterlijk een maand na de start. Het kader noemt geen termijn.',
      en: 'We look for the date on which the complaints procedure was explained, at most a month after the start. The framework gives no term.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.complaintsDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.complaintsDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.complaintsDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d16-confidant',
    theme,
    source: { section, item: '16' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Vertrouwenspersoon beschikbaar en bekend', en: 'Confidant available and known' },
    explanation: {
      nl: 'De cliënt kan naar een vertrouwenspersoon. De aanbieder vertelt dat zelf en zorgt dat de gegevens snel te vinden zijn.',
      en: 'The client can turn to a confidant. The provider says so itself and makes the details easy to find.',
    },
    hint: {
      nl: 'Vertel de cliënt over de vertrouwenspersoon en noteer dat.',
      en: 'Tell the client about the confidant and note it.',
    },
    check: { kind: 'recorded', fact: 'information.confidantDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Zijn de gegevens van de vertrouwenspersoon makkelijk te vinden?',
        en: 'Are the details of the confidant easy to find?',
      },
    },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met een maand na de start.',
      en: 'The framework gives no term; we use one month after the start.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'information.confidantDate': '2026-01-05' },
        expect: 'met',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'information.confidantDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'information.confidantDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
];
