/** When the panel of a page first told something, in milliseconds since the navigation began. */
export interface FirstOutcomes {
  /** The last time that the page itself still changed before that: then it was ready. */
  readonly readyAt: number;
  readonly shownAt: number;
  /** What the ring or the header said. */
  readonly said: string;
}

declare global {
  interface Window {
    firstOutcomes?: Promise<FirstOutcomes>;
  }
}

/**
 * Runs in the page before its own scripts. It may use nothing from outside. The demo build opens the panel's shadow
 * root, so that the moment can be seen to the millisecond.
 */
export function watchFirstOutcomes(): void {
  let readyAt = 0;
  window.firstOutcomes = new Promise((resolve) => {
    const page = new MutationObserver((records) => {
      const isOurs = ({ target, addedNodes }: MutationRecord) =>
        target === document.documentElement && [...addedNodes].some((node) => node.nodeName === 'DOSSIERLENS-OVERLAY');
      if (records.some((record) => !isOurs(record))) readyAt = performance.now();
      const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
      if (!shadow) return;
      const look = () => {
        const shown = shadow.querySelector('.ring.assessment, .panel .counts');
        if (!shown) return;
        page.disconnect();
        panel.disconnect();
        const said = shown.getAttribute('aria-label') ?? shown.textContent ?? '';
        resolve({ readyAt, shownAt: performance.now(), said });
      };
      const panel = new MutationObserver(look);
      panel.observe(shadow, { subtree: true, childList: true, attributes: true });
      look();
    });
    page.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
