import { afterAll, beforeAll, expect, test } from 'vitest';
import { packExtension } from '../../scripts/services/build-extension.ts';
import { type RunningFirefox, signInFromPanel, startFirefox } from '../../scripts/services/firefox.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { expectations } from './expectations.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readOutcomes, readStatus } from './support/panel.ts';
import { firefoxTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, walkDossier } from './support/walk-dossier.ts';

let stack: Stack | undefined;
let firefox: RunningFirefox | undefined;
let tab: Tab;

beforeAll(async () => {
  stack = await startEmptyStack('checklist-firefox');
  firefox = await startFirefox({
    extension: await packExtension('firefox', 'e2e-checklist', stack.configuration),
    isHeadless: true,
  });
  const page = await firefox.browser.newPage();
  tab = firefoxTab(page);
  await tab.goto(stack.ecdUrl);
  await openDossier(tab, '100412');
  await signInFromPanel(firefox, page, 'Begeleider');
});

afterAll(async () => {
  await firefox?.close();
  await stack?.stop();
});

test.for(['100412', '100451', '100473', '100522'])(
  'Firefox shows for client %s what the framework asks',
  (client, { task }) =>
    withPicture(task.name, tab, async () => {
      await walkDossier(tab, client);
      // On a busy machine the last of it may still be on its way.
      await expect.poll(() => readOutcomes(tab), { timeout: 5000 }).toMatchObject(expectations[client] ?? {});
      expect(await readStatus(tab)).toContain('Sanne Bakker');
    }),
);
