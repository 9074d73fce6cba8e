// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showElement } from '../../section-testing.tsx';
import { readKept, type Unsaved, useKeeping } from './use-kept.ts';

const KEY = '["Zorg","Ineke","wmo"]';
const unsaved = (version: number): Unsaved => ({ version, base: [], changes: [] });

function Probe({ unsaved: now }: { readonly unsaved: Unsaved | undefined }) {
  useKeeping(KEY, now, true);
  return null;
}

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('typing fast is one write; saving forgets at once, so that leaving then brings nothing old back', async () => {
  shown = await showElement(<Probe unsaved={unsaved(1)} />);
  expect(await readKept(KEY)).toBeUndefined();
  await shown.draw(<Probe unsaved={unsaved(2)} />);
  await act(() => vi.advanceTimersByTimeAsync(400));
  expect(await readKept(KEY)).toMatchObject({ version: 2 });
  await shown.draw(<Probe unsaved={undefined} />);
  expect(await readKept(KEY)).toBeUndefined();
});

test('leaving within the pause keeps what was typed', async () => {
  shown = await showElement(<Probe unsaved={unsaved(1)} />);
  await act(async () => void dispatchEvent(new Event('pagehide')));
  expect(await readKept(KEY)).toMatchObject({ version: 1 });
});
