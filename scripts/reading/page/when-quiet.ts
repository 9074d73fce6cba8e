const busy = '[aria-busy="true"],[role="progressbar"]:not([aria-valuenow="100"])';

/**
 * Waits until a page has its content.
 * @param quietMs so long nothing changes and nothing on it says that it is loading
 * @param atMostMs then it stops waiting and answers false: some pages never come to rest
 */
export function whenQuiet(page: Document, quietMs: number, atMostMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = performance.now() + atMostMs;
    let timer: ReturnType<typeof setTimeout>;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, quietMs);
    });
    const finish = (isQuiet: boolean) => {
      clearTimeout(timer);
      clearTimeout(last);
      observer.disconnect();
      resolve(isQuiet);
    };
    const look = () => {
      if (page.readyState === 'complete' && !page.querySelector(busy)) finish(true);
      else if (performance.now() < end) timer = setTimeout(look, quietMs);
    };
    const last = setTimeout(() => finish(false), atMostMs);
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    timer = setTimeout(look, quietMs);
  });
}
