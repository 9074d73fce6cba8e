import { expect, test } from 'vitest';
import { waitForPanel } from '../support/panel.ts';
import { withPicture } from '../support/tab.ts';
import { CLIENT, chromium, inPanel, openSection, page, patient, point, pointsIn, proxy, stack, tab } from './world.ts';

/** Words that somebody writes with a waiver; they must never leave the browser. */
const NOTE = 'Zwaluwstaartverbinding';

const outcomeOf = (requirement: string) => point(requirement).getAttribute('data-outcome');
const firstIn = async (section: string) => (await pointsIn(section).first().getAttribute('data-requirement')) ?? '';
async function openPoint(requirement: string): Promise<void> {
  const toggle = point(requirement).locator('.point-toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

/** What is decided holds, and only what may leaves. */
export function decidingTests(): void {
  test('a judgement outlives the background and the page', () =>
    withPicture('deciding judgement', tab, async () => {
      const requirement = await firstIn('judge');
      await openPoint(requirement);
      await page.keyboard.press('2');
      await openSection('met');
      await expect.poll(() => outcomeOf(requirement), patient).toMatch(/met|gap/);
      const settled = await outcomeOf(requirement);
      await chromium.killBackground();
      await page.reload();
      await waitForPanel(tab, CLIENT);
      await openSection('met');
      await expect.poll(() => outcomeOf(requirement), patient).toBe(settled);
      await openPoint(requirement);
      await expect
        .poll(() => point(requirement).locator('[aria-pressed="true"]').allInnerTexts(), patient)
        .toEqual([expect.stringContaining('Grotendeels')]);
    }));

  test('an exception sets a point aside until a day, and its words stay in the browser', () =>
    withPicture('deciding exception', tab, async () => {
      const requirement = await firstIn('todo');
      const gap = point(requirement);
      await openPoint(requirement);
      await gap.getByRole('button', { name: 'Uitzondering maken' }).click();
      await gap.getByLabel('Reden').selectOption('client-declines');
      await gap.getByLabel('Toelichting').fill(NOTE);
      await gap.getByRole('button', { name: 'Vastleggen' }).click();
      await openSection('not-applicable');
      await expect.poll(() => outcomeOf(requirement), patient).toBe('not-applicable');
      expect(await gap.locator('.waived').textContent()).toContain('de cliënt wil dit niet');

      // It stays open where it went.
      await expect.poll(() => gap.textContent(), patient).toContain(NOTE);
      await gap.getByRole('button', { name: 'Nu beëindigen' }).click();
      await expect.poll(() => outcomeOf(requirement), patient).toBe('gap');
      await inPanel('.undo-line button').click();
      await expect.poll(() => outcomeOf(requirement), patient).toBe('not-applicable');

      const sent = () => proxy.requests.filter(({ url }) => !url.startsWith(stack.ecdUrl));
      await expect.poll(() => sent().some(({ url }) => url.includes('/v1/waivers/')), patient).toBe(true);
      for (const { url, body } of sent()) expect(`${url} ${body.toString()}`).not.toContain(NOTE);
      await inPanel('section.not-applicable .point-toggle').waitFor();
      await gap.getByRole('button', { name: 'Nu beëindigen' }).click();
      await expect.poll(() => outcomeOf(requirement), patient).toBe('gap');
    }));
}
