/** Work that nobody waits for. That it failed is noted without what it was about; it is done again by the next occasion. */
export function unattended(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(`unattended work failed: ${error instanceof Error ? error.name : 'unknown'}`);
  });
}
