/**
 * Thrown out of a reading whose time is up, to be caught by whoever began it. What was made so far is remembered, so
 * that the same reading, begun again, comes further: no function in between need know that it can be put off.
 */
export class TimeUp extends Error {}

/** Runs `read`; undefined when its time was up before it came to an end. */
export function untilTimeIsUp<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof TimeUp) return undefined;
    throw error;
  }
}
