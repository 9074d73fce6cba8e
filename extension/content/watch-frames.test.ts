// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { aContext } from './testing.ts';
import { LEAVING_MS, WatchedFrames } from './watch-frames.ts';

const onArrival = vi.fn((_: Document) => undefined);
const onFrameChange = vi.fn(() => undefined);
let now = 0;

function watch() {
  const ctx = aContext();
  const frames = new WatchedFrames(ctx, document, { onArrival, onFrameChange, now: () => now });
  frames.look();
  return { ctx, frames };
}
const inside = () => document.querySelector('iframe')?.contentDocument as Document;
const leave = () => inside().defaultView?.dispatchEvent(new Event('beforeunload'));

beforeEach(() => {
  now = 0;
  vi.clearAllMocks();
  // jsdom lays nothing out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    left: 0,
    top: 0,
    right: 600,
    bottom: 400,
    width: 600,
    height: 400,
  } as DOMRect);
  document.body.replaceChildren(document.createElement('iframe'));
});

test('a document in a frame arrives once', () => {
  const { frames } = watch();
  frames.look();
  expect(onArrival.mock.calls).toEqual([[inside()]]);
  expect(frames.standing.map(({ document: each }) => each)).toEqual([document, inside()]);
});

test('a document that says it leaves does not stand any more, until it has stayed for long', () => {
  const { frames } = watch();
  leave();
  expect(onFrameChange).toHaveBeenCalledTimes(1);
  expect(frames.stands(inside())).toBe(false);
  expect(frames.standing).toHaveLength(1);
  now = LEAVING_MS - 1;
  expect(frames.stands(inside())).toBe(false);
  now = LEAVING_MS;
  expect(frames.stands(inside())).toBe(true);
});

test('with a frame goes what is in it', () => {
  const element = inside().body.appendChild(inside().createElement('iframe'));
  element.getBoundingClientRect = document.body.getBoundingClientRect;
  const inner = element.contentDocument as Document;
  const { frames } = watch();
  expect(frames.standing).toHaveLength(3);
  leave();
  expect(frames.standing).toHaveLength(1);
  expect(frames.stands(inner)).toBe(true);
});

test('a frame that is taken away stands no more, without another look', () => {
  const { frames } = watch();
  const gone = inside();
  document.querySelector('iframe')?.remove();
  expect(frames.stands(gone)).toBe(false);
});

test('a frame that loads is told of', () => {
  watch();
  document.querySelector('iframe')?.dispatchEvent(new Event('load'));
  expect(onFrameChange).toHaveBeenCalledTimes(1);
  document.body.appendChild(document.createElement('img')).dispatchEvent(new Event('load'));
  expect(onFrameChange).toHaveBeenCalledTimes(1);
});

test('nothing is told any more after the script ended', () => {
  const { ctx } = watch();
  ctx.abort('over');
  leave();
  document.querySelector('iframe')?.dispatchEvent(new Event('load'));
  expect(onFrameChange).not.toHaveBeenCalled();
});
