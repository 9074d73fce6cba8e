import { hostName, ignoreAttribute } from './host.ts';

/** A page that throws us out again and again wins: the two of us would keep the browser busy for ever. */
const MOST_RETURNS = 25;

/**
 * Puts the panel back when the page takes it out, as a page does that builds its document anew. Not when another panel
 * stands there already: that is the one of a newer release.
 */
export function keepInPage(host: HTMLElement, signal: AbortSignal): void {
  const document = host.ownerDocument;
  let returns = 0;
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    if (!root || host.parentNode === root) return;
    const isReplaced = document.querySelector(`${hostName}[${ignoreAttribute}]`) !== null;
    if (isReplaced || returns >= MOST_RETURNS) {
      observer.disconnect();
      return;
    }
    returns += 1;
    root.append(host);
    watch();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
