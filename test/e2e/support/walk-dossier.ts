import { openPanel, waitForPanel, waitUntilPanelIsAtRest } from './panel.ts';
import type { Tab } from './tab.ts';

const NAVIGATION = 'nav[aria-label="Onderdelen van het dossier"]';

/**
 * Waits until the page has its content, and what reads along had its turn: idle time comes in order of asking, and the
 * extension asked before we do.
 */
export function waitUntilRead(tab: Tab): Promise<void> {
  return tab.evaluate(
    () =>
      new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout>;
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(look, 120);
        };
        const look = () => {
          if (document.querySelector('[aria-busy="true"]')) return wait();
          observer.disconnect();
          requestIdleCallback(() => setTimeout(resolve), { timeout: 300 });
        };
        const observer = new MutationObserver(wait);
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        wait();
      }),
  );
}

/** Goes to a client by the list of clients, from any page of the dossier system. */
export async function openDossier(tab: Tab, client: string): Promise<void> {
  await tab.click('nav[aria-label="Modules"] a[href="/clienten"]');
  await tab.click(`main a[href="/clienten/${client}"]`);
  await waitUntilRead(tab);
  await waitForPanel(tab, client);
}

/** @param screen as in the address, such as `plan` */
export async function openScreen(tab: Tab, screen: string): Promise<void> {
  await tab.click(`${NAVIGATION} a[href$="/${screen}"]`);
  await waitUntilRead(tab);
}

/** The screens of the dossier that is open, in the order of its navigation. */
export function screensOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    (navigation) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${navigation} a`)].map(
        ({ pathname }) => pathname.split('/').at(-1) ?? '',
      ),
    NAVIGATION,
  );
}

/** Opens every screen of a client's dossier by its own navigation. */
export async function openEveryScreen(tab: Tab, client: string): Promise<void> {
  await openDossier(tab, client);
  for (const screen of await screensOf(tab)) await openScreen(tab, screen);
}

/** Opens every screen of a client's dossier, and then the panel. */
export async function walkDossier(tab: Tab, client: string): Promise<void> {
  await openEveryScreen(tab, client);
  await waitUntilPanelIsAtRest(tab, 800);
  await openPanel(tab);
  await waitForPanel(tab, client);
}
