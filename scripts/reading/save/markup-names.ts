import type { KnownWords } from './known-words.ts';
import { seeded } from './seeded.ts';

/**
 * A class, id or test id for one of the page. Names of known words stay; the others become a name that is the same for
 * the same one, so that a label still finds its control.
 */
export function inventName(name: string, known: KnownWords, seed: string): string {
  if (known.isKnownName(name)) return name;
  const random = seeded(seed, `markup ${name}`);
  return `k${Array.from({ length: 7 }, () => Math.floor(random() * 36).toString(36)).join('')}`;
}

export function inventNames(names: string, known: KnownWords, seed: string): string {
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => inventName(name, known, seed))
    .join(' ');
}
