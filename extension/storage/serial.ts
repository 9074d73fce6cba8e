/**
 * Runs tasks one after another. Stored items are read, changed and written back; two such tasks at a time would lose one
 * of the changes. Only for work within one life of the service worker; across lives storage is the truth.
 */
export function serial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
