import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningChromium, signInAs } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { readTeamGaps } from './support/api.ts';
import { accessibilityProblems } from './support/axe.ts';
import { readStored } from './support/background-storage.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';

/** An admin invites a colleague, who takes part with nothing but the text; the key is changed and revoked meanwhile. */

const WAIT = { timeout: 15_000 };
let stack: Stack;
let admin: RunningChromium;
let colleague: RunningChromium;
let page: Page;
let dossier: Tab;
let newKey: string;

beforeAll(async () => {
  stack = await startEmptyStack('admin-organisation');
  const { sites = [] } = stack.configuration;
  [admin, colleague] = await Promise.all([
    startTestChromium('admin-organisation', stack.configuration, { account: 'Functioneel beheerder' }),
    // Knows no server, no sign-in and no key.
    startTestChromium('admin-organisation-colleague', { sites }, { colorScheme: 'dark' }),
  ]);
  page = await admin.openExtensionPage('admin.html?section=organisation');
});

afterAll(async () => {
  await admin?.close();
  await colleague?.close();
  await stack?.stop();
});

async function goTo(tab: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Onderdelen van de organisatie' })
    .getByRole('link', { name: tab })
    .click();
}

async function makeInvitation(): Promise<string> {
  await goTo('Uitnodigingen');
  await page.getByRole('button', { name: 'Nieuwe uitnodiging' }).click();
  await page.getByRole('checkbox', { name: 'Wmo Noord' }).check();
  await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
  const text = await page.getByLabel('Tekst van de uitnodiging').inputValue(WAIT);
  await page.getByRole('button', { name: 'Klaar, ik heb de tekst doorgegeven' }).click();
  await page.getByRole('button', { name: 'Klaar, ik heb de tekst doorgegeven' }).click();
  return text;
}

async function useInvitation(text: string): Promise<Page> {
  const joining = await colleague.openExtensionPage('invitation.html');
  await joining.getByLabel('Tekst van de uitnodiging').fill(text);
  await joining.getByText('Deze uitnodiging is voor de server').waitFor(WAIT);
  await joining.getByLabel('Je naam').fill('Femke Dijkstra');
  return joining;
}

const accept = (joining: Page) => joining.getByRole('button', { name: 'Aanmelden en meedoen' }).click();

test('the key of this browser is made known to the server', async () => {
  await withPicture('admin keys', chromiumTab(page), async () => {
    await goTo('Sleutels');
    await page.getByRole('button', { name: 'Neem deze sleutel in gebruik' }).click();
    await page.getByRole('row').filter({ hasText: 'in gebruik' }).waitFor(WAIT);
  });
});

test('with nothing but the text of an invitation a colleague takes part', async () => {
  await withPicture('admin invitation', chromiumTab(page), async () => {
    const joining = await useInvitation(await makeInvitation());
    expect(await accessibilityProblems(chromiumTab(joining))).toEqual([]);
    const opened = colleague.context.waitForEvent('page', { predicate: (one) => one !== joining, ...WAIT });
    await accept(joining);
    await (await opened).getByRole('button', { name: /Nieuwe collega/ }).click();
    await joining.getByRole('heading', { name: 'Je doet mee' }).waitFor(WAIT);
    dossier = chromiumTab(await colleague.openWindow());
    await dossier.goto(stack.ecdUrl);
    await openDossier(dossier, '100412');
    await openScreen(dossier, 'plan');
    await vi.waitFor(async () => expect((await readTeamGaps(stack))[0]?.dossiers).toBe(1), WAIT);
    await goTo('Mensen');
    await page.getByRole('row').filter({ hasText: 'Femke Dijkstra' }).getByText('uitgenodigd').waitFor(WAIT);
  });
});

test('a new key is in use, and the old one is revoked', async () => {
  await withPicture('admin new key', chromiumTab(page), async () => {
    await goTo('Sleutels');
    await page.getByRole('button', { name: 'Maak een nieuwe sleutel' }).click();
    newKey = await page.getByLabel('Sleutel', { exact: true }).inputValue(WAIT);
    await page.getByRole('checkbox', { name: 'Ik heb de sleutel bewaard' }).check();
    await page.getByRole('button', { name: 'Neem de sleutel in gebruik' }).click();
    await page.getByRole('row').filter({ hasText: 'vorige, geldt nog' }).waitFor(WAIT);
    await page.getByRole('button', { name: /^Sleutel .* intrekken$/ }).click();
    await page.getByRole('button', { name: 'Ja, trek deze sleutel in' }).click();
    await page.getByRole('row').filter({ hasText: 'ingetrokken' }).waitFor(WAIT);
  });
});

test('who still has the revoked key is told so, and a new invitation mends it', async () => {
  await openDossier(dossier, '100419');
  const popup = await colleague.openExtensionPage('popup.html');
  await withPicture('revoked key', chromiumTab(popup), async () => {
    await vi.waitFor(async () => {
      await popup.reload();
      await popup.getByText('De sleutel van je organisatie is vervangen').waitFor({ timeout: 1000 });
    }, WAIT);
    const joining = await useInvitation(await makeInvitation());
    await joining.getByRole('button', { name: 'Aanmelden en meedoen' }).click();
    await joining.getByRole('heading', { name: 'Je doet mee' }).waitFor(WAIT);
    expect(await readStored(colleague, 'local', 'invitedConfiguration')).toMatchObject({
      organisationKey: newKey,
      formerOrganisationKey: stack.configuration.organisationKey,
    });
    await popup.reload();
    await popup.getByText('Server bereikbaar').waitFor(WAIT);
    expect(await popup.getByText('De sleutel van je organisatie is vervangen').count()).toBe(0);
  });
});

test('the colleague’s access is stopped, and the log tells it all and is sound', async () => {
  await withPicture('admin log', chromiumTab(page), async () => {
    await goTo('Mensen');
    await page.getByRole('link', { name: 'Femke Dijkstra' }).click();
    await page.getByRole('button', { name: 'Toegang stoppen' }).click();
    await page.getByRole('button', { name: 'Ja, stop de toegang' }).click();
    await page.getByText('Femke Dijkstra kan niet meer aanmelden.').waitFor(WAIT);
    await page.getByRole('link', { name: 'Logboek' }).click();
    for (const act of [
      'sleutel ingetrokken',
      'persoon gewijzigd',
      'uitnodiging gebruikt',
      'nieuwe sleutel in gebruik',
    ]) {
      await page.getByRole('rowheader', { name: act }).first().waitFor(WAIT);
    }
    await page.getByRole('button', { name: 'Controleer het logboek' }).click();
    await page.getByText(/^Klopt: \d+ regels nagerekend/).waitFor(WAIT);
  });
});

test('nothing for axe to object to, light and dark', async () => {
  for (const place of [
    'organisation&tab=people&part=demo-lead',
    'organisation&tab=invitations&part=new',
    'organisation&tab=keys',
    'organisation&tab=settings',
    'audit',
  ]) {
    await page.goto(`chrome-extension://${admin.extensionId}/admin.html?section=${place}`);
    await page.locator('main h1').waitFor(WAIT);
    await page
      .locator('main .mantine-Loader-root')
      .first()
      .waitFor({ state: 'detached', ...WAIT });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(chromiumTab(page)), `${place} ${colorScheme}`).toEqual([]);
    }
  }
});

test('signing in with another account is offered in the popup, with the way to the administration', async () => {
  const popup = await admin.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Afmelden' }).click();
  await popup.getByRole('button', { name: 'Ik heb een uitnodiging' }).waitFor(WAIT);
  await signInAs(admin, 'Privacyfunctionaris');
  await page.close();
  await popup.reload();
  await popup.getByRole('button', { name: 'Beheer openen' }).click();
  // Of all that opens and closes around signing in, the page of the administration.
  const auditor = await vi.waitFor(() => {
    const found = admin.context.pages().find((each) => each.url().includes('/admin.html'));
    if (!found) throw new Error('The administration is not open yet.');
    return found;
  }, WAIT);
  await auditor.getByRole('link', { name: 'Organisatie' }).click(WAIT);
  await auditor.getByText('Je bekijkt dit als auditor.').waitFor(WAIT);
  expect(await auditor.getByRole('button', { name: 'Iemand toevoegen' }).count()).toBe(0);
});
