import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readConfiguration, readConfigurationSources } from './configuration.ts';
import { invitedConfigurationItem } from './invited-configuration.ts';

const embedded = { serverUrl: 'http://127.0.0.1:8787', issuer: 'http://127.0.0.1:9000', clientId: 'demo' };
const key = 'k'.repeat(43);

async function given(policy: object, packed: unknown = embedded): Promise<void> {
  await fakeBrowser.storage.managed.set(policy as never);
  const body = typeof packed === 'string' ? packed : JSON.stringify(packed);
  vi.stubGlobal('fetch', async () => new Response(body, { status: packed === null ? 404 : 200 }));
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('without policy is what was packed with the extension', async () => {
  await given({});
  expect(await readConfiguration()).toEqual({ ...embedded, managed: [] });
});

test('policy wins, field by field', async () => {
  await given({ serverUrl: 'https://server.example', organisationKey: key });
  expect(await readConfiguration()).toEqual({
    ...embedded,
    serverUrl: 'https://server.example',
    organisationKey: key,
    managed: ['serverUrl', 'organisationKey'],
  });
});

describe('a field with a wrong value is left out, and the others hold', () => {
  test.each([
    ['serverUrl', 'server.example'],
    ['serverUrl', 'ftp://server.example'],
    ['serverUrl', 'javascript:alert(1)'],
    ['serverUrl', 17],
    ['clientId', ''],
    ['clientId', ['a']],
    ['organisationKey', 'k'.repeat(42)],
    ['organisationKey', `${'k'.repeat(42)}+`],
    ['sites', 'https://ecd.example/*'],
    ['sites', ['https://ecd.example']],
    ['sites', ['file:///*']],
    ['sites', ['<all_urls>']],
    ['sites', ['https://ecd.example/*', 7]],
    ['formerOrganisationKey', 'short'],
    ['siteLock', 'always'],
    ['siteLock', true],
  ])('%s: %j', async (field, value) => {
    await given({ audience: 'api', [field]: value }, {});
    expect(await readConfiguration()).toEqual({ audience: 'api', managed: ['audience'] });
  });
  test.each([
    ['serverUrl', 'https://server.example'],
    ['serverUrl', 'http://localhost:8787'],
    ['organisationKey', key],
    ['formerOrganisationKey', key],
    ['siteLock', 'only-listed'],
    ['sites', ['https://ecd.example/*', '*://*.ecd.example/*', 'https://*/*']],
  ])('but %s: %j holds', async (field, value) => {
    await given({ [field]: value }, {});
    expect(await readConfiguration()).toEqual({ [field]: value, managed: [field] });
  });
});

test('a name that is not ours is left out', async () => {
  await given({ other: 1 }, { debug: true });
  expect(await readConfiguration()).toEqual({ managed: [] });
});

test.each([
  ['no file', null],
  ['a broken file', '{"serverUrl":'],
  ['a list', []],
  ['a text', '"x"'],
])('with %s packed, the policy holds alone', async (_, packed) => {
  await given({ clientId: 'a' }, packed);
  expect(await readConfiguration()).toEqual({ clientId: 'a', managed: ['clientId'] });
});

test('a browser that has no policy is no error', async () => {
  await given({});
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found') as never,
  );
  expect(await readConfiguration()).toEqual({ ...embedded, managed: [] });
});

describe('an invitation', () => {
  const invited = { ...embedded, serverUrl: 'https://invited.example', organisationKey: key };

  test('goes before what was packed, and the policy before both', async () => {
    await given({ organisationKey: 'p'.repeat(43) });
    await invitedConfigurationItem.set(invited);
    expect(await readConfiguration()).toEqual({
      ...invited,
      organisationKey: 'p'.repeat(43),
      managed: ['organisationKey'],
    });
  });

  test('to another server than that of the policy says nothing: not even its key', async () => {
    await given({ serverUrl: 'https://policy.example' });
    await invitedConfigurationItem.set(invited);
    expect(await readConfiguration()).toEqual({
      ...embedded,
      serverUrl: 'https://policy.example',
      managed: ['serverUrl'],
    });
  });

  test('cannot say on which sites Dossierlens runs', async () => {
    await given({}, {});
    await invitedConfigurationItem.set({ ...invited, sites: ['https://*/*'] } as never);
    expect((await readConfiguration()).sites).toBeUndefined();
  });
});

test('what was received stays to be seen, also what was left out', async () => {
  await given({ serverUrl: 7, clientId: 'a', other: 1 });
  const { received, policy } = await readConfigurationSources();
  expect(received).toEqual({ serverUrl: 7, clientId: 'a', other: 1 });
  expect(policy).toEqual({ clientId: 'a' });
});
