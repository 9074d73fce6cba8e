import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { Decision } from '../messaging/decision.ts';
import type { UnclearLabel } from '../messaging/unclear-label.ts';
import type { Kept } from '../storage/dossier-state.ts';
import { assess, assessmentView } from './assess.ts';
import { decide } from './decide.ts';
import { confirmedLabels, decidedLabels, labelPrint, openLabels } from './label-decisions.ts';
import { findLedger, forgetLedger, keyOf, recordObservations, withReading } from './ledger-store.ts';
import { seenFactsView } from './seen-facts.ts';
import { aDossier, configure } from './testing.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const { dossier } = aDossier();

function labelOf(label: string, text: string, facts: readonly FactName[], path = '/plan'): UnclearLabel {
  const evidence = { label, text, page: { title: 'Plan', path }, seenAt: now.toISOString() };
  return { evidence, options: facts.map((fact) => ({ fact, value: '2026-03-03' })) };
}
const date = labelOf('Datum', '3-3-2026', ['plan.date', 'plan.signedDate']);
const placeOf = ({ evidence: { label, text, page } }: UnclearLabel) => ({ label, text, path: page.path });
const say = (label: UnclearLabel, is: Extract<Decision, { kind: 'label' }>['is']): Decision => ({
  kind: 'label',
  ...placeOf(label),
  is,
});
const keep = async (label: UnclearLabel, is: FactName | 'none'): Promise<Kept> => ({
  kind: 'label',
  id: await labelPrint(placeOf(label)),
  is,
  on: '2026-11-22',
});

beforeEach(async () => {
  fakeBrowser.reset();
  await configure({});
});

describe('what somebody said of a label', () => {
  test('makes it the fact, with the value and the evidence of the page', async () => {
    expect(await confirmedLabels([date], [await keep(date, 'plan.signedDate')])).toEqual([
      { fact: 'plan.signedDate', state: 'found', value: '2026-03-03', evidence: date.evidence },
    ]);
  });

  test.each([
    ['it is none of them', async () => [await keep(date, 'none')]],
    ['it is a fact that it cannot be', async () => [await keep(date, 'agreement.endDate')]],
    ['something of another text', async () => [await keep(labelOf('Datum', '4-3-2026', ['plan.date']), 'plan.date')]],
    [
      'something of another screen',
      async () => [await keep(labelOf('Datum', '3-3-2026', [], '/evaluatie'), 'plan.date')],
    ],
    ['nothing', async () => []],
  ])('is no fact when %s', async (_, kept) => {
    expect(await confirmedLabels([date], await kept())).toEqual([]);
  });
});

describe('asked is', () => {
  const waits = (...unseen: FactName[]) => ({ unseen });

  test('only what points wait for, the one that answers most first', async () => {
    const other = labelOf('Op', '3-3-2026', ['agreement.endDate', 'plan.date']);
    const idle = labelOf('Einde', '3-3-2026', ['agreement.reviewedDate']);
    const verdicts = [
      waits('plan.signedDate', 'plan.signedDate'),
      waits('agreement.endDate'),
      waits('agreement.endDate'),
    ];
    const open = await openLabels([date, idle, other], [], verdicts);
    expect(
      open.map(({ evidence, options, answers }) => [evidence.label, options.map(({ fact }) => fact), answers]),
    ).toEqual([
      ['Op', ['agreement.endDate'], 2],
      ['Datum', ['plan.signedDate'], 1],
    ]);
  });

  test('not what was answered', async () => {
    for (const is of ['none', 'plan.date'] as const)
      expect(await openLabels([date], [await keep(date, is)], [waits('plan.signedDate')])).toEqual([]);
  });
});

describe('in a ledger', () => {
  const observation: Observation = { fact: 'plan.date', state: 'empty', evidence: { ...date.evidence, text: '' } };
  const labelsOf = (ledger: ReturnType<typeof withReading>) => ledger.labels?.map(({ evidence }) => evidence.text);

  test('a label that is read again is what it is now', () => {
    const once = withReading(aDossier(), [], [date, labelOf('Op', '1-1-2026', ['plan.date'])]);
    expect(labelsOf(withReading(once, [], [labelOf('Datum', '5-5-2026', ['plan.date'])]))).toEqual([
      '1-1-2026',
      '5-5-2026',
    ]);
  });

  test('two of the same name on one screen stay two', () => {
    const both = [date, labelOf('Datum', '5-5-2026', ['plan.date'])];
    expect(labelsOf(withReading(aDossier(), [], both))).toEqual(['3-3-2026', '5-5-2026']);
  });

  test('one that is clear now is not asked; another screen leaves it', () => {
    const once = withReading(aDossier(), [], [date]);
    expect(labelsOf(withReading(once, [observation], []))).toEqual([]);
    const elsewhere = { ...observation, evidence: { ...observation.evidence, page: { title: '', path: '/x' } } };
    expect(labelsOf(withReading(once, [elsewhere], []))).toEqual(['3-3-2026']);
  });

  test('without any it is as it was before there were labels', () => {
    expect(withReading(aDossier(), [observation])).toEqual({ ...aDossier(), observations: [observation] });
  });
});

describe('with the rules in use', () => {
  const view = async () => {
    const ledger = await findLedger(keyOf(dossier), now);
    if (!ledger) throw new Error('No ledger.');
    return assessmentView(ledger, await assess(ledger, now), now);
  };
  /** How many points wait for the law. */
  const waiting = (verdicts: Awaited<ReturnType<typeof view>>['verdicts']) =>
    verdicts.filter(({ unseen }) => unseen.includes('support.law')).length;

  /** On the law many points wait from the start. */
  const evidence = { ...date.evidence, label: 'Regeling', text: 'Wmo 2015' };
  const law: UnclearLabel = { evidence, options: [{ fact: 'support.law', value: 'wmo' }] };

  beforeEach(async () => {
    await recordObservations(dossier, [], now, [law]);
  });

  test('a label is asked, counts when it is pointed out, and is undone', async () => {
    const before = await view();
    expect(before.labels).toHaveLength(1);
    expect(before.facts['support.law']).toBeDefined();
    await decide(dossier, say(law, 'support.law'), now);
    const after = await view();
    expect(after.labels).toBeUndefined();
    expect(waiting(before.verdicts)).toBeGreaterThan(10);
    expect(waiting(after.verdicts)).toBe(0);
    expect(after.decisions.undo).toMatchObject({ kind: 'label', about: 'support.law' });
    await decide(dossier, { kind: 'undo' }, now);
    expect(waiting((await view()).verdicts)).toBe(waiting(before.verdicts));
    expect((await view()).labels).toHaveLength(1);
  });

  test('rejected it stays away, until it is asked again', async () => {
    await decide(dossier, say(law, 'none'), now);
    expect((await view()).labels).toBeUndefined();
    await recordObservations(dossier, [], now, [law]);
    expect((await view()).labels).toBeUndefined();
    await decide(dossier, say(law, 'ask'), now);
    expect((await view()).labels).toHaveLength(1);
  });

  test.each([
    ['a label that did not stand there', say(labelOf('Regeling', 'Jeugdwet', ['support.law']), 'support.law')],
    ['a label of another screen', say(labelOf('Regeling', 'Wmo 2015', ['support.law'], '/x'), 'none')],
    ['what it cannot be', say(law, 'agreement.endDate')],
  ])('%s cannot be pointed out', async (_, decision) => {
    await expect(decide(dossier, decision, now)).rejects.toMatchObject({ code: 'conflict' });
    expect((await view()).labels).toHaveLength(1);
  });

  test('it is among what is seen, and forgotten with it', async () => {
    const ledger = await findLedger(keyOf(dossier), now);
    if (!ledger) throw new Error('No ledger.');
    expect((await seenFactsView(ledger)).labels).toEqual([law]);
    await decide(dossier, say(law, 'support.law'), now);
    const seen = await seenFactsView(ledger);
    expect(seen.labels).toEqual([{ ...law, is: 'support.law' }]);
    expect(seen.areas.flatMap(({ facts }) => facts.map(({ fact }) => fact))).toEqual(['support.law']);
    await forgetLedger(keyOf(dossier));
    expect(await findLedger(keyOf(dossier), now)).toBeUndefined();
  });

  test('nothing of it is kept in words', async () => {
    await decide(dossier, say(law, 'support.law'), now);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).toContain('"kind":"label"');
    for (const words of ['Regeling', 'Wmo 2015', '/plan']) expect(stored).not.toContain(words);
  });
});

test('a print differs with each part of it', async () => {
  const prints = await Promise.all(
    [date, labelOf('Op', '3-3-2026', []), labelOf('Datum', '3-3', []), labelOf('Datum', '3-3-2026', [], '/x')].map(
      (each) => labelPrint(placeOf(each)),
    ),
  );
  expect(new Set(prints).size).toBe(4);
  expect((await decidedLabels([date], []))[0]).toEqual(date);
});
