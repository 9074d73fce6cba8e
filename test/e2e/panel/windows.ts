import { expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe.ts';
import { openPanel, waitForPanel } from '../support/panel.ts';
import { chromiumTab, withPicture } from '../support/tab.ts';
import { CLIENT, chromium, inPanel, PANEL, page, patient, point, pointsIn, stack, tab } from './world.ts';

interface ChromeTabs {
  create(tab: object): Promise<unknown>;
}
interface Management {
  setEnabled(id: string, isEnabled: boolean): Promise<void>;
}

/** More windows than one, another home, and the end. The last of these tests leaves nothing to go on with. */
export function windowTests(): void {
  test('two windows on one dossier show the same, whichever of them something is decided in', () =>
    withPicture('panel two windows', tab, async () => {
      const other = await chromium.openWindow();
      const otherTab = chromiumTab(other);
      await other.goto(page.url());
      await waitForPanel(otherTab, CLIENT);
      await openPanel(otherTab);
      await openPanel(tab);
      const requirement = (await pointsIn('judge').first().getAttribute('data-requirement')) ?? '';
      const inOther = () =>
        other
          .locator(`${PANEL} section.judge [data-requirement]`)
          .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.requirement));
      await expect.poll(inOther, patient).toContain(requirement);
      await point(requirement).locator('.point-toggle').click();
      await page.keyboard.press('1');
      await expect.poll(inOther, patient).not.toContain(requirement);
      await other.locator(`${PANEL} .undo-line button`).click();
      await expect.poll(() => point(requirement).getAttribute('data-outcome'), patient).toBe('needs-judgement');
      await other.close();
      await page.bringToFront();
    }));

  test('in the side panel it follows the tab in front, and comes back to the page when that closes', () =>
    withPicture('panel at the side', tab, async () => {
      // A side panel cannot be opened from here: its page stands in a tab, beside the tab that is in front.
      const side = await chromium.openWindow();
      await side.goto(`chrome-extension://${chromium.extensionId}/side-panel.html`);
      await expect.poll(() => side.locator('.message').textContent(), patient).toContain('Geen dossier in dit tabblad');
      expect(await accessibilityProblems(chromiumTab(side))).toEqual([]);
      const opened = chromium.context.waitForEvent('page');
      await side.evaluate((url) => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
        return tabs.create({ url, active: true });
      }, page.url());
      const front = await opened;
      await expect.poll(() => side.locator('.dossier').textContent(), patient).toContain(CLIENT);
      // In the page nothing is left of it, here and in the other window.
      for (const each of [front, page]) {
        await expect.poll(() => each.locator(`${PANEL} :is(.panel, .ring)`).count(), patient).toBe(0);
      }
      const judged = side.locator('section.judge li[data-requirement]');
      const toJudge = await judged.count();
      expect(toJudge).toBeGreaterThan(0);
      await judged.first().locator('.point-toggle').press('Enter');
      await side.keyboard.press('1');
      await expect.poll(() => judged.count(), patient).toBe(toJudge - 1);
      await side.keyboard.press('Control+z');
      await expect.poll(() => judged.count(), patient).toBe(toJudge);
      await front.goto(`${stack.ecdUrl}/clienten`);
      await expect.poll(() => side.locator('.dossier').count(), patient).toBe(0);
      await front.close();
      await side.close({ runBeforeUnload: true });
      await page.bringToFront();
      await inPanel(':is(.panel, .ring)').waitFor();
    }));

  test('when the extension is gone, the panel says so and what to do', () =>
    withPicture('panel disconnected', tab, async () => {
      await openPanel(tab);
      const settings = await chromium.context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate((id) => {
        const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
        return management.setEnabled(id, false);
      }, chromium.extensionId);
      await settings.close();
      await page.bringToFront();
      await page.evaluate(() => document.body.append(document.createElement('hr')));
      await expect.poll(() => inPanel('.message').textContent(), patient).toContain('Dossierlens is bijgewerkt');
      await inPanel('.message .button').click();
      await expect.poll(() => page.locator(PANEL).count(), patient).toBe(0);
    }));
}
