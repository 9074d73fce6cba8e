// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Observation } from '../../shared/domain/fact.ts';
import { FrameReading } from '../messaging/messages.ts';
import { MOST_LABELS_OF_PAGE, type UnclearLabel } from '../messaging/unclear-label.ts';
import { ForeignFrames } from './foreign-frames.ts';
import type { ClosedFrame } from './page-frames.ts';

const held = { id: '100412', epoch: 3 };
const observation = (label = 'Datum'): Observation => ({
  fact: 'plan.date',
  state: 'empty',
  evidence: { label, text: '-', page: { title: 'Plan', path: '/plan' }, seenAt: '2026-11-22T10:00:00.000Z' },
});
const label = (name = 'Getekend'): UnclearLabel => ({
  options: [{ fact: 'plan.signedDate', value: '2026-03-03' }],
  evidence: { ...observation(name).evidence, text: '3-3-2026' },
});
const reading = (change: Partial<FrameReading> = {}): FrameReading => ({
  dossier: '100412',
  observations: [observation()],
  labels: [label()],
  ...change,
});
const closed = (index: number): ClosedFrame => ({
  element: document.querySelectorAll('iframe')[index] as Element,
  title: `Kader ${index}`,
  host: 'other.example',
  reason: 'other-site',
});

let frames: ForeignFrames;
beforeEach(() => {
  frames = new ForeignFrames();
  document.body.replaceChildren(document.createElement('iframe'), document.createElement('iframe'));
});

describe('what a frame of another site read', () => {
  test.each([
    ['with the same number', reading(), true],
    ['with another number', reading({ dossier: '200511' }), false],
    ['of nobody', { observations: [] }, false],
    ['lent in this epoch', reading({ epoch: 3 }), true],
    ['lent in an epoch before', reading({ epoch: 2 }), false],
  ])('%s counts: %3$s', (_, given, isAccepted) => {
    expect(frames.receive(9, given, held)).toBe(isAccepted);
    expect(frames.observationsFor(held)).toEqual(isAccepted ? given.observations : []);
    expect(frames.labelsFor(held)).toEqual(isAccepted ? given.labels : []);
  });
  test('does not count while no dossier is established', () => {
    expect(frames.receive(9, reading(), undefined)).toBe(false);
    expect(frames.observationsFor(held)).toEqual([]);
    expect(frames.labelsFor(held)).toEqual([]);
  });
  test('when lent does not count in a later epoch of the same dossier', () => {
    frames.receive(9, reading({ epoch: 3 }), held);
    expect(frames.observationsFor({ ...held, epoch: 4 })).toEqual([]);
    expect(frames.labelsFor({ ...held, epoch: 4 })).toEqual([]);
  });
  test('does not count for the next dossier', () => {
    frames.receive(9, reading(), held);
    expect(frames.observationsFor({ ...held, id: '200511' })).toEqual([]);
    expect(frames.labelsFor({ ...held, id: '200511' })).toEqual([]);
  });
  test('takes the place of what it read before', () => {
    frames.receive(9, reading(), held);
    frames.receive(9, reading({ observations: [observation('Ander')], labels: [label('Gezien')] }), held);
    expect(frames.observationsFor(held)).toEqual([observation('Ander')]);
    expect(frames.labelsFor(held)).toEqual([label('Gezien')]);
  });
  test('stands beside what other frames read', () => {
    frames.receive(9, reading(), held);
    frames.receive(11, reading({ labels: [label('Gezien')] }), held);
    frames.receive(12, { dossier: '100412', observations: [] }, held);
    expect(frames.labelsFor(held)).toEqual([label(), label('Gezien')]);
  });
  test('is gone with the dossier', () => {
    frames.receive(9, reading(), held);
    frames.forget();
    expect(frames.observationsFor(held)).toEqual([]);
    expect(frames.labelsFor(held)).toEqual([]);
  });
});

describe('the frame that evidence stands in', () => {
  const named = (name: string) => (evidence: Observation['evidence']) => evidence.label === name;
  test.each([
    ['a fact', 'Datum', 9],
    ['a label that is not clear', 'Getekend', 9],
    ['of another frame', 'Gezien', 11],
    ['nothing that was read', 'Ander', undefined],
  ])('is known of %s', (_, name, frame) => {
    frames.receive(9, reading(), held);
    frames.receive(11, reading({ observations: [], labels: [label('Gezien')] }), held);
    expect(frames.frameWith(held, named(name))).toBe(frame);
  });
  test.each([
    ['of another dossier', reading({ dossier: '200511' }), held],
    ['lent in an epoch before', reading({ epoch: 2 }), held],
    ['of the dossier before', reading(), { ...held, id: '200511' }],
    ['while no dossier is established', reading(), undefined],
  ])('is none when it is %s', (_, given, now) => {
    frames.receive(9, given, held);
    expect(frames.frameWith(now, named('Datum'))).toBeUndefined();
    expect(frames.frameWith(now, named('Getekend'))).toBeUndefined();
  });
  test('is none once it is forgotten', () => {
    frames.receive(9, reading(), held);
    frames.forget();
    expect(frames.frameWith(held, named('Getekend'))).toBeUndefined();
  });
});

test.each([
  ['no labels', undefined, true],
  ['as many as are taken of a page', Array.from({ length: MOST_LABELS_OF_PAGE }, () => label()), true],
  ['one more', Array.from({ length: MOST_LABELS_OF_PAGE + 1 }, () => label()), false],
  ['one with more than an extract of the page', [{ ...label(), html: '<p>' }], false],
  ['one without a meaning', [{ ...label(), options: [] }], false],
])('a message of a frame with %s is taken: %3$s', (_, labels, isTaken) => {
  expect(FrameReading.safeParse({ dossier: '100412', observations: [], labels }).success).toBe(isTaken);
});

describe('the frames that were not read', () => {
  test('are those without a reader, and those of another dossier', () => {
    frames.receive(9, reading({ path: '0' }), held);
    expect(frames.unreadable([closed(0), closed(1)], [])).toEqual([
      { title: 'Kader 1', host: 'other.example', reason: 'no-access' },
    ]);
    frames.receive(9, reading({ path: '0', dossier: '200511' }), held);
    expect(frames.unreadable([closed(0)], [])).toEqual([
      { title: 'Kader 0', host: 'other.example', reason: 'other-dossier' },
    ]);
  });
  test('are named once with the frames in them', () => {
    const element = document.createElement('iframe');
    element.title = 'Partner';
    const outer = { document, element, depth: 1 };
    const inner = { document, element: document.createElement('iframe'), depth: 2, parent: outer };
    expect(frames.unreadable([], [outer, inner])).toEqual([{ title: 'Partner', host: '', reason: 'other-dossier' }]);
  });
});
