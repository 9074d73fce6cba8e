import { waitForPanel } from './panel.ts';
import type { Tab } from './tab.ts';
import { waitUntilRead } from './walk-dossier.ts';
import { goInHistory } from './watch-identity.ts';

const press = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate((wanted) => {
    const link = document.querySelector<HTMLElement>(wanted);
    link?.click();
    return link !== null;
  }, selector);

/** Opens whatever can be opened in the panel, so that what was read of the client stands in it. */
export function openPoints(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
    const closed = ':is(.section-toggle, .all-points, .point-toggle)[aria-expanded="false"]';
    for (let round = 0; round < 3; round += 1) {
      for (const button of shadow?.querySelectorAll<HTMLElement>(closed) ?? []) button.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
}

const screens = ['plan', 'ondersteuning', 'evaluaties', 'risicos', 'overeenkomst', 'contacten', 'aanwezigheid'];

/**
 * Goes to another client in one of the ways a user has, and is off again at once, in the middle of loading, or after
 * everything was read and opened in the panel.
 */
export async function switchAtRandom(tab: Tab, random: () => number, clients: readonly string[]): Promise<void> {
  const pick = <T>(things: readonly T[]) => things[Math.floor(random() * things.length)] as T;
  const way = pick(['previous', 'next', 'next', 'list', 'back', 'back', 'forward', 'screen', 'screen']);
  const screen = pick(screens);
  const client = pick(clients);
  switch (way) {
    case 'previous':
      await press(tab, 'a[aria-label="Vorige cliënt"]');
      break;
    case 'next':
      await press(tab, 'a[aria-label="Volgende cliënt"]');
      break;
    case 'list':
      await press(tab, 'a[href="/clienten"]');
      await tab.evaluate(async (link) => {
        for (let left = 100; left > 0 && !document.querySelector(link); left -= 1) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        document.querySelector<HTMLElement>(link)?.click();
      }, `main a[href="/clienten/${client}"]`);
      break;
    case 'screen':
      await press(tab, `nav[aria-label="Onderdelen van het dossier"] a[href$="/${screen}"]`);
      break;
    default:
      await goInHistory(tab, way === 'back' ? 'back' : 'forward');
  }
  const patience = random();
  if (patience < 0.25) return;
  if (patience < 0.6) {
    // How long a user looks is part of what is tried here.
    await tab.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), random() * 400);
    return;
  }
  await waitUntilRead(tab);
  if (await isDossierOpen(tab)) await waitForPanel(tab);
  await openPoints(tab);
}

const isDossierOpen = (tab: Tab) => tab.evaluate(() => /^\/clienten\/\d/.test(location.pathname));
