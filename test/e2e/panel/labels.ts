import { expect, test } from 'vitest';
import { readLedgers } from '../support/background-storage.ts';
import { openPanel, waitForPanel } from '../support/panel.ts';
import { serveStaticPages } from '../support/static-pages.ts';
import { withPicture } from '../support/tab.ts';
import { chromium, inPanel, markCount, page, patient, proxy, tab } from './world.ts';

const FACT = 'plan.signedDate';
/** A day that stands nowhere else. */
const DAY = '17-03-2026';
const known = `<section><h2>Ondersteuning</h2><dl>
  <dt>Wettelijk kader</dt><dd>Wmo</dd>
  <dt>Gemeente</dt><dd>Midden-Groningen</dd>
  <dt>Financieringsvorm</dt><dd>Zorg in natura</dd>
</dl></section>`;
const unclear = `<section><h2>Gegevens</h2><dl><dt>Ondertekend op</dt><dd>${DAY}</dd></dl></section>`;

const holdsSigned = ({
  observations,
}: {
  readonly observations: readonly { readonly fact: string; readonly evidence: { readonly text: string } }[];
}) => observations.some(({ fact, evidence }) => fact === FACT && evidence.text === DAY);

/** What the reader leaves open is asked, and counts only when a person says so. */
export function labelTests(): void {
  test('a label that may be several facts is asked, counts when it is pointed out, and is not asked again', () =>
    withPicture('panel labels', tab, async () => {
      const pages = await serveStaticPages({
        '/dossier': `<!doctype html><title>Gegevens</title><main><p>Cliëntnummer: 300111</p>${known}${unclear}</main>`,
      });
      const back = page.url();
      try {
        await page.goto(pages.url('/dossier'));
        await waitForPanel(tab, '300111');
        await openPanel(tab);
        const question = inPanel('.label-question');
        await question.waitFor();
        expect(await question.textContent()).toContain(`Ondertekend op: ${DAY}`);
        // Not a fact until somebody says so.
        const isHeld = async () => (await readLedgers(chromium)).some(holdsSigned);
        expect(await isHeld()).toBe(false);
        await page.bringToFront();
        await question.getByRole('button', { name: /Toon/ }).click();
        await expect.poll(markCount, patient).toBe(1);
        await question.getByRole('button', { name: /ondertekening plan$/i }).click();
        await expect.poll(() => inPanel('.label-question').count(), patient).toBe(0);
        await expect.poll(() => inPanel('.undo-line').textContent(), patient).toContain('Aangewezen');
        await page.reload();
        await waitForPanel(tab, '300111');
        await inPanel('.menu-toggle').click();
        await inPanel('.menu-item:nth-of-type(2)').click();
        await expect.poll(() => inPanel('.view').textContent(), patient).toContain('Jij zei: dit is');
        expect(await inPanel(`.view [data-fact="${FACT}"]`).textContent()).toContain(DAY);
        await inPanel('.view-back').click();
        expect(await page.locator('dossierlens-overlay .label-question').count()).toBe(0);
        for (const { url, body } of proxy.requests.filter(({ url }) => !url.startsWith(pages.url('/')))) {
          expect(`${url} ${body.toString()}`).not.toMatch(/17-0?3-2026|2026-03-17|Ondertekend op/);
        }
      } finally {
        await page.goto(back);
        await pages.close();
      }
    }));
}
