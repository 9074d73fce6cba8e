import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers.mjs';

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly isHeadless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** First language of the browser, such as `nl-NL`. */
  readonly locale?: string;
}

export interface RunningFirefox {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts Firefox over WebDriver BiDi with the extension loaded, in a new profile that is thrown away afterwards. */
export async function startFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Geen Firefox gevonden. Zet het pad ernaartoe in DOSSIERLENS_FIREFOX.');
  const locale = options.locale ?? 'nl-NL';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.isHeadless,
    defaultViewport: options.viewport ?? { width: 1440, height: 900 },
    extraPrefsFirefox: {
      'intl.accept_languages': `${locale}, ${locale.slice(0, 2)}`,
      // Otherwise the first page of the provider comes with a question whether to share crash data.
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  try {
    await browser.installExtension(options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, close: () => browser.close() };
}

/**
 * Signs in with one of the demo accounts from the panel on a page that shows a dossier: WebDriver does not open pages of
 * an extension in Firefox, so the popup cannot be used.
 */
export async function signInFromPanel(firefox: RunningFirefox, page: Page, account: string): Promise<void> {
  if (await page.$('>>> .ring')) await page.click('>>> .ring');
  const opened = firefox.browser.waitForTarget((target) => target.url().includes('/interaction/'), { timeout: 20_000 });
  await page.locator('>>> .connection button').click();
  const provider = await (await opened).page();
  if (!provider) throw new Error('The sign-in page did not open.');
  await provider.locator(`::-p-xpath(//button[contains(., "${account}")])`).click();
  await page.waitForFunction(
    () => document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.connection .dot.on'),
    { timeout: 20_000 },
  );
}
