import { browser } from 'wxt/browser';

/** Opens a page of ours in a tab; the popup is done then. @param page such as `/dashboard.html` */
export async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: new URL(page, location.href).href });
  window.close();
}
