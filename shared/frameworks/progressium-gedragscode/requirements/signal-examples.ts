import type { Example } from '../../../rules/rule-set.ts';

/** Articles 18 and 36 print the same 24 hours. */
export const signalExamples: Example[] = [
  {
    name: { nl: 'Precies 24 uur later', en: 'Exactly 24 hours later' },
    on: '2026-09-01',
    facts: { 'signal.receivedAt': '2026-08-10T17:30', 'signal.respondedAt': '2026-08-11T17:30' },
    expect: 'met',
  },
  {
    name: { nl: 'Dezelfde dag, zonder tijd', en: 'The same day, without times' },
    on: '2026-09-01',
    facts: { 'signal.receivedAt': '2026-08-10', 'signal.respondedAt': '2026-08-10' },
    expect: 'met',
  },
  {
    name: { nl: 'Een minuut te laat', en: 'One minute late' },
    on: '2026-09-01',
    facts: { 'signal.receivedAt': '2026-08-10T17:30', 'signal.respondedAt': '2026-08-11T17:31' },
    expect: 'gap',
  },
  {
    name: { nl: 'Geen reactie', en: 'No response' },
    on: '2026-08-12',
    facts: { 'signal.receivedAt': '2026-08-10T17:30', 'signal.respondedAt': { state: 'empty' } },
    expect: 'gap',
  },
  {
    name: { nl: 'De dag erna, zonder tijd', en: 'The day after, without times' },
    on: '2026-09-01',
    facts: { 'signal.receivedAt': '2026-08-10', 'signal.respondedAt': '2026-08-11' },
    expect: 'needs-judgement',
  },
  {
    on: '2026-08-11',
    facts: { 'signal.receivedAt': '2026-08-10T17:30', 'signal.respondedAt': { state: 'empty' } },
    expect: 'upcoming',
  },
  { on: '2026-09-01', facts: { 'signal.receivedAt': '2026-08-10T17:30' }, expect: 'unseen' },
  { on: '2026-09-01', facts: { 'signal.receivedAt': { state: 'empty' } }, expect: 'not-applicable' },
];
