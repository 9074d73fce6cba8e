import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { watchedAttributes } from '../reader/page-stamps.ts';

export interface FollowPage {
  /** Called in the same task as each change of the page, before it is painted. Must be cheap. */
  onChange(records: readonly MutationRecord[]): void;
  /**
   * Called at once, and then when the page has been quiet for a moment after a change, in idle time. Not called again
   * before it has ended.
   */
  onQuiet(): void | Promise<void>;
  /** Somebody waits for what a look finds: it is not put off until the page has been quiet, as long as looks are cheap. */
  isUrgent?(): boolean;
}

export interface FollowedPage {
  /** Follows another document or shadow root along with the page: their changes are not those of the page. */
  observe(root: Node): void;
  /** Something changed that cannot be seen in the page itself, such as what a frame shows. */
  changed(): void;
}

/** Quiet for this long: a page that is still filling in is read once, not at every step. */
const QUIET_MS = 80;
/** An urgent look waits this many times as long as the one before took, so that the page keeps nearly all its time. */
const URGENT_REST = 20;
/** A page that never comes to rest is read all the same. */
const LONGEST_WAIT_MS = 500;
/** After a look the page has this many times as long for itself, however much it changes. */
const REST = 4;
/** On a busy machine a look is mostly waiting for its turn; the worker should not wait four times as long for the next. */
const LONGEST_REST_MS = 1000;

/**
 * Follows navigation and changes of a page until the content script ends. Changes are batched and looked at in idle
 * time, so that the page's own work goes first.
 */
export function followPage(ctx: ContentScriptContext, page: Document, follow: FollowPage): FollowedPage {
  const { onChange, onQuiet, isUrgent = () => false } = follow;
  /** For how long the page must be quiet before an urgent look. */
  let urgentMs = 0;
  let quiet: number | undefined;
  let waitingSince: number | undefined;
  let idle: number | undefined;
  let isLooking = false;
  let restUntil = 0;
  let looks = 0;

  const look = async () => {
    idle = undefined;
    waitingSince = undefined;
    if (!ctx.isValid) return;
    isLooking = true;
    const isFirst = looks === 0;
    looks += 1;
    const start = performance.now();
    try {
      await onQuiet();
    } finally {
      isLooking = false;
      const end = performance.now();
      // The first look is often at a page that is still filling in, and at the whole of it; the next is at the rest.
      if (!isFirst) restUntil = end + Math.min(REST * (end - start), LONGEST_REST_MS);
      urgentMs = Math.min(URGENT_REST * (end - start), QUIET_MS);
      // What changed meanwhile has waited long enough to be looked at again after the rest.
      if (waitingSince !== undefined) scheduleQuiet();
    }
  };
  const scheduleLook = () => {
    quiet = undefined;
    if (idle === undefined && !isLooking) idle = ctx.requestIdleCallback(() => void look(), { timeout: 300 });
  };
  const scheduleQuiet = () => {
    const now = performance.now();
    waitingSince ??= now;
    if (quiet !== undefined) clearTimeout(quiet);
    quiet = undefined;
    if (isLooking) return;
    const left = Math.min(isUrgent() ? urgentMs : QUIET_MS, LONGEST_WAIT_MS - (now - waitingSince));
    quiet = ctx.setTimeout(scheduleLook, Math.max(0, left, restUntil - now));
  };
  const changed = (records: readonly MutationRecord[]) => {
    onChange(records);
    scheduleQuiet();
  };

  const observer = new MutationObserver((records) => {
    const ofPage = records.some(isOurs) ? records.filter((record) => !isOurs(record)) : records;
    if (ofPage.length > 0) changed(ofPage);
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...watchedAttributes],
    });
  observe(page);
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(window, 'wxt:locationchange', () => {
    // Another screen is what the worker waits for.
    restUntil = 0;
    changed([]);
  });
  ctx.addEventListener(window, 'pageshow', () => changed([]));
  onChange([]);
  // After the caller has what is returned here: a look may find more to observe.
  queueMicrotask(() => void look());
  return { observe, changed: () => changed([]) };
}

/** Our own panel comes, goes and moves; that is no change of the page. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.nodeName === 'DOSSIERLENS-OVERLAY') return true;
  const [node = removedNodes[0]] = addedNodes;
  return node?.nodeName === 'DOSSIERLENS-OVERLAY' && addedNodes.length + removedNodes.length === 1;
}
