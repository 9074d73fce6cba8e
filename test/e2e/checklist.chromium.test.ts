import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { expectations, inFirefox } from './expectations.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { findLeaks } from './support/leaks.ts';
import { readOutcomes } from './support/panel.ts';
import { Pool } from './support/pool.ts';
import { acceptedIn, type RecordingProxy, startRecordingProxy } from './support/recording-proxy.ts';
import { secretsOfDemoDossiers } from './support/secrets.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { walkDossier } from './support/walk-dossier.ts';

let proxy: RecordingProxy;
let stack: Stack | undefined;
let chromium: RunningChromium | undefined;
let tabs: Pool<Tab>;

beforeAll(async () => {
  stack = await startEmptyStack('checklist-chromium');
  proxy = await startRecordingProxy();
  chromium = await startTestChromium('checklist', stack.configuration, { account: 'Begeleider', args: proxy.flags });
  const pages = [await chromium.openWindow(), await chromium.openWindow(), await chromium.openWindow()];
  for (const page of pages) await page.goto(stack.ecdUrl);
  tabs = new Pool(pages.map(chromiumTab));
});

afterAll(async () => {
  await chromium?.close();
  await stack?.stop();
  await proxy?.close();
});

/** Firefox shows the others, in `checklist.firefox.test.ts`. */
const walked = Object.entries(expectations).filter(([client]) => !inFirefox.includes(client));

test.concurrent.for(walked)(
  'Chromium shows for client %s what the framework asks',
  { timeout: 120_000 },
  ([client, expected], { expect, task }) =>
    tabs.use((tab) =>
      withPicture(task.name, tab, async () => {
        await walkDossier(tab, client);
        // On a busy machine the last of it may still be on its way.
        await expect.poll(() => readOutcomes(tab), { timeout: 15_000 }).toMatchObject(expected);
      }),
    ),
);

test('no number, BSN, name or date of these dossiers was in any request', async () => {
  const requests = proxy.requests.filter(({ url }) => !url.startsWith(stack?.ecdUrl ?? ''));
  const accepted = acceptedIn(requests).map(({ body }) => body.toString());
  expect(accepted.length).toBeGreaterThanOrEqual(walked.length);
  expect(accepted.some((body) => body.includes('"met"') && body.includes('"gap"'))).toBe(true);
  expect(findLeaks(requests, secretsOfDemoDossiers())).toEqual([]);
});
