import type { SignProposal } from '../../messaging/picker-messages.ts';
import { isElement } from '../../reader/composed-tree.ts';
import { tidy } from '../../reader/normalise.ts';
import { isOnScreen } from '../../reader/profile/headings.ts';
import { indexOf } from '../../reader/profile/page-index.ts';
import { visibleText } from '../../reader/visible-text.ts';
import type { MayBeOfClient } from './client-words.ts';

/** Pieces of an address that are another one for each dossier, document or day. */
export function isVariable(piece: string): boolean {
  return /\d{2}|^\d+$|^[\da-f]{8}-/i.test(piece) || (piece.length > 15 && /\d/.test(piece));
}

const hasWords = (piece: string) => /^[\w.~-]*$/.test(piece);

/**
 * A path as a pattern: the number of the dossier as `:id`, other pieces that change as names of their own. Behind the
 * hash when the screens are told apart there.
 */
export function pathPattern(url: URL, dossier: string | undefined): string {
  const route = url.hash.replace(/^#!?/, '').split('?', 1)[0] ?? '';
  const isHash = route.startsWith('/');
  let others = 0;
  const pieces = (isHash ? route : url.pathname).split('/').map((piece) => {
    if (piece === '' || (!isVariable(piece) && hasWords(piece))) return piece;
    if (dossier !== undefined && piece.toUpperCase() === dossier.toUpperCase()) return ':id';
    others += 1;
    return dossier === undefined && others === 1 ? ':id' : `:deel${others}`;
  });
  return `${isHash ? '#' : ''}${pieces.join('/')}`;
}

const titles = 'h1,h2,h3,[role="heading"]';
const currentTab =
  '[role="tab"][aria-selected="true"],[aria-current="page"],[aria-current="true"],[role="menuitem"][aria-selected="true"]';

function textsOf(root: Element, selector: string, mayBeOfClient: MayBeOfClient): readonly string[] {
  const texts = indexOf(root)
    .select(selector)
    .filter((element) => isElement(element) && isOnScreen(element))
    .map((element) => tidy(visibleText(element, 130).text).replace(/\s*\(\d+\)$/u, ''));
  return [...new Set(texts)]
    .filter((text) => text.length > 1 && text.length <= 80 && !mayBeOfClient(text))
    .slice(0, 12);
}

/** How this screen can be told from others: by its address, its current tab and its headings. */
export function proposeSign(
  root: Element,
  url: URL,
  dossier: string | undefined,
  mayBeOfClient: MayBeOfClient,
): SignProposal {
  return {
    path: pathPattern(url, dossier),
    headings: textsOf(root, titles, mayBeOfClient),
    tabs: textsOf(root, currentTab, mayBeOfClient).slice(0, 4),
  };
}
