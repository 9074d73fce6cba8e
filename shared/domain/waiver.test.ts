import { expect, test } from 'vitest';
import { Waiver, waivedUntil, waiverFor } from './waiver.ts';

const made = { requirement: 'eis-1', reason: 'client-declines', on: '2026-02-28', expiresOn: '2026-06-01' } as const;

test.each([
  ['a year', { ...made, expiresOn: '2027-02-28' }, true],
  ['a day longer', { ...made, expiresOn: '2027-03-01' }, false],
  ['the day itself', { ...made, expiresOn: '2026-02-28' }, true],
  ['a day before', { ...made, expiresOn: '2026-02-27' }, false],
  ['no end', { ...made, expiresOn: undefined }, false],
  ['a reason in words', { ...made, reason: 'Jan wil niet' }, false],
  ['a note', { ...made, note: 'Jan wil niet' }, false],
])('%s: %o can be read: %s', (_, input, isRead) => expect(Waiver.safeParse(input).success).toBe(isRead));

test('one that came from elsewhere with a longer time still ends after a year', () => {
  expect(waivedUntil({ ...made, expiresOn: '2030-01-01' })).toBe('2027-02-28');
  expect(waivedUntil(made)).toBe('2026-06-01');
});

test('the one that lasts longest counts, from the day it was made', () => {
  const longer = { ...made, on: '2026-03-01', expiresOn: '2026-07-01' } as const;
  const list = [longer, made, { ...longer, requirement: 'eis-2', expiresOn: '2026-12-01' }];
  expect(waiverFor('eis-1', list, '2026-02-27')).toBeUndefined();
  expect(waiverFor('eis-1', list, '2026-02-28')).toBe(made);
  expect(waiverFor('eis-1', list, '2026-03-01')).toBe(longer);
  expect(waiverFor('eis-1', [...list].reverse(), '2026-03-01')).toBe(longer);
});
