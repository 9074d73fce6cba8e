/** Whether the browser refused to keep something for want of room; each says so in its own words. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /quota|no.?(device.?)?space|disk.?full/i.test(`${error.name} ${error.message}`);
}
