import type { CDPSession, Locator, Page } from 'playwright-core';
import type { RunningChromium } from '../../../scripts/services/chromium.ts';
import type { Stack } from '../../../scripts/services/stack.ts';
import { startTestChromium } from '../support/a-chromium.ts';
import { startEmptyStack } from '../support/a-stack.ts';
import { type RecordingProxy, startRecordingProxy } from '../support/recording-proxy.ts';
import { chromiumTab, type Tab } from '../support/tab.ts';
import { walkDossier } from '../support/walk-dossier.ts';

/** One browser, server and walked dossier for everything that is tried in the panel, one after the other. */

export const PANEL = 'dossierlens-overlay';
export const CLIENT = '100451';
/** The machine may be busy with something else. */
export const patient = { timeout: 15_000 };

export let proxy: RecordingProxy;
export let stack: Stack;
export let chromium: RunningChromium;
export let page: Page;
export let tab: Tab;
let devTools: CDPSession;

export async function startWorld(): Promise<void> {
  proxy = await startRecordingProxy();
  stack = await startEmptyStack('panel');
  chromium = await startTestChromium('panel', stack.configuration, { account: 'Begeleider', args: proxy.flags });
  page = await chromium.openWindow();
  devTools = await chromium.context.newCDPSession(page);
  tab = chromiumTab(page);
  await page.goto(stack.ecdUrl);
  await walkDossier(tab, CLIENT);
}

export async function stopWorld(): Promise<void> {
  await chromium?.close();
  await stack?.stop();
  await proxy?.close();
}

export const inPanel = (selector: string): Locator => page.locator(`${PANEL} ${selector}`).first();
export const pointsIn = (section: string): Locator => page.locator(`${PANEL} section.${section} li[data-requirement]`);
export const point = (requirement: string): Locator => page.locator(`${PANEL} [data-requirement="${requirement}"]`);

export async function openSection(id: string): Promise<void> {
  const toggle = inPanel(`section.${id} .section-toggle`);
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

export async function boxOf(selector: string) {
  const box = await inPanel(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on screen.`);
  return box;
}

/** What points at evidence on the page, for a few seconds. */
export const markCount = (): Promise<number> => page.locator(`${PANEL}[aria-hidden="true"]`).count();

interface ChromeTabs {
  query(query: object): Promise<{ readonly id: number }[]>;
  sendMessage(id: number, message: object): Promise<unknown>;
}

/** The browser's own shortcut does not come through to a page under test; what it sets going does. */
export async function pressShortcut(): Promise<void> {
  await chromium.context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
      const [front] = await tabs.query({ active: true, url: 'http://ecd.localhost/*' });
      if (front) await tabs.sendMessage(front.id, { kind: 'panel.toggle' });
    });
}

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  readonly isExpanded: boolean | undefined;
}

/** What a screen reader meets in the panel, in its order. */
export async function heardInPanel(): Promise<Heard[]> {
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find(
    ({ role, name }) => role?.value === 'complementary' && name?.value?.startsWith('Dossierlens'),
  );
  const heard: Heard[] = [];
  const visit = (id: string) => {
    const node = known.get(id);
    if (!node) return;
    const stateOf = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value.value;
    if (!node.ignored) {
      heard.push({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        isFocused: stateOf('focused') === true,
        isExpanded: stateOf('expanded'),
      });
    }
    for (const child of node.childIds ?? []) visit(child);
  };
  if (start) visit(start.nodeId);
  return heard;
}

/** What a screen reader says of where one is in the panel. */
export async function heardHere(): Promise<Heard | undefined> {
  return (await heardInPanel()).findLast(({ isFocused }) => isFocused);
}
