import { expect, test } from 'vitest';
import { collapsePanel, openPanel, waitForPanel, waitUntilPanelIsAtRest } from '../support/panel.ts';
import { withPicture } from '../support/tab.ts';
import { boxOf, CLIENT, inPanel, PANEL, page, patient, tab } from './world.ts';

/** Where the panel stands, and what it leaves as it was. */
export function placeTests(): void {
  test('everything can be read at 200 % and in a narrow window', { timeout: 60_000 }, () =>
    withPicture('panel at 200 %', tab, async () => {
      try {
        for (const size of [
          { width: 720, height: 450 },
          { width: 1024, height: 768 },
          { width: 400, height: 700 },
        ]) {
          await page.setViewportSize(size);
          await openPanel(tab);
          // In pixels; a panel that still glides to its place is given the time.
          const outside = async () => {
            const { x, y, width, height } = await boxOf('.panel');
            return Math.max(-x, -y, x + width - size.width, y + height - size.height);
          };
          await expect.poll(outside, patient).toBeLessThan(0.5);
          // Nothing is cut off at the side.
          const cutOff = () => inPanel('.body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
          await expect.poll(cutOff, patient).toBe(0);
        }
      } finally {
        await page.setViewportSize({ width: 1440, height: 900 });
      }
    }),
  );

  test('the page is the same to the pixel with and without the collapsed panel', () =>
    withPicture('panel pixels', tab, async () => {
      await collapsePanel(tab);
      const ring = await boxOf('.ring');
      const hide = (isHidden: boolean) =>
        page.locator(`${PANEL} .root`).evaluate((root, hidden) => root.toggleAttribute('hidden', hidden), isHidden);
      await hide(true);
      const without = await page.screenshot({ animations: 'disabled' });
      await hide(false);
      const beside = await page.screenshot({ animations: 'disabled' });
      const differing = await page.evaluate(
        async ([one, other, box]) => {
          const pixels = async (base64: string) => {
            const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
            context.drawImage(bitmap, 0, 0);
            return context.getImageData(0, 0, bitmap.width, bitmap.height);
          };
          const [first, second] = [await pixels(one), await pixels(other)];
          let inRing = 0;
          let elsewhere = 0;
          for (let at = 0; at < first.data.length; at += 4) {
            const isSame = [0, 1, 2].every((channel) => first.data[at + channel] === second.data[at + channel]);
            if (isSame) continue;
            const [x, y] = [(at / 4) % first.width, Math.floor(at / 4 / first.width)];
            // Its shadow is around it.
            const isNear =
              x > box.x - 40 && x < box.x + box.width + 40 && y > box.y - 40 && y < box.y + box.height + 60;
            if (isNear) inRing += 1;
            else elsewhere += 1;
          }
          return { inRing, elsewhere };
        },
        [without.toString('base64'), beside.toString('base64'), ring] as const,
      );
      expect(differing.elsewhere).toBe(0);
      expect(differing.inRing).toBeGreaterThan(100);
      await openPanel(tab);
    }));

  test('the page cannot get rid of it, and it goes out of the way of who types', () =>
    withPicture('panel place', tab, async () => {
      // Places are measured here, also while the panel would glide to them.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openPanel(tab);
      await page.evaluate((name) => document.querySelector(name)?.remove(), PANEL);
      await inPanel('.panel').waitFor();
      const right = await boxOf('.panel');
      await page.evaluate(({ x, y }) => {
        const field = document.createElement('input');
        field.id = 'typed';
        field.style.cssText = `position: fixed; left: ${x + 150}px; top: ${y + 60}px; width: 180px;`;
        document.body.append(field);
      }, right);
      await page.evaluate(() => document.querySelector<HTMLElement>('#typed')?.focus());
      await expect.poll(async () => (await boxOf('.panel')).x, patient).toBeLessThan(right.x / 2);
      await page.keyboard.type('n1?p');
      expect(await page.locator('#typed').inputValue()).toBe('n1?p');
      await page.evaluate(() => document.querySelector('#typed')?.remove());
      await expect.poll(async () => (await boxOf('.panel')).x, patient).toBe(right.x);
    }));

  test('it is moved and resized by keyboard and by mouse, and hangs there again after loading', () =>
    withPicture('panel moved', tab, async () => {
      const before = await boxOf('.panel');
      await inPanel('.icon-button.dock').focus();
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect.poll(async () => (await boxOf('.panel')).x, patient).toBe(before.x - 72);
      expect((await boxOf('.panel')).y).toBe(before.y + 48);
      await inPanel('.resize-handle').focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(async () => (await boxOf('.panel')).width, patient).toBe(before.width + 24);
      const header = await boxOf('.header');
      await page.mouse.move(header.x + 60, header.y + 12);
      await page.mouse.down();
      await page.mouse.move(header.x - 240, header.y + 112, { steps: 4 });
      await page.mouse.up();
      await expect.poll(async () => Math.round((await boxOf('.header')).x), patient).toBe(Math.round(header.x - 300));
      const placed = await boxOf('.panel');
      await page.reload();
      await waitForPanel(tab, CLIENT);
      await waitUntilPanelIsAtRest(tab);
      // It is kept in whole pixels.
      const farthest = async () => {
        const again = await boxOf('.panel');
        return Math.max(...(['x', 'y', 'width'] as const).map((side) => Math.abs(again[side] - placed[side])));
      };
      await expect.poll(farthest, patient).toBeLessThan(1);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
    }));
}
