/** So many percentage points at least from bottom to top: a line that hardly moved must look as if it hardly moved. */
const leastSpan = 0.25;

/** The scale of a line of its own: around what it shows, within 0 and 1. */
export function sparkScale(shares: readonly number[]): { readonly low: number; readonly high: number } {
  if (shares.length === 0) return { low: 0, high: 1 };
  const lowest = Math.min(...shares);
  const highest = Math.max(...shares);
  const span = Math.max(leastSpan, highest - lowest);
  const low = Math.min(1 - span, Math.max(0, (lowest + highest - span) / 2));
  return { low, high: low + span };
}
