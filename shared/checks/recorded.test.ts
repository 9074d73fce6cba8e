import { describe, expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';

test.each([
  ['Taxi met vaste chauffeur', 'met'],
  ['  ', 'gap'],
  [EMPTY, 'gap'],
  [UNSEEN, 'unseen'],
  [UNREADABLE, 'unreadable'],
] as const)('a text that is %o: %s', (value, outcome) => {
  const check: Check = { kind: 'recorded', fact: 'transport.agreement' };
  expect(checkOn(check, { 'transport.agreement': value }, '2026-05-01').outcome).toBe(outcome);
});

test.each([
  [[{ text: 'Valgevaar' }], 'met'],
  [[], 'met'],
  [EMPTY, 'gap'],
] as const)('a list that is %o: %s', (value, outcome) => {
  const facts = { 'risk.outcome': Array.isArray(value) ? [...value] : value };
  expect(checkOn({ kind: 'recorded', fact: 'risk.outcome' }, facts as never, '2026-05-01').outcome).toBe(outcome);
});

describe('with a deadline', () => {
  const shared: Check = {
    kind: 'recorded',
    fact: 'evaluation.sharedWithMunicipalityDate',
    notBefore: 'evaluation.lastDate',
    deadline: { after: 'evaluation.lastDate', term: { period: 'P1M', origin: 'default' } },
  };

  test.each([
    ['2026-02-28', 'upcoming'],
    ['2026-03-01', 'gap'],
  ] as const)('evaluated on 31 January, not shared on %s: %s', (today, outcome) => {
    const facts = { 'evaluation.lastDate': '2026-01-31', 'evaluation.sharedWithMunicipalityDate': EMPTY };
    expect(checkOn(shared, facts, today)).toMatchObject({ outcome, dueOn: '2026-02-28' });
  });

  test.each([
    ['2026-01-30', 'gap', ['sum', 'overdue', 'predates']],
    ['2026-01-31', 'met', []],
    ['2026-04-30', 'met', []],
    ['2026-06-01', 'met', []],
    ['2026-06-02', 'gap', ['sum', 'overdue', 'in-future']],
  ] as const)('shared on %s: %s', (date, outcome, reasons) => {
    const facts = { 'evaluation.lastDate': '2026-01-31', 'evaluation.sharedWithMunicipalityDate': date };
    const result = checkOn(shared, facts, '2026-06-01');
    expect(result.outcome).toBe(outcome);
    expect(reasonsOf(result)).toEqual(reasons);
  });

  test.each([
    [UNSEEN, 'unseen'],
    [UNREADABLE, 'unreadable'],
    [EMPTY, 'gap'],
  ] as const)('missing, with its anchor %o: %s', (anchor, outcome) => {
    const check: Check = {
      ...shared,
      deadline: { after: 'support.startDate', term: { period: 'P1M', origin: 'default' } },
    };
    const facts = { 'support.startDate': anchor, 'evaluation.sharedWithMunicipalityDate': EMPTY };
    const result = checkOn(check, facts, '2026-06-01');
    expect(result.outcome).toBe(outcome);
    expect(result.unseen).toEqual(anchor === UNSEEN ? ['support.startDate'] : []);
  });

  test('an empty anchor can mean that it is still to come', () => {
    const check: Check = {
      kind: 'recorded',
      fact: 'handover.contactDate',
      deadline: { after: 'support.endDate', term: { period: 'P0D', origin: 'default' }, emptyMeans: 'not-begun' },
    };
    const result = checkOn(check, { 'support.endDate': EMPTY, 'handover.contactDate': EMPTY }, '2026-06-01');
    expect(result.outcome).toBe('upcoming');
    expect(result.dueOn).toBeUndefined();
  });

  test('some days may lie ahead', () => {
    const facts = { 'evaluation.nextDate': '2027-01-01' };
    expect(checkOn({ kind: 'recorded', fact: 'evaluation.nextDate' }, facts, '2026-06-01').outcome).toBe('met');
  });
});

describe('for each entry', () => {
  const measures: Check = { kind: 'recorded', fact: 'risk.measures', forEach: 'risk.outcome' };
  const risk = (text: string, measure?: string | { state: 'empty' | 'unreadable' }) => ({
    text,
    ...(measure && { fields: { 'risk.measures': measure } }),
  });

  test.each([
    ['all have one', [risk('val', 'mat'), risk('brand', 'melder')], 'met'],
    ['one has none', [risk('val', 'mat'), risk('brand', EMPTY)], 'gap'],
    ['one was not on screen', [risk('val', 'mat'), risk('brand')], 'unseen'],
    ["one can't be read", [risk('val', 'mat'), risk('brand', UNREADABLE)], 'unreadable'],
    ['one has none, one was not on screen', [risk('val', EMPTY), risk('brand')], 'gap'],
    ['there are none', [], 'not-applicable'],
    ['none was on screen', [risk('val'), risk('brand')], 'unseen'],
  ] as const)('%s', (_, risks, outcome) => {
    expect(checkOn(measures, { 'risk.outcome': [...risks] }, '2026-05-01').outcome).toBe(outcome);
  });

  test.each([
    [EMPTY, 'gap'],
    [UNSEEN, 'unseen'],
    [UNREADABLE, 'unreadable'],
  ] as const)('the list is %o: %s', (list, outcome) => {
    expect(checkOn(measures, { 'risk.outcome': list }, '2026-05-01').outcome).toBe(outcome);
  });

  test.each([
    ['as many as risks', ['mat', 'melder'], 'met'],
    ['fewer than risks', ['mat'], 'unseen'],
    ['"none"', [], 'gap'],
  ] as const)('measures in their own place: %s', (_, texts, outcome) => {
    const facts = {
      'risk.outcome': [risk('val'), risk('brand')],
      'risk.measures': texts.map((text) => ({ text })),
    };
    expect(checkOn(measures, facts, '2026-05-01').outcome).toBe(outcome);
  });

  test('measures in their own place, which is empty: a gap', () => {
    const facts = { 'risk.outcome': [risk('val')], 'risk.measures': EMPTY };
    expect(checkOn(measures, facts, '2026-05-01').outcome).toBe('gap');
  });

  test('names the entry that lacks it', () => {
    const facts = { 'risk.outcome': [risk('val', 'mat'), risk('brand', EMPTY)] };
    expect(checkOn(measures, facts, '2026-05-01').explanation).toContainEqual({
      kind: 'item-without',
      list: 'risk.outcome',
      item: 'brand',
      fact: 'risk.measures',
    });
  });

  const reports: Check = {
    kind: 'recorded',
    fact: 'incident.supervisorReportDate',
    forEach: 'incident.records',
    where: { fact: 'incident.severity', op: 'eq', value: 'calamity' },
    deadline: { after: 'incident.date', term: { period: 'P3D', origin: 'default' } },
  };
  const calamity = { text: 'Brand', date: '2026-05-01', fields: { 'incident.severity': 'calamity' } };

  test.each([
    ['2026-05-04', 'upcoming'],
    ['2026-05-05', 'gap'],
  ] as const)('the deadline counts from the day of the entry: %s is %s', (today, outcome) => {
    const fields = { ...calamity.fields, 'incident.supervisorReportDate': EMPTY };
    expect(checkOn(reports, { 'incident.records': [{ ...calamity, fields }] }, today)).toMatchObject({
      outcome,
      dueOn: '2026-05-04',
    });
  });

  test.each([
    ['another severity', 'incident', 'not-applicable'],
    ['severity left empty', EMPTY, 'unseen'],
    ["severity that can't be read", UNREADABLE, 'unreadable'],
    ['severity not on screen', undefined, 'unseen'],
  ] as const)('where: %s', (_, severity, outcome) => {
    const entry = { text: 'Val', ...(severity && { fields: { 'incident.severity': severity } }) };
    expect(checkOn(reports, { 'incident.records': [entry] }, '2026-06-01').outcome).toBe(outcome);
  });
});
