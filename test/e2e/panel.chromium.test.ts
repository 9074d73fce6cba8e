import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import type { Stack } from '../../scripts/services/stack.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { startEmptyStack } from './support/a-stack.ts';
import { accessibilityProblems } from './support/axe.ts';
import { collapsePanel, openPanel, openSections, waitForPanel, waitUntilPanelIsAtRest } from './support/panel.ts';
import { chromiumTab, type Tab, withPicture } from './support/tab.ts';
import { openScreen, walkDossier } from './support/walk-dossier.ts';

const CLIENT = '100451';
const PANEL = 'dossierlens-overlay';

let stack: Stack;
let chromium: RunningChromium;
let page: Page;
let tab: Tab;
let devTools: CDPSession;

beforeAll(async () => {
  stack = await startEmptyStack('panel');
  chromium = await startTestChromium('panel', stack.configuration, { account: 'Begeleider' });
  page = await chromium.openWindow();
  devTools = await chromium.context.newCDPSession(page);
  tab = chromiumTab(page);
  await page.goto(stack.ecdUrl);
  await walkDossier(tab, CLIENT);
});
afterAll(async () => {
  await chromium?.close();
  await stack?.stop();
});

const inPanel = (selector: string) => page.locator(`${PANEL} ${selector}`).first();
const boxOf = async (selector: string) => {
  const box = await inPanel(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on screen.`);
  return box;
};
/** Pictures for the eye of whoever changes the panel; nothing is compared with them. */
const picture = (name: string) =>
  process.env.PICTURES ? page.screenshot({ path: `${process.env.PICTURES}/${name}.png` }) : undefined;

type Look = { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' | 'none'; contrast?: 'more' | 'no-preference' };
const looks: readonly (readonly [string, Look])[] = [
  ['light', { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' }],
  ['contrast', { colorScheme: 'light', forcedColors: 'none', contrast: 'more' }],
  ['forced-colours', { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference' }],
];

describe.each(looks)('in %s', (name, look) => {
  beforeAll(() => page.emulateMedia(look));
  afterAll(() => page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' }));

  test('axe-core finds nothing in any state of the panel', { timeout: 60_000 }, () =>
    withPicture(`panel in ${name}`, tab, async () => {
      const check = async (state: string) => {
        await picture(`${name}-${state}`);
        expect(await accessibilityProblems(tab, PANEL), state).toEqual([]);
      };
      await openPanel(tab);
      await check('list');
      await openSections(tab);
      await inPanel('section.todo .point-toggle[aria-expanded="false"]').click();
      await inPanel('section.judge .point-toggle[aria-expanded="false"]').click();
      await check('open');
      await inPanel('section.judge .point-toggle[aria-expanded="true"]').click();
      await inPanel('section.todo .point-toggle[aria-expanded="true"]').click();
      await inPanel('.menu-toggle').click();
      await check('menu');
      await page.keyboard.press('Escape');
      await inPanel('.panel').focus();
      await page.keyboard.press('?');
      await check('shortcuts');
      await page.keyboard.press('Escape');
      await collapsePanel(tab);
      await check('ring');
      await openPanel(tab);
    }),
  );
});

test('everything can be read at 200 % and in a narrow window', { timeout: 60_000 }, () =>
  withPicture('panel at 200 %', tab, async () => {
    for (const [name, size] of [
      ['zoomed', { width: 720, height: 450 }],
      ['tablet', { width: 1024, height: 768 }],
      ['narrow', { width: 400, height: 700 }],
    ] as const) {
      await page.setViewportSize(size);
      await openPanel(tab);
      await picture(name);
      const box = await boxOf('.panel');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      // Nothing is cut off at the side.
      const isCut = await inPanel('.body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(isCut).toBe(false);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
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
          const isNear = x > box.x - 40 && x < box.x + box.width + 40 && y > box.y - 40 && y < box.y + box.height + 60;
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
    await expect.poll(async () => (await boxOf('.panel')).x).toBeLessThan(right.x / 2);
    await page.keyboard.type('n1?');
    expect(await page.locator('#typed').inputValue()).toBe('n1?');
    await page.evaluate(() => document.querySelector('#typed')?.remove());
    await expect.poll(async () => (await boxOf('.panel')).x).toBe(right.x);
  }));

test('it is moved and resized by keyboard and by mouse, and hangs there again after loading', () =>
  withPicture('panel moved', tab, async () => {
    // Places are measured here, also while the panel would glide to them.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const before = await boxOf('.panel');
    await inPanel('.icon-button.dock').focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await boxOf('.panel')).x).toBe(before.x - 72);
    expect((await boxOf('.panel')).y).toBe(before.y + 48);
    await inPanel('.resize-handle').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await boxOf('.panel')).width).toBe(before.width + 24);
    const header = await boxOf('.header');
    await page.mouse.move(header.x + 60, header.y + 12);
    await page.mouse.down();
    await page.mouse.move(header.x - 240, header.y + 112, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await boxOf('.header')).x)).toBe(Math.round(header.x - 300));
    const placed = await boxOf('.panel');
    await page.reload();
    await waitForPanel(tab, CLIENT);
    await waitUntilPanelIsAtRest(tab);
    // It is kept in whole pixels.
    const farthest = async () => {
      const again = await boxOf('.panel');
      return Math.max(...(['x', 'y', 'width'] as const).map((side) => Math.abs(again[side] - placed[side])));
    };
    await expect.poll(farthest).toBeLessThan(1);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  }));

/** The names and roles that a screen reader meets in the panel, in its order. */
async function heardInPanel(): Promise<string[]> {
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find(
    ({ role, name }) => role?.value === 'complementary' && name?.value?.startsWith('Dossierlens'),
  );
  const heard: string[] = [];
  const visit = (id: string) => {
    const node = known.get(id);
    if (!node) return;
    const role: string = node.role?.value ?? '';
    if (!node.ignored && /^(complementary|heading|button|search|searchbox|status|contentinfo|separator)$/.test(role))
      heard.push(`${role} ${node.name?.value ?? ''}`.trim());
    for (const child of node.childIds ?? []) visit(child);
  };
  if (start) visit(start.nodeId);
  return heard;
}

test('a screen reader meets one region with headings, and every control has a name', () =>
  withPicture('panel heard', tab, async () => {
    await openPanel(tab);
    const heard = await heardInPanel();
    const inOrder = [
      /^complementary Dossierlens, controle van dit dossier$/,
      /^heading Dossierlens$/,
      /^button Meer$/,
      /^button Inklappen/,
      /^searchbox Zoek een punt$/,
      /^heading .*Nu doen/,
      /^heading .*Beoordelen/,
    ];
    let from = 0;
    for (const wanted of inOrder) {
      const at = heard.findIndex((each, index) => index >= from && wanted.test(each));
      expect(at, `${wanted} after ${heard.slice(0, from).join(' | ')}`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
    expect(heard.filter((each) => /^(button|searchbox|separator)$/.test(each))).toEqual([]);
  }));

test('without a mouse: in, to a point, shown on the page, an answer, and back where one was', () =>
  withPicture('panel keys', tab, async () => {
    await openScreen(tab, 'plan');
    await waitUntilPanelIsAtRest(tab);
    await page.locator('nav[aria-label="Modules"] a').first().focus();
    const toggle = async () => {
      // The browser's own shortcut does not come through here; what it sets going does.
      const [background] = chromium.context.serviceWorkers();
      await background?.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
        const [front] = await tabs.query({ active: true, url: 'http://ecd.localhost/*' });
        if (front) await tabs.sendMessage(front.id, { kind: 'panel.toggle' });
      });
    };
    await toggle();
    await expect.poll(() => page.evaluate((name) => document.activeElement?.localName === name, PANEL)).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type('plan');
    await expect.poll(() => inPanel('.found').textContent()).toMatch(/punten|punt/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a');
    expect(await inPanel('.ring').isVisible()).toBe(true);
    await toggle();
    await inPanel('.panel').waitFor();
  }));

interface ChromeTabs {
  query(query: object): Promise<{ readonly id: number }[]>;
  sendMessage(id: number, message: object): Promise<unknown>;
  create(tab: object): Promise<unknown>;
}

test('in the side panel it follows the tab in front, and comes back to the page when that closes', () =>
  withPicture('panel at the side', tab, async () => {
    // A side panel cannot be opened from here: its page stands in a tab, beside the tab that is in front.
    const side = await chromium.openWindow();
    await side.goto(`chrome-extension://${chromium.extensionId}/side-panel.html`);
    await expect.poll(() => side.locator('.message').textContent()).toContain('Geen dossier in dit tabblad');
    expect(await accessibilityProblems(chromiumTab(side))).toEqual([]);
    const opened = chromium.context.waitForEvent('page');
    await side.evaluate((url) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
      return tabs.create({ url, active: true });
    }, page.url());
    const front = await opened;
    await expect.poll(() => side.locator('.dossier').textContent(), { timeout: 15_000 }).toContain(CLIENT);
    if (process.env.PICTURES) await side.screenshot({ path: `${process.env.PICTURES}/side-panel.png` });
    // In the page nothing is left of it, here and in the other window.
    for (const each of [front, page]) expect(await each.locator(`${PANEL} :is(.panel, .ring)`).count()).toBe(0);
    const judged = side.locator('section.judge li[data-requirement]');
    const toJudge = await judged.count();
    expect(toJudge).toBeGreaterThan(0);
    await judged.first().locator('.point-toggle').press('Enter');
    await side.keyboard.press('1');
    await expect.poll(() => judged.count()).toBe(toJudge - 1);
    await front.goto(`${stack.ecdUrl}/clienten`);
    await expect.poll(() => side.locator('.dossier').count()).toBe(0);
    await front.close();
    await side.close({ runBeforeUnload: true });
    await page.bringToFront();
    await inPanel(':is(.panel, .ring)').waitFor();
  }));

test('five open points take 25 clicks and keys or fewer', () =>
  withPicture('panel count', tab, async () => {
    await openPanel(tab);
    await waitUntilPanelIsAtRest(tab);
    let acts = 0;
    const press = async (key: string) => {
      acts += 1;
      await page.keyboard.press(key);
    };
    const inSection = (id: string) => page.locator(`${PANEL} section.${id} li[data-requirement]`);
    // One of them was judged in the side panel.
    const before = await inSection('judge').count();
    expect(before).toBeGreaterThanOrEqual(3);
    const first = inSection('judge').first();
    // Where Tab leads into the list.
    await first.locator('.point-toggle').focus();
    for (let left = before; left > 0; left -= 1) {
      await press('Enter');
      await press('1');
      await expect.poll(() => inSection('judge').count()).toBe(left - 1);
      if (left > 1) await first.locator('.point-toggle').focus();
    }
    const gaps = await inSection('todo').count();
    for (let done = before; done < 5; done += 1) {
      const gap = inSection('todo').first();
      await gap.locator('.point-toggle').focus();
      await press('Enter');
      await press('u');
      // Open the list, and choose from it.
      acts += 2;
      await gap.getByLabel('Reden').selectOption('client-declines');
      acts += 1;
      await gap.getByRole('button', { name: 'Vastleggen' }).click();
      await expect.poll(() => inSection('todo').count()).toBe(gaps - (done - before) - 1);
    }
    expect(acts).toBeGreaterThanOrEqual(10);
    expect(acts).toBeLessThanOrEqual(25);
  }));

test('when the extension is gone, the panel says so and what to do', () =>
  withPicture('panel disconnected', tab, async () => {
    const settings = await chromium.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((id) => {
      const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
      return management.setEnabled(id, false);
    }, chromium.extensionId);
    await settings.close();
    await page.bringToFront();
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await expect
      .poll(() => inPanel('.message').textContent(), { timeout: 10_000 })
      .toContain('Dossierlens is bijgewerkt');
    await picture('disconnected');
    await inPanel('.message .button').click();
    await expect.poll(() => page.locator(PANEL).count()).toBe(0);
  }));

interface Management {
  setEnabled(id: string, isEnabled: boolean): Promise<void>;
}
