import { browser } from 'wxt/browser';
import { originOf } from './site.ts';

/** The origin of the page in front. Its address is readable because a click on our button gives `activeTab`. */
export async function activeOrigin(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return originOf(tab?.url);
}
