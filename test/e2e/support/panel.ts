import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Tab } from './tab.ts';

export type ShownOutcomes = Record<string, Outcome>;

/** Waits until the panel or its ring shows a dossier, and that of this client when it can be seen whose it is. */
export async function waitForPanel(tab: Tab, client?: string): Promise<void> {
  const isShown = await tab.evaluate(async (expected) => {
    const isThere = () => {
      const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
      if (shadow?.querySelector('.ring')) return shadow.querySelector('.ring.assessment') !== null;
      return shadow?.querySelector('.dossier')?.textContent?.endsWith(expected ?? '') ?? false;
    };
    for (const end = performance.now() + 15_000; performance.now() < end; ) {
      if (isThere()) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  }, client);
  if (!isShown) throw new Error(`The panel does not show ${client ?? 'a dossier'}.`);
}

/** Waits until nothing in the panel changed for this long. */
export function waitUntilPanelIsAtRest(tab: Tab, rest = 400): Promise<void> {
  return tab.evaluate(
    (time) =>
      new Promise((resolve) => {
        const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
        if (!shadow) return resolve();
        let timer: ReturnType<typeof setTimeout>;
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, time);
        };
        const observer = new MutationObserver(wait);
        observer.observe(shadow, { subtree: true, childList: true, characterData: true, attributes: true });
        wait();
      }),
    rest,
  );
}

const hasInPanel = (tab: Tab, selector: string) =>
  tab.evaluate(
    (wanted) => document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector(wanted) != null,
    selector,
  );

export async function openPanel(tab: Tab): Promise<void> {
  if (await hasInPanel(tab, '.ring')) await tab.clickInPanel('.ring');
}

export async function collapsePanel(tab: Tab): Promise<void> {
  if (await hasInPanel(tab, '.panel')) await tab.clickInPanel('.icon-button.collapse');
}

/** Opens every section of the panel, as a user does. */
export async function openSections(tab: Tab): Promise<void> {
  await openPanel(tab);
  const closed = ':is(.section-toggle, .all-points)[aria-expanded="false"]';
  while (await hasInPanel(tab, closed)) await tab.clickInPanel(closed);
}

/** What the panel shows for each requirement. */
export async function readOutcomes(tab: Tab): Promise<ShownOutcomes> {
  await openSections(tab);
  return tab.evaluate(() => {
    const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
    const points = shadow?.querySelectorAll<HTMLElement>('li[data-requirement]') ?? [];
    return Object.fromEntries(
      [...points].map(({ dataset }) => [dataset.requirement ?? '', dataset.outcome as Outcome]),
    );
  });
}

/** The words at the foot of the panel: the account, the server, what waits. */
export function readStatus(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
    return [...(shadow?.querySelectorAll('.status :is(p, span)') ?? [])].map((line) => line.textContent).join('\n');
  });
}

/** The client whose points the open panel shows. */
export function readShownClient(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(
    () =>
      /\S+$/.exec(
        document.querySelector('dossierlens-overlay')?.shadowRoot?.querySelector('.dossier')?.textContent ?? '',
      )?.[0],
  );
}
