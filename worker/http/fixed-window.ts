export interface FixedWindow {
  /** Counts one. Seconds until there is room again when that was one too many; undefined when it was not. */
  add(key: string, most: number): number | undefined;
}

/** So many keys are remembered at most; the memory of an isolate is not for who sends from many addresses. */
const MOST_KEYS = 20_000;

/** Counts per key in windows of a fixed length that begin together. */
export function fixedWindow(lengthMs: number): FixedWindow {
  let startedAt = 0;
  let counts = new Map<string, number>();
  return {
    add(key, most) {
      const now = Date.now();
      if (now - startedAt >= lengthMs || now < startedAt) {
        startedAt = now - (now % lengthMs);
        counts = new Map();
      }
      const count = (counts.get(key) ?? 0) + 1;
      if (counts.size < MOST_KEYS || counts.has(key)) counts.set(key, count);
      return count > most ? Math.max(1, Math.ceil((startedAt + lengthMs - now) / 1000)) : undefined;
    },
  };
}
