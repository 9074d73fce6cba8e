import type { Page } from 'playwright-core';

/** Until nothing in the page and its open shadow roots says that it is loading. */
export async function untilAtRest(page: Page): Promise<void> {
  // What was clicked is drawn by the next frame, and says by then that it waits for its content.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.waitForFunction(() => {
    const isBusy = (root: ParentNode): boolean =>
      root.querySelector('[aria-busy="true"]') !== null ||
      [...root.querySelectorAll('*')].some((element) => element.shadowRoot !== null && isBusy(element.shadowRoot));
    return !isBusy(document);
  });
}
