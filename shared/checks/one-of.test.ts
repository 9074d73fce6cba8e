import { expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';
import type { Check } from './check.ts';

test.each([
  ['final', '2026-09-01', 'met'],
  ['draft', '2026-09-01', 'gap'],
  ['draft', '2026-04-01', 'upcoming'],
  ['draft', '2026-04-02', 'gap'],
  [EMPTY, '2026-09-01', 'gap'],
  [EMPTY, '2026-04-01', 'upcoming'],
  [UNSEEN, '2026-09-01', 'unseen'],
  [UNREADABLE, '2026-09-01', 'unreadable'],
] as const)('status %o on %s: %s', (status, today, outcome) => {
  const check: Check = {
    kind: 'one-of',
    fact: 'plan.status',
    values: ['final'],
    deadline: { after: 'support.startDate', term: { period: 'P3M', origin: 'source' } },
  };
  expect(checkOn(check, { 'support.startDate': '2026-01-01', 'plan.status': status }, today).outcome).toBe(outcome);
});

test.each([
  [true, 'met'],
  [false, 'gap'],
] as const)('a yes or no that is %s: %s', (value, outcome) => {
  const check: Check = { kind: 'one-of', fact: 'evaluation.clientPresent', values: [true] };
  expect(checkOn(check, { 'evaluation.clientPresent': value }, '2026-01-01').outcome).toBe(outcome);
});

test.each([
  ['per entry: the client', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'client' } }], UNSEEN, 'met'],
  ['per entry: a colleague', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'colleague' } }], UNSEEN, 'gap'],
  ['per entry: several', [{ text: 'val', fields: { 'risk.measuresAgreedWith': 'network, client' } }], UNSEEN, 'met'],
  ['one place for all', [{ text: 'val' }, { text: 'brand' }], [{ text: 'network' }, { text: 'client' }], 'met'],
  ['one place for all, only a colleague', [{ text: 'val' }, { text: 'brand' }], [{ text: 'colleague' }], 'gap'],
  ['nowhere seen', [{ text: 'val' }], UNSEEN, 'unseen'],
] as const)('for each entry, %s', (_, risks, own, outcome) => {
  const check: Check = {
    kind: 'one-of',
    fact: 'risk.measuresAgreedWith',
    values: ['client'],
    forEach: 'risk.outcome',
  };
  const facts = { 'risk.outcome': [...risks], 'risk.measuresAgreedWith': own && [...own] };
  expect(checkOn(check, facts, '2026-01-01').outcome).toBe(outcome);
});
