import { expect, test } from 'vitest';
import type { Concept, MentionContext } from '../domain/concept.ts';
import { EMPTY, type FactValues, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn, reasonsOf } from '../testing/check-on.ts';
import type { Check } from './check.ts';
import { MOST_CANDIDATES } from './mentioned.ts';

const check: Check = {
  kind: 'mentioned',
  concept: 'evaluation-held',
  within: { period: 'P1Y', origin: 'default' },
  notBefore: 'support.startDate',
};
const today = '2026-09-01';

function note(date: string | undefined, context: MentionContext = 'affirmed', concept: Concept = 'evaluation-held') {
  return { text: `Notitie ${date}`, ...(date && { date }), mentions: [{ concept, context }] };
}

function candidates(facts: FactValues): (string | undefined)[] {
  const { explanation } = checkOn(check, facts, today);
  return explanation.flatMap((part) => (part.kind === 'candidate' ? [part.date] : []));
}

test.each([
  ['a year ago', [note('2025-09-01')], ['2025-09-01']],
  ['a day longer ago', [note('2025-08-31')], []],
  ['today', [note('2026-09-01')], ['2026-09-01']],
  ['tomorrow', [note('2026-09-02')], []],
  ['without a day', [note(undefined)], [undefined]],
  ['newest first', [note('2026-03-01'), note('2026-08-01')], ['2026-08-01', '2026-03-01']],
  ['denied', [note('2026-08-01', 'negated')], []],
  ['planned', [note('2026-08-01', 'planned')], []],
  ['long ago', [note('2026-08-01', 'historical')], []],
  ['about somebody else', [note('2026-08-01', 'other-person')], []],
  ['about something else', [note('2026-08-01', 'affirmed', 'plan-signed')], []],
  ['about nothing', [{ text: 'x', date: '2026-08-01' }], []],
] as const)('%s', (_, notes, expected) => {
  expect(candidates({ 'report.entries': [...notes] })).toEqual(expected);
});

test.each([
  ['2026-08-01', ['2026-08-01']],
  ['2026-08-02', []],
  [UNSEEN, ['2026-08-01']],
  [EMPTY, ['2026-08-01']],
] as const)('a note of 2026-08-01, support started %s', (start, expected) => {
  expect(candidates({ 'report.entries': [note('2026-08-01')], 'support.startDate': start })).toEqual(expected);
});

test('never more than a person looks through', () => {
  const notes = Array.from({ length: 9 }, (_, i) => note(`2026-08-0${i + 1}`));
  expect(candidates({ 'report.entries': notes })).toHaveLength(MOST_CANDIDATES);
});

test.each([
  ['a candidate', [note('2026-08-01')], 'needs-judgement', ['candidate']],
  ['no candidate', [{ text: 'Wandeling' }], 'needs-judgement', ['no-candidate']],
  ['no notes', EMPTY, 'needs-judgement', ['no-candidate']],
  ['not seen', UNSEEN, 'unseen', []],
  ['not readable', UNREADABLE, 'unreadable', []],
] satisfies [string, FactValues['report.entries'], string, string[]][])(
  '%s is never met and never a gap',
  (_, notes, outcome, reasons) => {
    const result = checkOn(check, { 'report.entries': notes }, today);
    expect(result.outcome).toBe(outcome);
    expect(reasonsOf(result)).toEqual(reasons);
  },
);

test.each([
  ['the one that is confirmed', '2026-03-01', 'met', 'confirmed', '2027-03-01'],
  ['one that has become too old', '2025-08-31', 'needs-judgement', 'candidate', undefined],
  ['one without a day', undefined, 'met', 'confirmed', undefined],
] as const)('%s: %s', (_, date, outcome, reason, dueOn) => {
  const confirmed = note(date);
  const mentions = confirmed.mentions.map((mention) => ({ ...mention, isConfirmed: true }));
  const result = checkOn(check, { 'report.entries': [{ ...confirmed, mentions }, note('2026-08-01')] }, today);
  expect([result.outcome, reasonsOf(result), result.dueOn]).toEqual([outcome, [reason], dueOn]);
});

test.each(['negated', 'planned', 'historical', 'other-person'] as const)(
  'one that is %s is no evidence, whatever is said of it',
  (context) => {
    const mentions = [{ concept: 'evaluation-held', context, isConfirmed: true } as const];
    expect(checkOn(check, { 'report.entries': [{ text: 'x', date: '2026-08-01', mentions }] }, today).outcome).toBe(
      'needs-judgement',
    );
  },
);
