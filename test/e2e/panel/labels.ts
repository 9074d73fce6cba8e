import { expect, test } from 'vitest';
import { waitForPanel } from '../support/panel.ts';
import { serveStaticPages } from '../support/static-pages.ts';
import { withPicture } from '../support/tab.ts';
import { inPanel, openSection, page, patient, point, proxy, tab } from './world.ts';

const REQUIREMENT = 'mg-d05-1-plan-signed';
/** A day that stands nowhere else. */
const DAY = '17-03-2026';
const known = `<section><h2>Ondersteuning</h2><dl>
  <dt>Wettelijk kader</dt><dd>Wmo</dd>
  <dt>Gemeente</dt><dd>Midden-Groningen</dd>
  <dt>Financieringsvorm</dt><dd>Zorg in natura</dd>
</dl></section>`;
const unclear = `<section><h2>Gegevens</h2><dl><dt>Ondertekend op</dt><dd>${DAY}</dd></dl></section>`;

/** What the reader leaves open is asked, and counts only when a person says so. */
export function labelTests(): void {
  test('a label that may be several facts is asked, counts when it is pointed out, and is not asked again', () =>
    withPicture('panel labels', tab, async () => {
      const pages = await serveStaticPages({
        '/dossier': `<title>Gegevens</title><main><p>Cliëntnummer: 300111</p>${known}${unclear}</main>`,
      });
      try {
        const back = page.url();
        await page.goto(pages.url('/dossier'));
        await waitForPanel(tab, '300111');
        const question = inPanel('.label-question');
        await question.waitFor();
        expect(await question.textContent()).toContain(`Ondertekend op: ${DAY}`);
        // Not a fact until somebody says so.
        expect(await point(REQUIREMENT).getAttribute('data-outcome')).toBe('unseen');
        await question.getByRole('button', { name: /Toon/ }).click();
        await expect.poll(() => page.evaluate(() => CSS.highlights.size), patient).toBeGreaterThan(0);
        await question.getByRole('button', { name: /ondertekening plan$/i }).click();
        await expect.poll(() => inPanel('.label-question').count(), patient).toBe(0);
        await expect.poll(() => inPanel('.undo-line').textContent(), patient).toContain('Aangewezen');
        await page.reload();
        await waitForPanel(tab, '300111');
        await openSection('todo');
        await expect.poll(() => inPanel('.label-question').count(), patient).toBe(0);
        await page.locator('dossierlens-overlay .search-input').fill('plan ondertekend');
        await expect.poll(() => inPanel('.found').count(), patient).toBe(1);
        for (const { url, body } of proxy.requests.filter(({ url }) => !url.startsWith(pages.url('/')))) {
          expect(`${url} ${body.toString()}`).not.toMatch(/17-0?3-2026|2026-03-17|Ondertekend op/);
        }
        await page.goto(back);
      } finally {
        await pages.close();
      }
    }));
}
