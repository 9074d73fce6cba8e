import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readStored } from './support/background-storage.ts';
import { findLeaks } from './support/leaks.ts';
import { plantedDossiers } from './support/planted-dossiers.ts';
import { Pool } from './support/pool.ts';
import {
  acceptedIn,
  type RecordedRequest,
  type RecordingProxy,
  startRecordingProxy,
} from './support/recording-proxy.ts';
import { secretsOfDemoDossiers } from './support/secrets.ts';
import { chromiumTab, withPicture } from './support/tab.ts';
import { openEveryScreen } from './support/walk-dossier.ts';

const CANARY = 'kanarie';
let planted = 0;
/** A text of its own in every field, also where a choice from a list belongs. Dates stay readable. */
const dossiers = plantedDossiers({
  text: () => {
    planted += 1;
    return `${CANARY}${planted}`;
  },
});
const secrets = [CANARY, ...secretsOfDemoDossiers()];

let proxy: RecordingProxy;
let stack: Stack;
let chromium: RunningChromium;

beforeAll(async () => {
  proxy = await startRecordingProxy();
  stack = await startEmptyStack('canary', { dossiers });
  chromium = await startTestChromium('canary', stack.configuration, { account: 'Begeleider', args: proxy.flags });
});

afterAll(async () => {
  await chromium?.close();
  await stack?.stop();
  await proxy?.close();
});

/** Everything that left the browser, other than to the dossier system itself. */
const outgoing = (): RecordedRequest[] => proxy.requests.filter(({ url }) => !url.startsWith(stack.ecdUrl));

test('no text of any field of any dossier is in any request', async () => {
  const pages = [await chromium.openWindow(), await chromium.openWindow(), await chromium.openWindow()];
  for (const page of pages) await page.goto(stack.ecdUrl);
  const tabs = new Pool(pages.map(chromiumTab));
  await Promise.all(
    dossiers.map(({ number }) =>
      tabs.use((tab) => withPicture(`canary ${number}`, tab, () => openEveryScreen(tab, number))),
    ),
  );
  await expect.poll(() => readStored(chromium, 'local', 'outbox'), { timeout: 15_000 }).toEqual([]);
  expect(planted).toBeGreaterThan(1000);
  expect(acceptedIn(outgoing()).length).toBeGreaterThanOrEqual(dossiers.length);
  expect(findLeaks(outgoing(), secrets)).toEqual([]);
}, 180_000);

test('nothing goes to another place than the organisation’s own server and sign-in page', () => {
  const own = [stack.workerUrl, stack.provider.issuer, `${chromium.extensionId}.chromiumapp.org:443`];
  // The browser itself, about its updates and the time; of no interest to who wrote the extension.
  const ofBrowser = /^(https?:\/\/)?(accounts|clients\d?|update)\.google(apis)?\.com[:/]/;
  const strange = outgoing().filter(({ url }) => !own.some((place) => url.startsWith(place)) && !ofBrowser.test(url));
  expect(strange.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
});

const [{ number = '', client = { bsn: '', birthDate: '' } } = {}] = dossiers;

test.each([
  ['a text', { note: `${CANARY}1` }],
  ['a client number in an address', { outcome: encodeURIComponent(` ${number} `) }],
  ['a BSN in base64', { dossier: Buffer.from(`bsn ${client.bsn}`).toString('base64') }],
  ['a date as it stands on the screen', { at: client.birthDate.split('-').reverse().join('-') }],
])('a submission with %s is noticed', async (_, hidden) => {
  const before = outgoing().length;
  await chromium.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(([address, body]) => fetch(address, { method: 'POST', body }).then(() => undefined), [
      `${stack.workerUrl}/v1/submissions`,
      JSON.stringify(hidden),
    ] as const);
  // The browser may send something of its own in between.
  const sent = outgoing()
    .slice(before)
    .filter(({ url }) => url.startsWith(stack.workerUrl));
  expect(sent).toHaveLength(1);
  expect(findLeaks(sent, secrets)).not.toEqual([]);
});
