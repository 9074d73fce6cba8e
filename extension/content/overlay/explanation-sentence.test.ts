import { describe, expect, test } from 'vitest';
import type { Evidence, FactReading } from '../../../shared/domain/fact.ts';
import type { ExplanationPart } from '../../../shared/domain/verdict.ts';
import { factTitle } from '../../../shared/facts/vocabulary.ts';
import { en } from '../../i18n/en.ts';
import { capitalise } from '../../i18n/format.ts';
import { nl } from '../../i18n/nl.ts';
import { explanationSentence } from './explanation-sentence.ts';
import { allFacts } from './testing.ts';

const today = '2026-11-22';
const name = (fact: Parameters<typeof factTitle>[0], language: 'nl' | 'en' = 'nl') => factTitle(fact, language);
const Name: typeof name = (fact, language) => capitalise(name(fact, language));
const evidence: Evidence = {
  label: 'Ondertekend op:',
  text: '12-03-2026',
  page: { title: 'Plan', path: '/plan' },
  seenAt: '2026-11-22T09:42:00.000Z',
};
const signed: FactReading = { fact: 'plan.signedDate', state: 'found', value: '2026-03-12', from: 'page', evidence };

/** One of every kind: a kind without an example is a compile error. */
const parts: { [K in ExplanationPart['kind']]: Extract<ExplanationPart, { kind: K }> } = {
  read: { kind: 'read', reading: signed },
  sum: {
    kind: 'sum',
    start: '2026-03-03',
    startFact: 'support.startDate',
    period: 'P3M',
    origin: 'default',
    result: '2026-06-03',
  },
  late: { kind: 'late', fact: 'plan.date', date: '2026-06-04', dueOn: '2026-06-03' },
  overdue: { kind: 'overdue', fact: 'plan.date', dueOn: '2026-06-03' },
  predates: {
    kind: 'predates',
    fact: 'plan.signedDate',
    date: '2025-01-01',
    otherFact: 'plan.date',
    otherDate: '2026-01-01',
  },
  'in-future': { kind: 'in-future', fact: 'evaluation.lastDate', date: '2026-12-01' },
  'maybe-renewed': { kind: 'maybe-renewed', fact: 'plan.date', date: '2026-09-01' },
  excused: { kind: 'excused', fact: 'plan.signedDate', reasonFact: 'plan.notSignedReason' },
  expected: { kind: 'expected', fact: 'support.product', oneOf: ['dagbesteding', 'begeleiding'] },
  'unknown-words': {
    kind: 'unknown-words',
    fact: 'safety.discussedWith',
    texts: ['Noor', 'haar moeder'],
    oneOf: ['client', 'legal-representative'],
  },
  'item-without': { kind: 'item-without', list: 'risk.outcome', item: 'Vallen', fact: 'risk.measures' },
  counted: {
    kind: 'counted',
    fact: 'attendance.noShowDates',
    count: 4,
    limit: 3,
    period: 'P1M',
    from: '2026-10-01',
    to: '2026-10-28',
  },
  outside: {
    kind: 'outside',
    from: '2026-01-01',
    to: '2026-02-01',
    innerFact: 'support.startDate',
    outerFact: 'indication.startDate',
  },
  differs: { kind: 'differs', fact: 'support.product', otherFact: 'indication.product' },
  exceeds: {
    kind: 'exceeds',
    fact: 'attendance.deliveredHours',
    from: '2026-10-05',
    to: '2026-10-11',
    amount: 7.5,
    allowed: 6,
    unit: 'hours',
  },
  'condition-unknown': { kind: 'condition-unknown', fact: 'support.law' },
  'condition-unfulfilled': {
    kind: 'condition-unfulfilled',
    reading: { fact: 'transport.provided', state: 'found', value: false, from: 'answer' },
  },
  'too-long-between': {
    kind: 'too-long-between',
    fact: 'meeting.caseReviewDates',
    from: '2026-01-01',
    to: '2026-06-01',
    period: 'P3M',
    origin: 'default',
  },
  unanswered: {
    kind: 'unanswered',
    fact: 'incident.records',
    date: '2026-05-01',
    by: 'incident.followUp',
    dueOn: '2026-05-15',
  },
  'counts-differ': {
    kind: 'counts-differ',
    fact: 'attendance.records',
    otherFact: 'attendance.deliveredHours',
    from: '2026-10-05',
    to: '2026-10-11',
    count: 3,
    otherCount: 2,
  },
  'without-match': {
    kind: 'without-match',
    fact: 'attendance.invoicedHours',
    otherFact: 'attendance.deliveredHours',
    from: '2026-10-05',
    to: '2026-10-05',
    amounts: { amount: 2.5, otherAmount: 2, unit: 'hour' },
  },
  'hours-late': {
    kind: 'hours-late',
    fact: 'signal.respondedAt',
    after: 'signal.receivedAt',
    hours: 24,
    origin: 'source',
  },
  'needs-times': { kind: 'needs-times', fact: 'signal.respondedAt', after: 'signal.receivedAt', hours: 24 },
  candidate: { kind: 'candidate', concept: 'evaluation-held', item: 'Evaluatie gehad met Jan', date: '2026-10-05' },
  'no-candidate': { kind: 'no-candidate', concept: 'evaluation-held' },
  confirmed: { kind: 'confirmed', concept: 'evaluation-held', item: 'Evaluatie gehad met Jan', date: '2026-10-05' },
  'to-judge': { kind: 'to-judge' },
  judged: { kind: 'judged', answer: 'largely', on: '2026-10-05', until: '2027-10-05' },
  'judgement-expired': { kind: 'judgement-expired', on: '2025-10-05', until: '2026-10-05' },
  waived: { kind: 'waived', reason: 'client-declines', until: '2027-01-31' },
  'waiver-expired': { kind: 'waiver-expired', reason: 'client-declines', until: '2026-10-31' },
  failed: { kind: 'failed' },
};

const dutch: { [K in ExplanationPart['kind']]: string } = {
  read: 'Ondertekend op: 12 maart 2026, gelezen op Plan, 10:42',
  sum: `${Name('support.startDate')} 3-3-2026 + 3 maanden = 3-6-2026. Deze termijn is door ons gekozen en staat niet in het kader.`,
  late: `${Name('plan.date')}: 4-6-2026. Dat moest uiterlijk 3-6-2026, dus 1 dag te laat.`,
  overdue: `${Name('plan.date')}: moest uiterlijk 3-6-2026. Die dag is voorbij.`,
  predates: `${Name('plan.signedDate')} (1-1-2025) is van vóór ${name('plan.date')} (1-1-2026) en hoort dus bij iets van eerder.`,
  'in-future': `${Name('evaluation.lastDate')}: 1-12-2026 moet nog komen. Wat gepland is, telt nog niet als gedaan.`,
  'maybe-renewed': `${Name('plan.date')}: 1-9-2026. Er moet ook een andere zijn geweest, die nu niet in beeld is. Dit zegt dus niet of het op tijd was.`,
  excused: `${Name('plan.signedDate')}: niet nodig, want bij ‘${name('plan.notSignedReason')}’ staat waarom.`,
  expected: `${Name('support.product')}: hier hoort te staan ‘dagbesteding’ of ‘begeleiding’.`,
  'unknown-words': `${Name('safety.discussedWith')}: er staat ‘Noor’ en ‘haar moeder’. Dossierlens kent die woorden niet. Kijk zelf of het hetzelfde is als ‘cliënt’ of ‘wettelijk vertegenwoordiger’.`,
  'item-without': `Bij ‘Vallen’ (${name('risk.outcome')}) ontbreekt: ${name('risk.measures')}.`,
  counted: `${Name('attendance.noShowDates')}: 4 keer van 1-10-2026 tot en met 28-10-2026. Binnen 1 maand is 3 keer de grens.`,
  outside: `${Name('support.startDate')}: van 1-1-2026 tot en met 1-2-2026 valt niet binnen ‘${name('indication.startDate')}’.`,
  differs: `Bij ‘${name('support.product')}’ en ‘${name('indication.product')}’ staat niet hetzelfde.`,
  exceeds: `${Name('attendance.deliveredHours')}: 7,5 uur van 5-10-2026 tot en met 11-10-2026. Toegekend is 6 uur.`,
  'condition-unknown': `Of dit punt hier geldt, hangt af van: ${name('support.law')}. Dat is nog niet bekend.`,
  'condition-unfulfilled': `Dit punt geldt hier niet. ${Name('transport.provided')}: nee, dit is hier als antwoord gegeven.`,
  'too-long-between': `${Name('meeting.caseReviewDates')}: tussen 1-1-2026 en 1-6-2026 zit meer dan 3 maanden. Deze termijn is door ons gekozen en staat niet in het kader.`,
  unanswered: `${Name('incident.records')} 1-5-2026: hierna hoort te komen ‘${name('incident.followUp')}’, uiterlijk 15-5-2026. Dat is niet gevonden.`,
  'counts-differ': `Van 5-10-2026 tot en met 11-10-2026: 3 keer bij ‘${name('attendance.records')}’ en 2 keer bij ‘${name('attendance.deliveredHours')}’. Dat hoort gelijk te zijn.`,
  'without-match': `${Name('attendance.invoicedHours')}: op 5-10-2026 staat er iets, maar bij ‘${name('attendance.deliveredHours')}’ niet of te weinig. Het gaat om 2,5 tegen 2 uur.`,
  'hours-late': `${Name('signal.respondedAt')}: meer dan 24 uur na ‘${name('signal.receivedAt')}’. Deze termijn staat in het kader.`,
  'needs-times': `Of ‘${name('signal.respondedAt')}’ binnen 24 uur na ‘${name('signal.receivedAt')}’ was, is zonder tijdstip niet te zeggen.`,
  candidate: 'Misschien gaat deze rapportage over een evaluatie (5-10-2026): ‘Evaluatie gehad met Jan’',
  'no-candidate': 'In de rapportages die gezien zijn, is niets gevonden over een evaluatie.',
  confirmed: 'Bevestigd: deze rapportage gaat over een evaluatie (5-10-2026): ‘Evaluatie gehad met Jan’',
  'to-judge': 'Een deel van dit punt kan alleen een mens beoordelen.',
  judged: 'Beoordeeld op 5-10-2026: voldoet grotendeels. Dit geldt tot en met 5-10-2027.',
  'judgement-expired': 'De beoordeling van 5-10-2025 gold tot en met 5-10-2026. Beoordeel dit punt opnieuw.',
  waived: 'Uitzondering tot en met 31-1-2027: de cliënt wil dit niet.',
  'waiver-expired': 'De uitzondering (de cliënt wil dit niet) liep af op 31-10-2026 en geldt niet meer.',
  failed: 'Door een fout in Dossierlens kon dit punt niet worden nagegaan. Het telt niet als iets dat ontbreekt.',
};

const kinds = Object.keys(parts) as ExplanationPart['kind'][];

test.each(kinds)('%s in Dutch', (kind) => {
  expect(explanationSentence(parts[kind], today, nl, allFacts)).toBe(dutch[kind]);
});

test.each(kinds)('%s in English is a whole sentence of its own', (kind) => {
  const sentence = explanationSentence(parts[kind], today, en, allFacts);
  expect(sentence).not.toMatch(/undefined|\[object|NaN/);
  expect(sentence).not.toBe(dutch[kind]);
});

test('words of an entry that nobody knows are told with the entry', () => {
  const ofEntry = { ...parts['unknown-words'], texts: ['Noor'], list: 'risk.outcome', item: 'Vallen' } as const;
  expect(explanationSentence(ofEntry, today, nl, allFacts)).toBe(
    `Bij ‘Vallen’ (${name('risk.outcome')}), ${name('safety.discussedWith')}: er staat ‘Noor’. Dossierlens kent die woorden niet. Kijk zelf of het hetzelfde is als ‘cliënt’ of ‘wettelijk vertegenwoordiger’.`,
  );
  expect(explanationSentence(ofEntry, today, en, allFacts)).toMatch(/^At ‘Vallen’ \(.+\), .+: it says ‘Noor’\. /);
});

test('a sum in English cannot be misread', () => {
  expect(explanationSentence(parts.sum, today, en, allFacts)).toContain('3 Mar 2026 + 3 months = 3 Jun 2026');
});

describe('readings', () => {
  const read = (reading: FactReading) => explanationSentence({ kind: 'read', reading }, today, nl, allFacts);
  test.each<[string, FactReading]>([
    ['Ondertekend op: niet ingevuld, gelezen op Plan, 10:42', { fact: 'plan.signedDate', state: 'empty', evidence }],
    [
      'Ondertekend op: er staat ‘12-03-2026’; dat kon niet gelezen worden, gelezen op Plan, 10:42',
      { fact: 'plan.signedDate', state: 'unreadable', reason: 'does-not-parse', evidence },
    ],
    [`${Name('plan.signedDate')}: nog niet gezien`, { fact: 'plan.signedDate', state: 'unseen' }],
    [`${Name('evaluation.dates')}: geen`, { fact: 'evaluation.dates', state: 'found', value: [], from: 'page' }],
    [
      `${Name('evaluation.dates')}: 2 vermeldingen, de laatste op 20 november 2025, berekend uit andere gegevens`,
      {
        fact: 'evaluation.dates',
        state: 'found',
        from: 'derived',
        value: [
          { text: 'a', date: '2025-11-20' },
          { text: 'b', date: '2024-11-20' },
        ],
      },
    ],
    [
      `${Name('plan.goals')}: a; b; c; en nog 2`,
      { fact: 'plan.goals', state: 'found', from: 'page', value: ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text })) },
    ],
    [
      `${Name('agreement.noticePeriod')}: 2 weken, ingesteld door de organisatie`,
      { fact: 'agreement.noticePeriod', state: 'found', from: 'settings', value: 'P2W' },
    ],
  ])('%s', (words, reading) => {
    expect(read(reading)).toBe(words);
  });

  test('of another day say which day', () => {
    const yesterday = { ...evidence, seenAt: '2026-11-21T22:30:00.000Z' };
    expect(read({ fact: 'plan.signedDate', state: 'empty', evidence: yesterday })).toBe(
      'Ondertekend op: niet ingevuld, gelezen op Plan, 21 november 2026 23:30',
    );
  });
});
