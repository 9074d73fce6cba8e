import type { TextInventor } from './invent-text.ts';
import type { KnownWords } from './known-words.ts';
import { inventName } from './markup-names.ts';

/** The site of a saved page: one that cannot exist. */
const SITE = 'https://opgeslagen.invalid';

/**
 * Where a page stood, without saying where: names of screens stay, numbers and names in it become the same invented ones
 * as on the page.
 */
export function inventAddress(address: string, known: KnownWords, inventor: TextInventor, seed: string): string {
  const { pathname, searchParams, hash } = URL.canParse(address) ? new URL(address) : new URL(SITE);
  const piece = (text: string) => {
    const plain = decode(text);
    if (plain === '' || known.isKnown(plain.replaceAll(/[-_+]/g, ' ')) || known.isKnownName(plain)) return text;
    return encodeURIComponent(/\d/.test(plain) ? inventor.text(plain) : inventName(plain, known, seed));
  };
  const path = (text: string) => text.split('/').map(piece).join('/');
  const query = [...searchParams].map(([name, value]) => `${inventName(name, known, seed)}=${piece(value)}`).join('&');
  const [behind = ''] = hash.slice(1).split('?');
  return `${SITE}${path(pathname)}${query ? `?${query}` : ''}${behind.includes('/') ? `#${path(behind)}` : ''}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
