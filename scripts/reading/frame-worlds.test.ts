import { expect, test } from 'vitest';
import { isGone, orGone } from './frame-worlds.ts';

test.each<[string, boolean]>([
  ['Protocol error (Page.createIsolatedWorld): No frame for given id found', true],
  ['Protocol error (Runtime.evaluate): Cannot find context with specified id', true],
  ['Protocol error (DOM.resolveNode): No node with given id found', true],
  ['Protocol error (DOM.resolveNode): Node with given id does not belong to the document', true],
  ['Execution context was destroyed, most likely because of a navigation', true],
  ['browserContext.newCDPSession: no object with guid page@1f', true],
  ['Frame was detached', true],
  ['Cannot read properties of undefined', false],
  ['ReferenceError: x is not defined', false],
])('%s: gone is %s', async (message, gone) => {
  const error = new Error(message);
  expect(isGone(error)).toBe(gone);
  if (gone) await expect(orGone(Promise.reject(error))).resolves.toBeUndefined();
  else await expect(orGone(Promise.reject(error))).rejects.toBe(error);
});

test('what is there answers; what is no error is not one of a page', async () => {
  await expect(orGone(Promise.resolve('here'))).resolves.toBe('here');
  expect(isGone('No frame')).toBe(false);
});
