import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Configuration } from '../../extension/storage/configuration-schema.ts';
import { type RunningChromium, signInAs } from '../../scripts/services/chromium.ts';
import { root } from '../../scripts/services/folders.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readTeamGaps } from './support/api.ts';
import { accessibilityProblems } from './support/axe.ts';
import { readStored } from './support/background-storage.ts';
import { type ManagedChromium, prepareManagedChromium } from './support/managed-chromium.ts';
import { chromiumTab, withPicture } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';

/** The path of docs/deployment.md, with the sample file that it names, on a machine that hands out a policy. */

const PLACEHOLDER_ID = 'vervang-door-het-id-van-de-extensie';
const WAIT = { timeout: 15_000 };

const prepared = await prepareManagedChromium();
const managed: ManagedChromium | undefined = typeof prepared === 'string' ? undefined : prepared;
if (typeof prepared === 'string') console.warn(`The managed policy is not tested here. ${prepared}`);
const testWhereManaged = test.skipIf(!managed);

let stack: Stack;
let browser: RunningChromium;
let page: Page;
let sample: string;

/** The sample file with its placeholders filled in, as the document says. */
async function policyOf(values: Configuration & Record<string, unknown>): Promise<void> {
  const policies = JSON.parse(
    sample.replaceAll(PLACEHOLDER_ID, browser?.extensionId ?? 'lpidlbeacegbpnmmiccdamkpbkfhlkad'),
  );
  const [id = ''] = Object.keys(policies['3rdparty'].extensions);
  // It is loaded from a folder here, and there is no shop to fetch it from.
  await managed?.setPolicies({ '3rdparty': { extensions: { [id]: values } } });
}

beforeAll(async () => {
  if (!managed) return;
  sample = await readFile(path.join(root, 'docs', 'policy-samples', 'chrome-linux.json'), 'utf8');
  stack = await startEmptyStack('managed-policy');
  vi.stubEnv('DOSSIERLENS_CHROMIUM', managed.program);
  await policyOf(stack.configuration);
  // Nothing is packed with it: all that it knows comes from the policy.
  browser = await startTestChromium('managed-policy', {});
  page = await browser.openExtensionPage('admin.html?section=policy');
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await managed?.remove();
  vi.unstubAllEnvs();
});
afterEach(() => policyOf(stack?.configuration ?? {}));

const row = (field: string) => page.getByRole('row').filter({ has: page.getByText(field, { exact: true }) });

testWhereManaged('the policy alone brings server, sign-in, key and sites', async () => {
  await withPicture('managed policy', chromiumTab(page), async () => {
    for (const field of ['serverUrl', 'issuer', 'clientId', 'audience', 'organisationKey', 'sites']) {
      await row(field).getByRole('cell', { name: 'beleid', exact: true }).waitFor(WAIT);
    }
    expect(await row('serverUrl').textContent()).toContain(stack.workerUrl);
    expect(await page.locator('main').textContent()).not.toContain(stack.configuration.organisationKey);
    expect(await accessibilityProblems(chromiumTab(page))).toEqual([]);
  });
});

testWhereManaged('somebody signs in, opens a dossier, and its outcomes arrive', async () => {
  await signInAs(browser, 'Begeleider');
  const tab = chromiumTab(await browser.openWindow());
  await tab.goto(stack.ecdUrl);
  await openDossier(tab, '100412');
  await openScreen(tab, 'plan');
  await vi.waitFor(async () => expect((await readTeamGaps(stack))[0]?.dossiers).toBe(1), WAIT);
});

testWhereManaged('a value that is wrong is named, and the others hold, without a restart', async () => {
  const { serverUrl: _, ...others } = stack.configuration;
  await policyOf({ ...others, serverUrl: 'dossierlens.voorbeeld.nl', siteLock: 'only-listed' });
  await withPicture('wrong policy', chromiumTab(page), async () => {
    await row('serverUrl').getByText('Zo niet te gebruiken').waitFor(WAIT);
    await row('siteLock').getByText('alleen de genoemde systemen').first().waitFor(WAIT);
    await page.getByRole('alert').getByText('1 waarde in het beleid klopt niet').waitFor(WAIT);
    await row('issuer').getByRole('cell', { name: 'beleid', exact: true }).waitFor(WAIT);
  });
  // Without that server nobody is signed in at it any more.
  await vi.waitFor(async () => expect(await readStored(browser, 'local', 'account')).toBeFalsy(), WAIT);
});

testWhereManaged('mended, it is in force again, and people sign in anew', async () => {
  await row('serverUrl').getByRole('cell', { name: 'beleid', exact: true }).waitFor(WAIT);
  const popup = await browser.openExtensionPage('popup.html');
  // The provider still knows who it is: one click is enough.
  await popup.getByRole('button', { name: 'Aanmelden' }).click();
  await popup.getByRole('button', { name: 'Afmelden' }).waitFor(WAIT);
  expect(await readStored(browser, 'local', 'session')).toMatchObject({ person: { role: 'worker' } });
});
