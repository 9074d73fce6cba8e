// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHost, hostName } from './host.ts';
import { keepInPage } from './keep-in-page.ts';

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
let lifetime: AbortController;
let host: HTMLElement;

beforeEach(() => {
  lifetime = new AbortController();
  host = createHost(document, 'nl', 'open').host;
  keepInPage(host, lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  host.remove();
});

test('what the page takes out comes back', async () => {
  host.remove();
  await settled();
  expect(host.parentNode).toBe(document.documentElement);
});

test('a page that builds its document anew has the panel in the new one', async () => {
  const anew = document.createElement('html');
  anew.append(document.createElement('body'));
  document.replaceChild(anew, document.documentElement);
  await settled();
  expect(host.parentNode).toBe(anew);
  // And it is kept there.
  host.remove();
  await settled();
  expect(host.parentNode).toBe(anew);
});

test('a page that goes on throwing it out wins', async () => {
  const against = new MutationObserver(() => host.remove());
  against.observe(document.documentElement, { childList: true });
  host.remove();
  for (let turn = 0; turn < 200; turn += 1) await settled();
  against.disconnect();
  expect(host.isConnected).toBe(false);
});

test('the panel of a newer release is left alone', async () => {
  const newer = createHost(document, 'nl', 'open').host;
  await settled();
  expect([...document.querySelectorAll(hostName)]).toEqual([newer]);
  newer.remove();
});

test('after its end it stays away', async () => {
  lifetime.abort();
  host.remove();
  await settled();
  expect(host.isConnected).toBe(false);
});
