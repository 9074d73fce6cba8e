import { test } from 'vitest';
import { startChromium, signInAs } from '../../scripts/services/chromium.ts';
import { packExtension } from '../../scripts/services/build-extension.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { chromiumTab } from './support/tab.ts';
import { openDossier, openScreen } from './support/walk-dossier.ts';
import { openPanel } from './support/panel.ts';

test('shots', { timeout: 200_000 }, async () => {
  const stack = await startEmptyStack('o3-shots');
  for (const locale of ['nl-NL', 'en-GB']) {
    const isDutch = locale === 'nl-NL';
    const extension = await packExtension('chrome', 'o3-shots', stack.configuration);
    const chromium = await startChromium({ extension, profile: 'o3-shots', isHeadless: true, locale, viewport: { width: 1100, height: 860 }, args: [`--lang=${locale}`, `--accept-lang=${locale}`] });
    try {
      if (isDutch) await signInAs(chromium, 'Begeleider');
      const page = await chromium.openWindow();
      const tab = chromiumTab(page);
      await page.goto(stack.ecdUrl);
      await openDossier(tab, '100451');
      for (const screen of ['ondersteuning', 'overeenkomst', 'plan', 'risicos', 'evaluaties']) await openScreen(tab, screen);
      await openPanel(tab);
      const panel = page.locator('dossierlens-overlay');
      await panel.locator('.menu-toggle').click();
      await page.screenshot({ path: `/tmp/O3/pics/${locale}-menu.png` });
      await page.keyboard.press('Escape');
      for (let index = 0; index < 4; index += 1) {
        await panel.locator('.menu-toggle').click();
        await panel.locator('.menu-item').nth(index).click();
        await page.waitForTimeout(600);
        if (index === 2) await panel.locator('.sent-record summary').first().click({ timeout: 2000 }).catch(() => undefined);
        await page.screenshot({ path: `/tmp/O3/pics/${locale}-${index}.png` });
        if (isDutch) {
          await page.emulateMedia({ colorScheme: 'dark' });
          await page.screenshot({ path: `/tmp/O3/pics/${locale}-${index}-dark.png` });
          await page.emulateMedia({ colorScheme: 'light' });
        }
        if (index === 0) {
          const opened = chromium.context.waitForEvent('page');
          await panel.locator('.view-foot .button').click();
          const sheet = await opened;
          await sheet.getByRole('heading', { level: 1 }).waitFor();
          await sheet.screenshot({ path: `/tmp/O3/pics/${locale}-sheet.png` });
          await sheet.close();
        }
        if (index === 1 && isDutch) {
          await panel.locator('.view-foot .button').click();
          await page.screenshot({ path: `/tmp/O3/pics/${locale}-1-wipe.png` });
          await panel.locator('.view-confirm .button').first().click();
          await page.setViewportSize({ width: 550, height: 430 });
          await page.waitForTimeout(300);
          await panel.locator('.view').evaluate((element) => element.scrollIntoView());
          await page.screenshot({ path: `/tmp/O3/pics/zoom-1.png` });
          await page.setViewportSize({ width: 1100, height: 860 });
        }
        await panel.locator('.view-back').click();
      }
    } finally {
      await chromium.close();
    }
  }
  await stack.stop();
});
