import { yieldToPage } from './yield-to-page.ts';

/** Well under the 50 ms after which a page feels stuck, also on a slow machine. */
export const SLICE_MS = 8;

/** Runs a task that can be left off at each of its steps, with turns for the page. Rejects when the signal is aborted. */
export async function inSlices<T>(steps: Generator<undefined, T, undefined>, signal?: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await yieldToPage();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
