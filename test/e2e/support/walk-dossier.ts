import { openPanel, waitForPanel, waitUntilPanelIsAtRest } from './panel.ts';
import type { Tab } from './tab.ts';

const NAVIGATION = 'nav[aria-label="Onderdelen van het dossier"]';

/** A page that nobody reads is not waited for longer than this. */
const LONGEST_MS = 8000;

/** Waits until the page has its content, and the panel, where there is one, shows what was read of it. */
export function waitUntilRead(tab: Tab): Promise<void> {
  return tab.evaluate(
    (longest) =>
      new Promise((resolve) => {
        let changedAt = Date.now();
        const startedAt = changedAt;
        const observer = new MutationObserver(() => {
          changedAt = Date.now();
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        const isRead = () => {
          const root = document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector<HTMLElement>('.root');
          return !root || Number(root.dataset.readAt ?? 0) >= changedAt;
        };
        const look = () => {
          const isAtRest = Date.now() - changedAt >= 120 && !document.querySelector('[aria-busy="true"]');
          if ((isAtRest && isRead()) || Date.now() - startedAt > longest) {
            observer.disconnect();
            resolve();
          } else setTimeout(look, 40);
        };
        look();
      }),
    LONGEST_MS,
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
