import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../messaging/decision.ts';
import type { DossierState, Kept } from '../storage/dossier-state.ts';
import { type Circumstances, decided, isOver } from './decided.ts';

let made = 0;
const on = (today: string): Circumstances => ({
  now: new Date(`${today}T10:00:00.000Z`),
  today,
  redo: 'P1Y',
  ruleSet: 'kader',
  notePrint: 'a'.repeat(64),
  labelPrint: 'b'.repeat(64),
  newId: () => {
    made += 1;
    return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  },
});
const holding = (kept: Kept[]): DossierState => ({ kept, withdrawn: [] });
const empty = holding([]);
const id = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
const judge = (answer: 'meets' | 'largely-not', requirement = 'eis-1'): Decision => ({
  kind: 'judge',
  requirement,
  answer,
});
const waive = (until: string, note?: string): Decision => ({
  kind: 'waive',
  requirement: 'eis-1',
  reason: 'client-declines',
  until,
  ...(note !== undefined && { note }),
});
const colleagues: Kept[] = [
  {
    kind: 'attestation',
    id: id(1),
    by: 'colleague',
    sent: 'accepted',
    ruleSet: 'kader',
    value: { requirement: 'eis-1', answer: 'largely', on: '2026-11-22', redo: 'P1Y' },
  },
  {
    kind: 'answer',
    id: id(2),
    by: 'colleague',
    value: { fact: 'transport.provided', value: true, answeredAt: '2026-11-01T10:00:00.000Z' },
  },
];
const answersTo = (state: DossierState) =>
  state.kept.flatMap((each) => (each.kind === 'attestation' ? [each.value.answer] : []));

describe('a judgement', () => {
  test('of the same day is changed, of another day is added', () => {
    const first = decided(empty, judge('meets'), on('2026-11-22'));
    expect(answersTo(decided(first, judge('largely-not'), on('2026-11-22')))).toEqual(['largely-not']);
    expect(answersTo(decided(first, judge('largely-not'), on('2026-11-23')))).toEqual(['meets', 'largely-not']);
  });
  test('leaves that of a colleague and that on another point as they are', () => {
    const state = decided(holding(colleagues), judge('meets', 'eis-2'), on('2026-11-22'));
    expect(answersTo(decided(state, judge('meets'), on('2026-11-22')))).toEqual(['largely', 'meets', 'meets']);
  });
});

describe('a waiver', () => {
  test('takes the place of an earlier one, and its note loses its edges', () => {
    const state = decided(
      decided(empty, waive('2026-12-01'), on('2026-11-22')),
      waive('2027-01-01', ' x '),
      on('2026-11-22'),
    );
    expect(state.kept).toMatchObject([{ value: { expiresOn: '2027-01-01' }, note: 'x' }]);
  });
  test('of which the note is blank has none', () => {
    expect(decided(empty, waive('2026-12-01', '  '), on('2026-11-22')).kept[0]).not.toHaveProperty('note');
  });
  test('can be ended, and brought back by undoing that', () => {
    const waived = decided(empty, waive('2026-12-01', 'omdat'), on('2026-11-22'));
    const ended = decided(waived, { kind: 'end-waiver', requirement: 'eis-1' }, on('2026-11-25'));
    expect(ended.kept).toEqual([]);
    expect(decided(ended, { kind: 'undo' }, on('2026-11-25')).kept).toEqual(waived.kept);
  });
});

test('an answer takes the place of that of a colleague; taking it back leaves none', () => {
  const answer = (value: boolean | null): Decision => ({ kind: 'answer', fact: 'transport.provided', value });
  const changed = decided(holding(colleagues), answer(false), on('2026-11-22'));
  expect(changed.kept.filter(({ kind }) => kind === 'answer')).toMatchObject([{ by: 'me', value: { value: false } }]);
  expect(decided(changed, answer(null), on('2026-11-22')).kept.filter(({ kind }) => kind === 'answer')).toEqual([]);
});

test('what changes nothing is not remembered as an act', () => {
  const state = decided(empty, judge('meets'), on('2026-11-22'));
  expect(decided(state, { kind: 'end-waiver', requirement: 'eis-9' }, on('2026-11-22'))).toBe(state);
});

test('undoing brings back exactly what was there before the last act, once', () => {
  const decision = fc.oneof(
    fc.constantFrom<Decision>(judge('meets'), judge('largely-not'), judge('meets', 'eis-2'), waive('2026-12-01')),
    fc.constantFrom<Decision>(
      { kind: 'end-waiver', requirement: 'eis-1' },
      { kind: 'answer', fact: 'transport.provided', value: false },
      { kind: 'answer', fact: 'transport.provided', value: null },
      { kind: 'note', concept: 'plan-signed', item: 'x', isAbout: true },
      { kind: 'note', concept: 'plan-signed', item: 'x', isAbout: false },
      { kind: 'note', concept: 'plan-signed', item: 'x', isAbout: null },
    ),
  );
  const ids = (state: DossierState) => state.kept.map((each) => JSON.stringify(each)).sort();
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 8 }), decision, (earlier, last) => {
      const { last: _, ...before } = earlier.reduce(
        (state, each) => decided(state, each, on('2026-11-22')),
        holding(colleagues),
      );
      const back = decided(decided(before, last, on('2026-11-22')), { kind: 'undo' }, on('2026-11-22'));
      expect(ids(back)).toEqual(ids(before));
      expect(decided(back, { kind: 'undo' }, on('2026-11-22'))).toEqual(back);
    }),
  );
});

test.each<[string, Kept, string]>([
  ['a judgement', { ...(colleagues[0] as Kept) }, '2028-11-22'],
  ['an answer', { ...(colleagues[1] as Kept) }, '2028-11-01'],
  [
    'a waiver',
    {
      kind: 'waiver',
      id: id(3),
      by: 'me',
      ruleSet: 'kader',
      value: { requirement: 'eis-1', reason: 'client-declines', on: '2026-11-22', expiresOn: '2026-12-01' },
    },
    '2027-12-01',
  ],
  [
    'a note',
    { kind: 'note', id: 'a'.repeat(64), concept: 'plan-signed', isAbout: true, on: '2026-11-22' },
    '2028-11-22',
  ],
])('%s is kept up to and including its last day', (_, kept, lastDay) => {
  const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
  expect([isOver(kept, lastDay), isOver(kept, next)]).toEqual([false, true]);
});

describe('what the server already has', () => {
  const sent = (state: DossierState): DossierState => ({
    ...state,
    kept: state.kept.map((each) => (each.kind === 'note' ? each : { ...each, sent: 'accepted' })),
  });
  const waived = sent(decided(empty, waive('2026-12-01', 'omdat'), on('2026-11-22')));
  const ids = (state: DossierState) => state.kept.map(({ id: each }) => each);

  test('is withdrawn there when it is undone', () => {
    const back = decided(waived, { kind: 'undo' }, on('2026-11-22'));
    expect(back).toMatchObject({ kept: [], withdrawn: [{ kind: 'waiver', id: waived.kept[0]?.id }] });
  });
  test('and was taken back, comes back as a new one, because what was withdrawn stays so', () => {
    const ended = decided(waived, { kind: 'end-waiver', requirement: 'eis-1' }, on('2026-11-22'));
    const back = decided(ended, { kind: 'undo' }, on('2026-11-22'));
    expect(back.kept).toMatchObject([{ value: { expiresOn: '2026-12-01' }, note: 'omdat' }]);
    expect(back.kept[0]).not.toHaveProperty('sent');
    expect(ids(back)).not.toEqual(ids(waived));
  });
  test('of an answer is not taken back when another takes its place', () => {
    const answer = (value: boolean | null): Decision => ({ kind: 'answer', fact: 'transport.provided', value });
    const answered = sent(decided(empty, answer(true), on('2026-11-22')));
    expect(decided(answered, answer(false), on('2026-11-22')).withdrawn).toEqual([]);
    const none = decided(answered, answer(null), on('2026-11-22'));
    expect(none.withdrawn).toMatchObject([{ kind: 'answer', fact: 'transport.provided' }]);
    expect(decided(none, answer(false), on('2026-11-22')).withdrawn).toEqual([]);
  });
  test('of a colleague can not be ended', () => {
    const theirs = holding(waived.kept.map((each) => (each.kind === 'note' ? each : { ...each, by: 'colleague' })));
    expect(decided(theirs, { kind: 'end-waiver', requirement: 'eis-1' }, on('2026-11-22'))).toBe(theirs);
  });
  test('is not withdrawn as long as it is not there', () => {
    const unsent = decided(empty, judge('meets'), on('2026-11-22'));
    expect(decided(unsent, { kind: 'undo' }, on('2026-11-22')).withdrawn).toEqual([]);
  });
});

test.each<[string, Decision, Decision]>([
  ['a judgement', judge('meets'), judge('largely-not')],
  ['an exception', waive('2027-01-01', 'x'), waive('2027-01-01', 'y')],
  [
    'an answer',
    { kind: 'answer', fact: 'support.law', value: 'wmo' },
    { kind: 'answer', fact: 'support.law', value: 'jeugdwet' },
  ],
  [
    'a note',
    { kind: 'note', concept: 'plan-discussed', item: 'x', isAbout: true },
    { kind: 'note', concept: 'plan-discussed', item: 'x', isAbout: false },
  ],
  [
    'a label',
    { kind: 'label', label: 'Datum', text: 'x', path: '/', is: 'plan.date' },
    { kind: 'label', label: 'Datum', text: 'x', path: '/', is: 'none' },
  ],
])('%s that is told twice, because the background was ended in between, is undone at once', (_, decision, other) => {
  const day = on('2026-11-22');
  const first = decided(empty, other, day);
  const once = decided(first, decision, day);
  const twice = decided(JSON.parse(JSON.stringify(once)), decision, day);
  expect(twice).toEqual(once);
  expect(decided(twice, { kind: 'undo' }, day).kept).toEqual(first.kept);
  // What is decided otherwise is not the same.
  expect(decided(once, other, day).kept).not.toEqual(once.kept);
});
