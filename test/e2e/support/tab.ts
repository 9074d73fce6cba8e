import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** A tab of either browser, with no more than what a user does in it and what is needed to look at it. */
export interface Tab {
  readonly goto: (url: string) => Promise<unknown>;
  /** On the page itself. Selectors are plain CSS. */
  readonly click: (selector: string) => Promise<void>;
  readonly clickInPanel: (selector: string) => Promise<void>;
  /** Runs a function in the page. It may use nothing from outside but its argument. */
  readonly evaluate: <R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  readonly screenshot: (file: string) => Promise<unknown>;
}

const OVERLAY = 'dossierlens-overlay';

export function chromiumTab(page: ChromiumPage): Tab {
  return {
    goto: (url) => page.goto(url),
    click: (selector) => page.locator(selector).first().click(),
    clickInPanel: (selector) => page.locator(`${OVERLAY} ${selector}`).first().click(),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    screenshot: (file) => page.screenshot({ path: file as `${string}.png` }),
  };
}

export function firefoxTab(page: FirefoxPage): Tab {
  return {
    goto: (url) => page.goto(url),
    click: (selector) => page.locator(selector).click(),
    clickInPanel: (selector) => page.locator(`${OVERLAY} >>> ${selector}`).click(),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    screenshot: (file) => page.screenshot({ path: file as `${string}.png` }),
  };
}

/** Leaves a picture of the tab in `test-results/` when the task fails. */
export async function withPicture<R>(name: string, tab: Pick<Tab, 'screenshot'>, task: () => Promise<R>): Promise<R> {
  try {
    return await task();
  } catch (error) {
    const file = path.join('test-results', `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.png`);
    await mkdir('test-results', { recursive: true });
    await tab.screenshot(file).catch(() => undefined);
    throw error;
  }
}
