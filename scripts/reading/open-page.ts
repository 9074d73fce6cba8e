import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Page, Route } from 'playwright-core';
import { hasDisplay, type PageBrowser, startPageBrowser } from './page-browser.ts';
import type { Source } from './source.ts';
import { UsageError } from './usage-error.ts';

export interface OpenedPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** The address of a page of which nobody said where it stood. */
const NOWHERE = 'https://opgeslagen.invalid/';

/**
 * Opens a page in a real browser.
 * @param waits shows a window and waits until the person pressed Enter, for signing in or opening a tab
 * @throws UsageError when there is no such site, or when it shows a sign-in page
 */
export async function openPage(source: Source, waits: boolean): Promise<OpenedPage> {
  if (waits && !hasDisplay()) {
    throw new UsageError(
      'Voor --wait is een scherm nodig, en dat is hier niet. Bewaar de pagina elders en geef haar met --html.',
    );
  }
  const browser = await startPageBrowser(!waits);
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    if (source.kind === 'html') await openFile(page, source.file, source.address);
    else await openSite(page, source.url);
    const shown = waits ? await waitForPerson(browser, page) : page;
    return {
      page: shown,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The last tab that is open is the one that the person means. */
async function waitForPerson(browser: PageBrowser, page: Page): Promise<Page> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  await terminal.question('Open in het venster de pagina die gelezen moet worden, en druk daarna hier op Enter. ');
  terminal.close();
  return browser.context.pages().at(-1) ?? page;
}

async function openSite(page: Page, url: URL): Promise<void> {
  try {
    const answer = await page.goto(url.href, { waitUntil: 'load', timeout: 45_000 });
    const status = answer?.status() ?? 200;
    if (status >= 400 && status !== 401 && status !== 403) {
      throw new UsageError(`${url.host} geeft voor dit adres een fout (${status}). Kijk of het adres klopt.`);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${url.host} kon niet worden geopend: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('ERR_NAME_NOT_RESOLVED')) return 'deze site bestaat niet. Kijk of het adres klopt.';
  if (message.includes('ERR_CONNECTION_REFUSED')) return 'daar antwoordt niets. Kijk of de site draait.';
  if (message.includes('ERR_CERT')) return 'het certificaat van de site klopt niet.';
  if (message.includes('Timeout')) return 'het duurde te lang. Probeer het opnieuw.';
  const code = /net::(ERR_\w+)/.exec(message)?.[1];
  return `de browser meldt ${code ?? 'een fout'}. Kijk of het adres klopt en of er verbinding is.`;
}

/**
 * Shows a file as if it stood at `address`. What it loads beside itself comes from its own folder; nothing comes from
 * the network, because a page that was saved elsewhere may call home.
 */
export async function openFile(page: Page, file: string, address: URL | undefined): Promise<void> {
  const shownAt = address ?? (await addressInside(file)) ?? new URL(NOWHERE);
  const folder = path.dirname(file);
  await page.context().route('**/*', (route) => answerFromFolder(route, shownAt, file, folder));
  await page.goto(shownAt.href, { waitUntil: 'load', timeout: 45_000 });
}

/** `npm run save-page` writes down where in the dossier system a page stood. */
async function addressInside(file: string): Promise<URL | undefined> {
  const start = (await readFile(file, 'utf8')).slice(0, 2000);
  const written = /<meta name="dossierlens-address" content="(https:\/\/opgeslagen\.invalid\/[^"]*)"/.exec(start)?.[1];
  const address = written?.replaceAll('&amp;', '&');
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

async function answerFromFolder(route: Route, shownAt: URL, file: string, folder: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== shownAt.origin) return route.abort();
  const isPage = url.pathname === shownAt.pathname && url.search === shownAt.search;
  const beside = path.join(folder, path.posix.relative(path.posix.dirname(shownAt.pathname), decode(url.pathname)));
  const asked = isPage ? file : beside;
  // A page may ask only for what lies in its own folder.
  if (!isPage && path.relative(folder, asked).startsWith('..')) return route.abort();
  const body = await readFile(asked).catch(() => undefined);
  const contentType = isPage ? 'text/html; charset=utf-8' : types[path.extname(asked).toLowerCase()];
  if (!body) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ status: 200, body, contentType: contentType ?? 'application/octet-stream' });
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
