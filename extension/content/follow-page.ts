import type { ContentScriptContext } from 'wxt/utils/content-script-context';

export interface FollowPage {
  /** Called in the same task as each change of the page, before it is painted. Must be cheap. */
  onChange(records: readonly MutationRecord[]): void;
  /** Called when the page has been quiet for a moment, in idle time. */
  onQuiet(): void;
}

/** Quiet for this long: a page that is still filling in is read once, not at every step. */
const QUIET_MS = 80;
/** A page that never comes to rest is read all the same. */
const LONGEST_WAIT_MS = 500;

/** Attributes by which pages show and hide, fill in and choose. Style and class only matter by what they hide. */
const attributes = [
  'hidden',
  'style',
  'class',
  'open',
  'value',
  'checked',
  'selected',
  'disabled',
  'aria-hidden',
  'aria-busy',
  'aria-checked',
  'aria-selected',
  'aria-current',
  'aria-pressed',
];

/**
 * Follows navigation and changes of a page until the content script ends. Changes are batched and looked at in idle
 * time, so that the page's own work goes first.
 */
export function followPage(ctx: ContentScriptContext, page: Document, { onChange, onQuiet }: FollowPage): void {
  let quiet: number | undefined;
  let waitingSince: number | undefined;
  let idle: number | undefined;

  const look = () => {
    idle = undefined;
    waitingSince = undefined;
    if (ctx.isValid) onQuiet();
  };
  const scheduleLook = () => {
    quiet = undefined;
    if (idle === undefined) idle = ctx.requestIdleCallback(look, { timeout: 300 });
  };
  const changed = (records: readonly MutationRecord[]) => {
    onChange(records);
    const now = performance.now();
    waitingSince ??= now;
    if (quiet !== undefined) clearTimeout(quiet);
    const left = LONGEST_WAIT_MS - (now - waitingSince);
    quiet = ctx.setTimeout(scheduleLook, Math.max(0, Math.min(QUIET_MS, left)));
  };

  const observer = new MutationObserver(changed);
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(window, 'wxt:locationchange', () => changed([]));
  ctx.addEventListener(window, 'pageshow', () => changed([]));
  changed([]);
}
