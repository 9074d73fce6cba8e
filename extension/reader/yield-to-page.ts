interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page do what it has waiting, and comes back as soon as it may. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // Not a timer: after a few in a row browsers make those wait.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
