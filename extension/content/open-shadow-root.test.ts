// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openShadowRoot } from './open-shadow-root.ts';

const api = fakeBrowser as unknown as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
afterEach(() => {
  delete api.dom;
});

const host = () => document.createElement('div');

test('an open root is opened, and no root is none', () => {
  const element = host();
  const root = element.attachShadow({ mode: 'open' });
  expect(openShadowRoot(element)).toBe(root);
  expect(openShadowRoot(host())).toBeNull();
});

test('a closed root is opened as Chromium does', () => {
  const element = host();
  const root = element.attachShadow({ mode: 'closed' });
  api.dom = { openOrClosedShadowRoot: (asked) => (asked === element ? root : null) };
  expect([openShadowRoot(element), openShadowRoot(host())]).toEqual([root, null]);
});

test('a closed root is opened as Firefox does', () => {
  const element = host();
  const root = element.attachShadow({ mode: 'closed' });
  expect(openShadowRoot(Object.assign(element, { openOrClosedShadowRoot: root }))).toBe(root);
});

test('a browser that refuses leaves it shut', () => {
  api.dom = {
    openOrClosedShadowRoot() {
      throw new TypeError('no HTML element');
    },
  };
  expect(openShadowRoot(host())).toBeNull();
});
