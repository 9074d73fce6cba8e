import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { followPage } from '../../../extension/content/follow-page.ts';
import { placeOf } from '../../../extension/reader/page-place.ts';
import { createPageReader, type PageReader, type Reading } from '../../../extension/reader/page-reader.ts';

/** One change takes less time than the clock of a browser tells. */
const CHANGES = 20;

/** What runs in the page that is measured. Bundled, and called by name from outside. */
const bench = {
  /** Every contender once, in turn, so many times; milliseconds per round. */
  rounds(count: number) {
    const times = { floor: [] as number[], whole: [] as number[], change: [] as number[] };
    const kept = followed();
    kept.read();
    for (let round = 0; round < count; round += 1) {
      times.floor.push(timed(floor));
      times.whole.push(timed(() => readWhole()));
      times.change.push(
        timed(() => {
          for (let change = 0; change < CHANGES; change += 1) {
            changeRow(round * CHANGES + change);
            kept.read();
          }
        }) / CHANGES,
      );
    }
    return times;
  },

  /** axe-core, milliseconds per run after the first. */
  async axe(count: number) {
    const times: number[] = [];
    for (let round = -1; round < count; round += 1) {
      collectGarbage();
      const start = performance.now();
      await axe.run();
      if (round >= 0) times.push(performance.now() - start);
    }
    return times;
  },

  /** Changes of a row, each read, for a profile of where that time goes. */
  changes(count: number) {
    const kept = followed();
    kept.read();
    for (let round = 0; round < count; round += 1) {
      changeRow(round);
      kept.read();
    }
  },

  /** The first reading of a page, before anything is compiled or remembered. */
  first: () => timed(() => readWhole()),

  facts() {
    const entries = readWhole().observations.map(({ observation }) => {
      const value = observation.state === 'found' ? observation.value : observation.state;
      return [observation.fact, Array.isArray(value) ? value.length : value] as const;
    });
    return Object.fromEntries(entries);
  },

  /** Reading after a change gives what reading anew gives. */
  isSameAfterChange() {
    const kept = followed();
    kept.read();
    changeRow(12_345);
    const said = ({ observations }: Reading) => JSON.stringify(observations.map(({ observation }) => observation));
    const again = kept.read();
    return said(again) === said(readWhole());
  },

  elements: () => document.querySelectorAll('*').length,

  /** Longest time without giving the page a turn during a reading in slices, and the browser's own long tasks. */
  async longest() {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longTasks.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
    const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
    const original = scheduler.yield.bind(scheduler);
    let since = performance.now();
    let longestSlice = 0;
    scheduler.yield = async () => {
      longestSlice = Math.max(longestSlice, performance.now() - since);
      await original();
      since = performance.now();
    };
    await createPageReader(document.body).readInSlices({ place, now });
    longestSlice = Math.max(longestSlice, performance.now() - since);
    scheduler.yield = original;
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return { longestSlice, longTasks };
  },

  /** The page's own work: typing in a field and changing a row each frame, with its layout. Milliseconds over all. */
  async session(isFollowed: boolean, steps: number) {
    const end = isFollowed ? follow() : () => undefined;
    const field = document.body.appendChild(document.createElement('input'));
    let total = 0;
    collectGarbage();
    for (let step = 0; step < steps; step += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      field.value += 'a';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (let part = 0; part < 4; part += 1) changeRow(step * 4 + part);
      document.body.getBoundingClientRect();
      // Those who watch for changes have their turn right after, before the page is painted.
      await Promise.resolve();
      total += performance.now() - start;
    }
    field.remove();
    end();
    return total;
  },
};

declare const axe: { run(): Promise<unknown> };
const now = new Date('2026-11-22T10:00:00Z');

const place = (chosen: readonly Element[]) => placeOf(document.body, '/clienten/100412', document.title, [], chosen);
const readWhole = () => createPageReader(document.body).read({ place, now });

function timed(work: () => unknown): number {
  collectGarbage();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Before each measurement, so that nobody pays for what another left behind. A whole collection would throw away what was compiled. */
function collectGarbage(): void {
  (globalThis as { readonly gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
}

/** A bare walk over the visible text: what reading costs at the very least. */
function floor(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === 1 && !(node as Element).checkVisibility({ visibilityProperty: true })
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}

const observed: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

function followed(): { read(): Reading } {
  const reader = createPageReader(document.body);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, observed);
  return {
    read() {
      reader.markChanged(observer.takeRecords());
      return reader.read({ place, now });
    },
  };
}

function changeRow(seed: number): void {
  const rows = document.querySelectorAll('#reports tbody tr');
  const text = rows[(seed * 37) % rows.length]?.querySelector('p');
  if (text) text.textContent = `anders ${seed}`;
}

/** Follows the page as the extension does. */
function follow(): () => void {
  const controller = new AbortController();
  const reader: PageReader = createPageReader(document.body);
  const ctx = {
    get isValid() {
      return !controller.signal.aborted;
    },
    onInvalidated: (callback: () => void) => controller.signal.addEventListener('abort', callback),
    setTimeout: (callback: () => void, delay: number) => setTimeout(callback, delay),
    requestIdleCallback: (callback: () => void, options: IdleRequestOptions) => requestIdleCallback(callback, options),
    addEventListener: (target: Window, type: string, callback: () => void) => target.addEventListener(type, callback),
  } as unknown as ContentScriptContext;
  followPage(ctx, document, {
    onChange: (records) => reader.markChanged(records),
    onQuiet: async () => {
      await reader.readInSlices({ place, now: new Date() }, controller.signal).catch(() => undefined);
    },
  });
  return () => controller.abort();
}

export type InPage = typeof bench;
(globalThis as { readerBench?: InPage }).readerBench = bench;
