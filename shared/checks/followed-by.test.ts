import { describe, expect, test } from 'vitest';
import type { ExampleValue } from '../rules/rule-set.ts';
import { EMPTY, type FactValues, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

const term = { period: 'P14D', origin: 'default' } as const;
const property: Check = { kind: 'followed-by', events: 'incident.records', by: 'incident.closedDate', term };
const own: Check = { kind: 'followed-by', events: 'attendance.noShowDates', by: 'report.entries', term };
const single: Check = { kind: 'followed-by', events: 'change.date', by: 'change.municipalityInformedDate', term };

function incident(date: string | undefined, closed?: string | typeof EMPTY | typeof UNREADABLE, severity?: string) {
  const fields = {
    ...(closed && { 'incident.closedDate': closed }),
    ...(severity && { 'incident.severity': severity }),
  };
  return { text: 'Val', ...(date && { date }), fields };
}

describe('a property of each event', () => {
  test.each([
    ['on the day itself', [incident('2026-03-01', '2026-03-01')], '2026-04-01', 'met'],
    ['on the last day', [incident('2026-03-01', '2026-03-15')], '2026-04-01', 'met'],
    ['a day late', [incident('2026-03-01', '2026-03-16')], '2026-04-01', 'gap'],
    ['from before the event', [incident('2026-03-01', '2026-02-28')], '2026-04-01', 'gap'],
    ['not yet, on the last day', [incident('2026-03-01', EMPTY)], '2026-03-15', 'upcoming'],
    ['not, a day after', [incident('2026-03-01', EMPTY)], '2026-03-16', 'gap'],
    ['planned, a day after', [incident('2026-03-01', '2026-03-20')], '2026-03-16', 'gap'],
    ['not readable', [incident('2026-03-01', UNREADABLE)], '2026-04-01', 'unreadable'],
    ['one of two', [incident('2026-03-01', '2026-03-02'), incident('2026-03-05', EMPTY)], '2026-04-01', 'gap'],
    ['one of two shows it', [incident('2026-03-01', '2026-03-02'), incident('2026-03-05')], '2026-04-01', 'unseen'],
    ['an event still to come', [incident('2026-05-01', EMPTY)], '2026-04-01', 'not-applicable'],
    ['an event today, answered today', [incident('2026-04-01', '2026-04-01')], '2026-04-01', 'met'],
    ['an event today', [incident('2026-04-01', EMPTY)], '2026-04-01', 'upcoming'],
    ['an event without a day', [incident(undefined, EMPTY)], '2026-04-01', 'unreadable'],
    ['an event without a day, answered', [incident(undefined, '2026-03-01')], '2026-04-01', 'needs-judgement'],
    ['no events', [], '2026-04-01', 'not-applicable'],
    ['an empty list', EMPTY, '2026-04-01', 'not-applicable'],
    ['not seen', UNSEEN, '2026-04-01', 'unseen'],
    ['list not readable', UNREADABLE, '2026-04-01', 'unreadable'],
  ] satisfies [string, ExampleValue | undefined, string, string][])('%s', (_, records, today, outcome) => {
    expect(checkOn(property, { 'incident.records': records }, today).outcome).toBe(outcome);
  });

  test('a list that does not show it may have it beside it', () => {
    const facts = { 'incident.records': [{ date: '2026-03-01' }], 'incident.closedDate': '2026-03-15' };
    expect(checkOn(property, facts, '2026-04-01').outcome).toBe('met');
  });

  test('what one event shows does not count for another that does not show it', () => {
    const records = [incident('2026-03-01', '2026-03-02'), incident('2026-03-01')];
    const facts = { 'incident.records': records, 'incident.closedDate': '2026-03-02' };
    expect(checkOn(property, facts, '2026-04-01').outcome).toBe('unseen');
  });

  test('the day of an event may stand in a property', () => {
    const records = [{ text: 'Val', fields: { 'incident.date': '2026-03-01', 'incident.closedDate': '2026-03-16' } }];
    expect(checkOn(property, { 'incident.records': records }, '2026-04-01').outcome).toBe('gap');
  });

  test('what entries say is told with their day, not as facts of the dossier', () => {
    const { explanation, dueOn } = checkOn(
      property,
      { 'incident.records': [incident('2026-03-01', EMPTY), incident('2026-03-02', '2026-03-30')] },
      '2026-04-01',
    );
    const [first] = explanation;
    expect(first).toMatchObject({ kind: 'sum', start: '2026-03-01', result: '2026-03-15' });
    expect(explanation.filter(({ kind }) => kind === 'read')).toHaveLength(1);
    expect(explanation).toContainEqual(expect.objectContaining({ kind: 'unanswered', date: '2026-03-01' }));
    expect(explanation).toContainEqual(expect.objectContaining({ kind: 'late', date: '2026-03-30' }));
    expect(dueOn).toBe('2026-03-15');
  });
});

describe('only some events', () => {
  const serious: Check = { ...property, where: { fact: 'incident.severity', op: 'eq', value: 'calamity' } };
  test.each([
    [
      'the serious one is answered',
      [incident('2026-03-01', '2026-03-02', 'calamity'), incident('2026-03-02', EMPTY, 'near-miss')],
      'met',
    ],
    ['the serious one is not', [incident('2026-03-01', EMPTY, 'calamity')], 'gap'],
    ['none is serious', [incident('2026-03-01', EMPTY, 'near-miss')], 'not-applicable'],
    ['not known how serious', [incident('2026-03-01', EMPTY)], 'unseen'],
  ] satisfies [string, ExampleValue, string][])('%s', (_, records, outcome) => {
    expect(checkOn(serious, { 'incident.records': records }, '2026-04-01').outcome).toBe(outcome);
  });
});

describe('answers in a list of their own', () => {
  test.each([
    ['each its own', onDays('2026-03-01', '2026-03-20'), onDays('2026-03-02', '2026-03-21'), 'met'],
    ['one for both', onDays('2026-03-01', '2026-03-05'), onDays('2026-03-10'), 'met'],
    ['one too early for the second', onDays('2026-03-01', '2026-03-20'), onDays('2026-03-10'), 'gap'],
    ['an answer without a day may be it', onDays('2026-03-01'), [{}], 'unreadable'],
    ['no answers', onDays('2026-03-01'), EMPTY, 'gap'],
    ['answers not seen', onDays('2026-03-01'), UNSEEN, 'unseen'],
    ['no events, answers not seen', [], UNSEEN, 'not-applicable'],
  ] satisfies [string, ExampleValue, ExampleValue | undefined, string][])('%s', (_, events, answers, outcome) => {
    const facts: FactValues = { 'attendance.noShowDates': events, 'report.entries': answers };
    expect(checkOn(own, facts, '2026-06-01').outcome).toBe(outcome);
  });
});

describe('one event on a date', () => {
  test.each([
    ['2026-03-01', '2026-03-15', 'met'],
    ['2026-03-01', '2026-03-16', 'gap'],
    ['2026-03-01', EMPTY, 'gap'],
    ['2026-03-01', UNSEEN, 'unseen'],
    ['2026-06-01', EMPTY, 'upcoming'],
    ['2026-06-02', EMPTY, 'not-applicable'],
    [EMPTY, EMPTY, 'not-applicable'],
    [' ', EMPTY, 'not-applicable'],
    [UNSEEN, '2026-03-15', 'unseen'],
    ['onlangs', '2026-03-15', 'unreadable'],
  ] satisfies [ExampleValue | undefined, ExampleValue | undefined, string][])(
    '%s, answered %s: %s',
    (event, answer, outcome) => {
      const facts = { 'change.date': event, 'change.municipalityInformedDate': answer };
      expect(checkOn(single, facts, '2026-06-01').outcome).toBe(outcome);
    },
  );

  test('too late is another reason than not at all', () => {
    const late = { 'change.date': '2026-03-01', 'change.municipalityInformedDate': '2026-03-16' };
    expect(reasonsOf(checkOn(single, late, '2026-06-01'))).toEqual(['sum', 'late']);
    const never = { ...late, 'change.municipalityInformedDate': EMPTY };
    expect(reasonsOf(checkOn(single, never, '2026-06-01'))).toEqual(['sum', 'unanswered']);
  });
});
