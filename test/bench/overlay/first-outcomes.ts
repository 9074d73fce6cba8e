/** When the panel of a page first told something, in milliseconds since the navigation began. */
export interface FirstOutcomes {
  /** The last time that the page itself changed: then it was ready. */
  readonly readyAt: number;
  /** The first outcomes stood in the panel. They may be of a page that was still filling in. */
  readonly shownAt: number;
  /** The outcomes in the panel were those of the page as it was when it was ready. */
  readonly wholeAt: number;
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
 * root, so that the moment can be seen to the millisecond; the panel says itself of which moment it shows the page.
 */
export function watchFirstOutcomes(): void {
  const QUIET_MS = 800;
  let readyAt = 0;
  let first: { readonly at: number; readonly said: string } | undefined;
  const readings: { readonly of: number; readonly at: number }[] = [];
  window.firstOutcomes = new Promise((resolve) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const isOurs = ({ target, addedNodes }: MutationRecord) =>
      target.nodeName === 'DOSSIERLENS-OVERLAY' ||
      (target === document.documentElement && [...addedNodes].some((node) => node.nodeName === 'DOSSIERLENS-OVERLAY'));
    const finish = () => {
      const whole = readings.find(({ of }) => of >= readyAt);
      if (!first || !whole) return;
      page.disconnect();
      panel?.disconnect();
      resolve({ readyAt, shownAt: first.at, wholeAt: Math.max(whole.at, first.at), said: first.said });
    };
    const finishWhenQuiet = () => {
      clearTimeout(waiting);
      waiting = setTimeout(finish, QUIET_MS);
    };
    let panel: MutationObserver | undefined;
    const look = (shadow: ShadowRoot) => {
      const now = performance.now();
      const shown = shadow.querySelector('.ring.assessment, .panel .counts');
      if (shown) first ??= { at: now, said: shown.getAttribute('aria-label') ?? shown.textContent ?? '' };
      const readAt = shadow.querySelector<HTMLElement>('[data-read-at]')?.dataset.readAt;
      const of = Number(readAt ?? Number.NaN) - performance.timeOrigin;
      if (of > (readings.at(-1)?.of ?? 0)) readings.push({ of, at: now });
      if (first) finishWhenQuiet();
    };
    const page = new MutationObserver((records) => {
      // The moment of a reading is told in whole milliseconds, rounded down.
      if (records.some((record) => !isOurs(record))) readyAt = performance.now() - 1;
      const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
      if (first) finishWhenQuiet();
      if (!shadow || panel) return;
      panel = new MutationObserver(() => look(shadow));
      panel.observe(shadow, { subtree: true, childList: true, attributes: true });
      look(shadow);
    });
    page.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
