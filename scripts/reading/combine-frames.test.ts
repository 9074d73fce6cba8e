import { expect, test } from 'vitest';
import { combineFrames } from './combine-frames.ts';
import type { FrameIdentity, FrameReading } from './page/page-api.ts';

const known = (id: string): FrameIdentity => ({ kind: 'known', id });
const none: FrameIdentity = { kind: 'none' };
const ambiguous: FrameIdentity = { kind: 'ambiguous' };
const frame = (identity: FrameIdentity, at: number): FrameReading => ({
  identity,
  title: String(at),
  path: '/',
  observations: [],
  candidates: [],
  profileFields: [],
  asksForSignIn: false,
});

test.each([
  ['the page says who it is', [known('1'), none, none], known('1'), ['0', '1', '2']],
  ['a frame is of another', [known('1'), known('2'), none], known('1'), ['0', '2']],
  ['a frame shows several', [known('1'), ambiguous], known('1'), ['0']],
  ['only a frame says it', [none, none, known('2')], known('2'), ['0', '1', '2']],
  ['frames agree', [none, known('2'), known('2')], known('2'), ['0', '1', '2']],
  ['frames differ', [none, known('1'), known('2')], ambiguous, ['0', '1', '2']],
  ['one frame shows several', [none, known('1'), ambiguous], ambiguous, ['0', '1', '2']],
  ['the page shows several', [ambiguous, known('1')], ambiguous, ['0', '1']],
  ['nobody says it', [none, none], none, ['0', '1']],
  ['there is no page', [], none, []],
] as const)('%s', (_, identities, identity, own) => {
  const combined = combineFrames(identities.map(frame));
  expect(combined.identity).toEqual(identity);
  expect(combined.own.map(({ title }) => title)).toEqual(own);
  expect(combined.own.length + combined.others.length).toBe(identities.length);
});
