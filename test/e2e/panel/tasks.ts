import { expect, test } from 'vitest';
import { openPanel, waitUntilPanelIsAtRest } from '../support/panel.ts';
import { withPicture } from '../support/tab.ts';
import { openScreen } from '../support/walk-dossier.ts';
import {
  CLIENT,
  heardHere,
  heardInPanel,
  inPanel,
  markCount,
  PANEL,
  page,
  patient,
  point,
  pointsIn,
  pressShortcut,
  tab,
} from './world.ts';

const press = (...keys: readonly string[]) =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const isInPanel = () => page.evaluate((name) => document.activeElement?.localName === name, PANEL);
const said = () => inPanel('.said[role="status"]').textContent();
const requirementHere = () =>
  page.evaluate(
    (name) =>
      document.querySelector(name)?.shadowRoot?.activeElement?.closest<HTMLElement>('[data-requirement]')?.dataset
        .requirement,
    PANEL,
  );

/** With the keys alone, from a link on the page to the next open point of the panel. */
async function enter(): Promise<void> {
  await page.locator('nav[aria-label="Modules"] a').first().focus();
  await pressShortcut();
  await expect.poll(isInPanel, patient).toBe(true);
}

/** The five things that a worker does most, without a mouse and as a screen reader tells them. */
export function taskTests(): void {
  test('a screen reader meets one region with headings, and every control has a name', () =>
    withPicture('panel heard', tab, async () => {
      await openPanel(tab);
      const told =
        /^(complementary|heading|button|search|searchbox|status|contentinfo|separator|group|combobox|textbox)$/;
      const heard = (await heardInPanel())
        .filter(({ role }) => told.test(role))
        .map(({ role, name }) => `${role} ${name}`.trim());
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
      expect(heard.filter((each) => /^(button|searchbox|separator|combobox|textbox)$/.test(each))).toEqual([]);
    }));

  test('finding what is to be done', () =>
    withPicture('task find', tab, async () => {
      await enter();
      await press('p');
      const first = await pointsIn('todo').first().getAttribute('data-requirement');
      await expect.poll(requirementHere, patient).toBe(first);
      const here = await heardHere();
      expect(here).toMatchObject({ role: 'button', isExpanded: true });
      expect(here?.name).toContain('ontbreekt');
      const after = (await heardInPanel()).map(({ name }) => name);
      expect(after).toContain('Wat te doen');
      expect(after).toContain('Wat is gelezen');
    }));

  test('seeing where the evidence stands, also when that is another screen', () =>
    withPicture('task evidence', tab, async () => {
      await openScreen(tab, 'contacten');
      await waitUntilPanelIsAtRest(tab);
      await inPanel('section.todo .point-toggle[aria-expanded="true"]').focus();
      await press('t');
      await expect.poll(said, patient).toMatch(/^Dit stond op .+ Open dat scherm om het te zien\.$/);
      for (let tabs = 0; tabs < 12 && !/^Ga naar /.test((await heardHere())?.name ?? ''); tabs += 1) await press('Tab');
      const screen = /^Ga naar (.+)$/.exec((await heardHere())?.name ?? '')?.[1];
      await press('Enter');
      await expect.poll(() => page.url(), patient).not.toMatch(/contacten$/);
      await expect.poll(markCount, patient).toBe(1);
      await expect.poll(said, patient).toBe('Staat nu in beeld.');
      expect(await page.locator('main').textContent()).toContain(screen);
    }));

  test('judging, and taking that back', () =>
    withPicture('task judge', tab, async () => {
      await enter();
      const first = (await pointsIn('judge').first().getAttribute('data-requirement')) ?? '';
      for (let points = 0; points < 12 && (await requirementHere()) !== first; points += 1) await press('p');
      const question = await point(first).locator('.judge-question').textContent();
      expect((await heardInPanel()).map(({ name }) => name)).toContain(question);
      await press('1');
      await expect.poll(said, patient).toMatch(/^Beoordeeld: .+ Geldt tot en met/);
      expect(await isInPanel()).toBe(true);
      await expect
        .poll(() => pointsIn('judge').evaluateAll((all) => all.map((each) => each.dataset.requirement)))
        .not.toContain(first);
      await press('Control+z');
      await expect.poll(said, patient).toMatch(/^Ongedaan gemaakt/);
      await expect.poll(() => point(first).getAttribute('data-outcome'), patient).toBe('needs-judgement');
    }));

  test('setting a point aside, and taking that back', () =>
    withPicture('task waive', tab, async () => {
      await enter();
      const first = (await pointsIn('todo').first().getAttribute('data-requirement')) ?? '';
      for (let points = 0; points < 12 && (await requirementHere()) !== first; points += 1) await press('p');
      await press('u');
      await expect.poll(async () => (await heardHere())?.name, patient).toBe('Reden');
      await press('ArrowDown', 'Control+Enter');
      await expect.poll(said, patient).toMatch(/^Uitzondering vastgelegd tot en met/);
      expect(await isInPanel()).toBe(true);
      await press('Control+z');
      await expect.poll(said, patient).toMatch(/^Ongedaan gemaakt/);
      await expect.poll(() => point(first).getAttribute('data-outcome'), patient).toBe('gap');
    }));

  test('seeing what leaves the browser', () =>
    withPicture('task send log', tab, async () => {
      await enter();
      for (let tabs = 0; tabs < 12 && (await heardHere())?.name !== 'Meer'; tabs += 1) await press('Shift+Tab');
      await press('Enter');
      for (let tabs = 0; tabs < 6 && (await heardHere())?.name !== 'Wat verlaat mijn browser?'; tabs += 1)
        await press('Tab');
      await press('Enter');
      await expect.poll(heardHere, patient).toMatchObject({ role: 'heading', name: 'Wat verlaat mijn browser?' });
      await expect.poll(() => inPanel('.view').textContent(), patient).toContain('Uitkomsten van een dossier');
      await press('Escape');
      await expect.poll(() => pointsIn('todo').count(), patient).toBeGreaterThan(0);
      await press('Escape');
      // Back where one was on the page.
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName), patient).toBe('a');
      expect(await inPanel('.ring').isVisible()).toBe(true);
    }));

  test('five open points take 25 clicks and keys or fewer, with the way to each of them', () =>
    withPicture('task count', tab, async () => {
      await openPanel(tab);
      await waitUntilPanelIsAtRest(tab);
      const open = async () => (await pointsIn('todo').count()) + (await pointsIn('judge').count());
      const before = await open();
      expect(before).toBeGreaterThanOrEqual(5);
      let acts = 1;
      await enter();
      const act = async (key: string) => {
        acts += 1;
        await press(key);
      };
      for (let done = 1; done <= 5; done += 1) {
        await act('p');
        const requirement = await requirementHere();
        const isJudged = (await inPanel(`section.judge [data-requirement="${requirement}"]`).count()) > 0;
        const keys = isJudged ? ['1'] : ['u', 'ArrowDown', 'Control+Enter'];
        for (const key of keys) {
          await act(key);
          if (key === 'u') await expect.poll(async () => (await heardHere())?.name, patient).toBe('Reden');
        }
        await expect.poll(open, patient).toBe(before - done);
        await expect.poll(isInPanel, patient).toBe(true);
      }
      expect(acts).toBeLessThanOrEqual(25);
      expect(await inPanel('.dossier').textContent()).toContain(CLIENT);
    }));
}
