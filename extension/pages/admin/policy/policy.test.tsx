// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyView } from '../../../messaging/policy-views.ts';
import { Configuration } from '../../../storage/configuration-schema.ts';
import { click, expectAccessible } from '../../dashboard/actions/view-testing.tsx';
import { enAdminPolicy } from '../../i18n/en-admin-policy.ts';
import { nlAdminPolicy } from '../../i18n/nl-admin-policy.ts';
import { playServer, showElement } from '../section-testing.tsx';
import PolicySection from './index.tsx';

// Parts are loaded when they are asked for, and axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const nothing: PolicyView = {
  hasPolicy: false,
  fields: Object.keys(Configuration.shape).map((field) => ({ field, source: 'none' })),
  unknown: [],
  sites: [],
};
const some: PolicyView = {
  hasPolicy: true,
  fields: [
    { field: 'serverUrl', received: 'server', problem: 'form', source: 'invitation', inForce: 'https://a.example' },
    { field: 'clientId', received: '17', problem: 'kind', source: 'none' },
    {
      field: 'sites',
      received: 'https://ecd.example/*, ecd',
      problem: 'form',
      wrong: ['ecd'],
      source: 'none',
    },
    { field: 'organisationKey', received: '0123456789abcdef', inForce: '0123456789abcdef', source: 'policy' },
  ],
  unknown: ['serverURL'],
  sites: [
    { pattern: 'https://a.example/*', isGranted: true },
    { pattern: 'https://b.example/*', isGranted: false },
  ],
};

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
let answer: PolicyView;
const open = async () => {
  playServer({ 'policy.get': () => answer });
  shown = await showElement(<PolicySection session={undefined} place={{ section: 'policy' }} go={() => {}} />);
  return shown;
};

beforeEach(() => {
  fakeBrowser.reset();
  answer = some;
  const events = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  Object.assign(fakeBrowser.permissions, { onAdded: events(), onRemoved: events() });
});
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('without policy, server or session it says what there is', async () => {
  answer = nothing;
  const { text } = await open();
  expect(text()).toContain('heeft geen beleid voor Dossierlens gekregen');
  expect(text()).toContain('Er zijn geen systemen ingesteld');
  await expectAccessible();
});

test('what is wrong is said in words, with what it should be, and where what holds comes from', async () => {
  const { text } = await open();
  for (const words of [
    '3 waarden in het beleid kloppen niet. De rest geldt gewoon.',
    'Zo niet te gebruiken',
    'Een adres met https://',
    'Verkeerde soort waarde',
    'Klopt niet: ecd.',
    'vingerafdruk 0123456789abcdef',
    'uitnodiging',
    'serverURL',
  ])
    expect(text()).toContain(words);
  await expectAccessible();
});

test('a change of the policy is on screen at once; of another store it is not asked', async () => {
  answer = nothing;
  const { text } = await open();
  answer = some;
  await act(() => fakeBrowser.storage.onChanged.trigger({ 'local.other': {} } as never, 'local'));
  expect(text()).not.toContain('3 waarden');
  await act(() => fakeBrowser.storage.onChanged.trigger({ serverUrl: {} } as never, 'managed'));
  expect(text()).toContain('3 waarden');
  expect(text()).toContain('Het beleid is zojuist veranderd');
});

describe('access to the sites', () => {
  test('is asked for those that have none, straight from the click', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    await open();
    await click('button', 'Geef toegang tot deze systemen');
    expect(request).toHaveBeenCalledWith({ origins: ['https://b.example/*'] });
  });

  test('that was not given is said', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never);
    const { text } = await open();
    await click('button', 'Geef toegang tot deze systemen');
    expect(text()).toContain('De browser gaf geen toegang');
  });
});

test('every field and lock level has words in both languages', () => {
  for (const texts of [nlAdminPolicy, enAdminPolicy]) {
    expect(Object.keys(texts.fields).sort()).toEqual(Object.keys(Configuration.shape).sort());
    expect(Object.keys(texts.lock)).toEqual(Configuration.shape.siteLock.unwrap().options);
  }
});
