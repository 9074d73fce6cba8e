import { onTestFinished, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';

/** A content script in a page, for tests only. It ends with the test. */
export function aContext(): ContentScriptContext {
  const ctx = new ContentScriptContext('test', { noScriptStartedPostMessage: true });
  onTestFinished(() => void ctx.abort('test finished'));
  return ctx;
}

/** Time stands still until the test lets it pass; idle time comes at once, and jsdom has none of its own. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 0));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
