// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Observation } from '../../shared/domain/fact.ts';
import type { FrameReading } from '../messaging/messages.ts';
import { ForeignFrames } from './foreign-frames.ts';
import type { ClosedFrame } from './page-frames.ts';

const held = { id: '100412', epoch: 3 };
const observation = (label = 'Datum'): Observation => ({
  fact: 'plan.date',
  state: 'empty',
  evidence: { label, text: '-', page: { title: 'Plan', path: '/plan' }, seenAt: '2026-11-22T10:00:00.000Z' },
});
const reading = (change: Partial<FrameReading> = {}): FrameReading => ({
  dossier: '100412',
  observations: [observation()],
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
  });
  test('does not count while no dossier is established', () => {
    expect(frames.receive(9, reading(), undefined)).toBe(false);
    expect(frames.observationsFor(held)).toEqual([]);
  });
  test('when lent does not count in a later epoch of the same dossier', () => {
    frames.receive(9, reading({ epoch: 3 }), held);
    expect(frames.observationsFor({ ...held, epoch: 4 })).toEqual([]);
  });
  test('takes the place of what it read before', () => {
    frames.receive(9, reading(), held);
    frames.receive(9, reading({ observations: [observation('Ander')] }), held);
    expect(frames.observationsFor(held)).toEqual([observation('Ander')]);
  });
  test('is gone with the dossier', () => {
    frames.receive(9, reading(), held);
    frames.forget();
    expect(frames.observationsFor(held)).toEqual([]);
  });
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
