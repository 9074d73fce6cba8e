// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConnectionView } from '../../messaging/views.ts';
import { click, expectAccessible, find } from '../dashboard/actions/view-testing.tsx';
import { Admin } from './admin.tsx';
import { placeOf, queryOf, sections } from './place.ts';
import { admin, auditor, playServer, Refusal, showElement } from './section-testing.tsx';

// Parts are loaded when they are asked for, and axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const connected: ConnectionView = { account: admin, server: 'reachable', waiting: 0 };
const policy = { hasPolicy: false, fields: [], unknown: [], sites: [] };
const usual = {
  'policy.get': () => policy,
  'GET /v1/admin/people': () => ({ items: [] }),
  'GET /v1/admin/audit': () => ({ items: [] }),
};

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
const open = async (query: string, connection: ConnectionView | Refusal) => {
  history.replaceState(null, '', `/admin.html${query}`);
  playServer({
    ...usual,
    'connection.get': () => {
      if (connection instanceof Refusal) throw connection;
      return connection;
    },
  });
  shown = await showElement(<Admin />, true);
  return shown;
};

beforeEach(() => {
  fakeBrowser.reset();
  const events = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  Object.assign(fakeBrowser.permissions, { onAdded: events(), onRemoved: events() });
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const until = (text: () => string, words: string) => vi.waitFor(() => expect(text()).toContain(words), 10_000);

describe('what stands in the way of a section', () => {
  test.each<[string, ConnectionView | Refusal, string]>([
    ['no server', { account: { state: 'signed-out' }, server: 'not-configured', waiting: 0 }, 'Er is nog geen server'],
    [
      'nobody signed in',
      { account: { state: 'signed-out' }, server: 'reachable', waiting: 0 },
      'Je bent niet aangemeld',
    ],
    ['an expired sign-in', { account: { state: 'expired' }, server: 'reachable', waiting: 0 }, 'is verlopen'],
    ['another role', { ...connected, account: { ...admin, role: 'lead' } }, 'Beheer is er voor functioneel beheerders'],
    ['a background that fails', new Refusal('internal', 'Er ging iets mis.'), 'Dit lukte niet'],
  ])('%s is said, with a way out', async (_, connection, words) => {
    const { text } = await open('?section=audit', connection);
    await until(text, words);
    expect(document.querySelectorAll('main button').length).toBeGreaterThan(0);
    await expectAccessible();
  });

  test('without a server the policy is one link away, and there nothing stands in the way', async () => {
    const { text } = await open('?section=audit', {
      account: { state: 'signed-out' },
      server: 'not-configured',
      waiting: 0,
    });
    await until(text, 'Er is nog geen server');
    await act(async () => document.querySelector<HTMLElement>('main a')?.click());
    await until(text, 'heeft geen beleid voor Dossierlens gekregen');
    expect(location.search).toBe('?section=policy');
  });
});

test('an auditor gets in, and is not led to the team overview', async () => {
  const { text } = await open('?section=audit', { ...connected, account: auditor });
  await until(text, 'Er staat nog niets in het logboek');
  expect(() => find('a', 'Naar het teamoverzicht')).toThrow();
});

test('following a link changes the address and the title, and back leads back', async () => {
  const { text } = await open('?section=audit', connected);
  await until(text, 'Er staat nog niets in het logboek');
  await click('a', 'Uitrol en beleid');
  await until(text, 'heeft geen beleid voor Dossierlens gekregen');
  expect(document.title).toBe('Uitrol en beleid · Dossierlens');
  expect(find('a', 'Uitrol en beleid').getAttribute('aria-current')).toBe('page');
  await act(async () => {
    history.replaceState(null, '', '/admin.html?section=audit');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await until(text, 'Er staat nog niets in het logboek');
});

test.each(sections)('the address of %s leads there', (section) => {
  const place = { section, item: 'a b', tab: 'keys', part: 'x/y' };
  expect(placeOf(queryOf(place))).toEqual(place);
});

test.each(['', '?section=other', '?section=', '?section=audit&item='])('%s is an address too', (query) => {
  expect(sections).toContain(placeOf(query).section);
  expect(placeOf(query).item).toBeUndefined();
});
