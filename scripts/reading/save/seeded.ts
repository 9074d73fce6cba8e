/**
 * Numbers from 0 up to and not including 1 that depend on a seed and a text alone: the same text gets the same invented
 * one everywhere, and without the seed nobody can tell from which text it came.
 */
export function seeded(seed: string, text: string): () => number {
  let state = hash(`${seed}\n${text}`);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, with a last stir so that texts that differ in one letter are far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state ^= state >>> 16;
  return Math.imul(state, 0x85ebca6b) >>> 0;
}

export function pick<T>(random: () => number, things: readonly T[]): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new RangeError('Nothing to pick from.');
  return thing;
}
