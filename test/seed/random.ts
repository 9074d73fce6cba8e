/** Numbers that look random and are the same in every run: a hash of what they are for (FNV-1a, then mixed). */
export function chance(...about: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of about.join('|')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

export function pick<T>(choices: readonly (readonly [T, weight: number])[], at: number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  const [last] = choices.at(-1) ?? [];
  if (last === undefined) throw new RangeError('There is nothing to choose from.');
  return last;
}
