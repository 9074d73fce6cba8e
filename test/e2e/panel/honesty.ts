import { expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { readLedgers } from '../support/background-storage.ts';
import { findLeaks } from '../support/leaks.ts';
import { openPanel } from '../support/panel.ts';
import { acceptedIn } from '../support/recording-proxy.ts';
import { secretsOfDemoDossiers } from '../support/secrets.ts';
import { chromiumTab, withPicture } from '../support/tab.ts';
import { openScreen, walkDossier } from '../support/walk-dossier.ts';
import { CLIENT, chromium, PANEL, page, patient, proxy, tab } from './world.ts';

const panel = () => page.locator(PANEL);
const view = () => panel().locator('.view');

async function openView(title: string) {
  await openPanel(tab);
  if (await view().count()) await view().getByRole('button', { name: 'Terug naar de checklist' }).click();
  await panel().locator('.menu-toggle').click();
  await panel().getByRole('button', { name: title }).click();
  await view().getByRole('heading', { name: title }).waitFor();
}

/** What the panel says of itself is what is so. */
export function honestyTests(): void {
  test('what is shown of the dossier is what is held of it, and wiping leaves only what is on screen', () =>
    withPicture('views facts', tab, async () => {
      await openScreen(tab, 'plan');
      await openView('Wat ziet Dossierlens?');
      const held = (await readLedgers(chromium)).find(({ dossier }) => dossier.id === CLIENT);
      const shown = () => view().locator('[data-fact]').count();
      const facts = new Set(held?.observations.map(({ fact }) => fact));
      await expect.poll(shown, patient).toBe(facts.size);
      expect(facts.size).toBeGreaterThan(20);

      await view().getByLabel('Zoeken in de gegevens').fill('getekend');
      await expect.poll(shown, patient).toBeLessThan(facts.size);
      await view().getByLabel('Zoeken in de gegevens').fill('');

      await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await view().getByRole('button', { name: 'Kopiëren als JSON' }).click();
      await expect.poll(() => view().textContent(), patient).toContain('Gekopieerd.');
      const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
      expect(copied.observations).toHaveLength(held?.observations.length ?? 0);

      const path = new URL(page.url()).pathname;
      await view().getByRole('button', { name: 'Alles wissen' }).click();
      await view().getByRole('button', { name: 'Ja, wissen' }).click();
      const pagesHeld = async () => {
        const ledger = (await readLedgers(chromium)).find(({ dossier }) => dossier.id === CLIENT);
        return [...new Set(ledger?.observations.map(({ evidence }) => evidence.page.path))];
      };
      await expect.poll(pagesHeld, patient).toEqual([path]);
      await expect.poll(shown, patient).toBeLessThan(facts.size);
    }));

  test('the log shows every record that the network saw, with its values, and none of the client', () =>
    withPicture('views send log', tab, async () => {
      await openView('Wat verlaat mijn browser?');
      const accepted = acceptedIn(proxy.requests).map(({ body }) => JSON.parse(body.toString()));
      expect(accepted.length).toBeGreaterThan(0);
      const sent = view().locator('[data-kind="outcomes"][data-state="accepted"]');
      await expect.poll(() => sent.count(), patient).toBeGreaterThanOrEqual(accepted.length);
      const shown = (await sent.allTextContents()).join('\n');
      for (const { id, dossier, outcomes } of accepted) {
        expect(shown).toContain(id);
        expect(shown).toContain(dossier.slice(0, 8));
        expect(shown).not.toContain(dossier);
        for (const { requirement, outcome } of outcomes) {
          expect(shown).toContain(`requirement: ${requirement}, outcome: ${outcome}`);
        }
      }
      const whole = await view().textContent();
      expect(whole).not.toContain(CLIENT);

      await view().getByRole('button', { name: 'Dit logboek wissen' }).click();
      await view().getByRole('button', { name: 'Ja, wissen' }).click();
      await expect.poll(() => view().textContent(), patient).toContain('Er is nog niets verzonden');
    }));

  test('the sheet to print has questions, and nothing of the client', () =>
    withPicture('views sheet', tab, async () => {
      await walkDossier(tab, CLIENT);
      await openView('Samen met de cliënt');
      await view().locator('.talk-words').first().waitFor();
      const talk = await view().locator('.talk-words').allTextContents();
      expect(talk.length).toBeGreaterThan(3);
      const opened = chromium.context.waitForEvent('page');
      await view().getByRole('button', { name: 'Blad om af te drukken' }).click();
      const sheet = await opened;
      await sheet.getByRole('heading', { level: 1 }).waitFor();
      const text = (await sheet.locator('body').textContent()) ?? '';
      for (const words of talk) expect(text).toContain(words);
      const shown = {
        method: 'GET',
        url: sheet.url(),
        headers: await sheet.title(),
        body: Buffer.from(text),
        status: 200,
      };
      expect(findLeaks([shown], secretsOfDemoDossiers())).toEqual([]);
      expect(await accessibilityProblems(chromiumTab(sheet))).toEqual([]);
      await sheet.close();
      await view().getByRole('button', { name: 'Terug naar de checklist' }).click();
    }));
}
