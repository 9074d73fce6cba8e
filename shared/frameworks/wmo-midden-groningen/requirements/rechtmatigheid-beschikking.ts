import type { Requirement } from '../../../rules/rule-set.ts';

const section = 'Rechtmatigheid van geleverde zorg';

/** Source: theme "Rechtmatigheid van geleverde zorg", item 1: within the decision. */
export const decisionRequirements: Requirement[] = [
  {
    id: 'mg-r01-within-indication',
    theme: 'rechtmatigheid',
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Ondersteuning past binnen een geldige beschikking', en: 'Support within a valid decision' },
    explanation: {
      nl: 'De hulp die is gegeven, blijft binnen wat de lopende beschikking toestaat: in tijd, soort en hoeveelheid.',
      en: 'The support given stays within what the current decision allows: in time, kind and amount.',
    },
    hint: {
      nl: 'Controleer de beschikking en vraag op tijd verlenging of aanpassing aan.',
      en: 'Check the decision and ask for an extension or change in time.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'covers',
          innerStart: 'support.startDate',
          innerEnd: 'support.endDate',
          outerStart: 'indication.startDate',
          outerEnd: 'indication.endDate',
          renewedAfter: { period: 'P6M', origin: 'default' },
        },
        { kind: 'matches', fact: 'support.product', with: 'indication.product' },
        {
          kind: 'within-volume',
          delivered: 'attendance.deliveredHours',
          granted: 'indication.volume',
          from: 'indication.startDate',
        },
      ],
    },
    note: {
      nl: 'Begon de ondersteuning meer dan 6 maanden vóór de beschikking die op het scherm staat, dan was er vast een eerdere beschikking. Een mens beoordeelt dan of die aansloot.',
      en: 'If support began more than 6 months before the decision on screen, there must have been an earlier one. A person then judges whether the two joined up.',
    },
    examples: [
      {
        on: '2026-06-10',
        facts: {
          'support.startDate': '2026-01-05',
          'support.endDate': { state: 'empty' },
          'support.product': 'Begeleiding individueel',
          'indication.startDate': '2026-01-01',
          'indication.endDate': '2026-12-31',
          'indication.product': 'begeleiding, individueel',
          'indication.volume': '4 uur per week',
          'attendance.deliveredHours': [
            { text: '2 uur', date: '2026-06-01' },
            { text: '2 uur', date: '2026-06-05' },
          ],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Meer uren dan toegekend', en: 'More hours than granted' },
        on: '2026-06-10',
        facts: {
          'support.startDate': '2026-01-05',
          'support.endDate': { state: 'empty' },
          'support.product': 'Begeleiding individueel',
          'indication.startDate': '2026-01-01',
          'indication.endDate': '2026-12-31',
          'indication.product': 'Begeleiding individueel',
          'indication.volume': '4 uur per week',
          'attendance.deliveredHours': [
            { text: '2:30 uur', date: '2026-06-01' },
            { text: '2 uur', date: '2026-06-07' },
          ],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Beschikking verlopen, ondersteuning loopt door', en: 'Decision ended, support goes on' },
        on: '2027-01-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.endDate': { state: 'empty' },
          'indication.startDate': '2026-01-01',
          'indication.endDate': '2026-12-31',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Er was een eerdere beschikking', en: 'There was an earlier decision' },
        on: '2026-06-10',
        facts: {
          'support.startDate': '2023-01-05',
          'support.endDate': { state: 'empty' },
          'support.product': 'Begeleiding individueel',
          'indication.startDate': '2026-01-01',
          'indication.endDate': '2026-12-31',
          'indication.product': 'Begeleiding individueel',
          'indication.volume': '4 uur per week',
          'attendance.deliveredHours': [{ text: '2 uur', date: '2026-06-01' }],
        },
        expect: 'needs-judgement',
      },
      { on: '2026-06-10', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
];
