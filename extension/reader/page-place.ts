import { tidy } from './normalise.ts';
import { isShown } from './visible-text.ts';

/** Where in the dossier system a page is. */
export interface PagePlace {
  /** Short name of the screen, as its menu or tab calls it. */
  readonly title: string;
  readonly path: string;
  /** What the page as a whole is about, most telling first; the context of blocks without a heading. */
  readonly topics: readonly string[];
}

/** Ids in a path say nothing about the subject. */
function wordsOfPath(path: string): readonly string[] {
  return path
    .split('/')
    .map((part) => decodePart(part).replaceAll(/[-_+]/g, ' '))
    .filter((part) => /^\p{L}[\p{L}\s]{2,40}$/u.test(part))
    .reverse();
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function namesOf(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)]
    .filter(isShown)
    .map((element) => tidy(element.textContent ?? ''))
    .filter((name) => name.length > 1 && name.length < 60);
}

/** @param path path of the address, without query and fragment: these may hold anything */
export function placeOf(root: ParentNode, path: string, documentTitle: string): PagePlace {
  // The last one is the most specific: a tab in the dossier comes after the module in the menu.
  const current = [
    ...namesOf(root, '[aria-current="page"],[aria-current="true"],[role="tab"][aria-selected="true"]'),
  ].reverse();
  const headings = namesOf(root, 'h1,[role="heading"][aria-level="1"],h2');
  const topics = [...current, ...headings.slice(0, 1), ...wordsOfPath(path).slice(0, 1)];
  return { title: (current[0] ?? headings[0] ?? tidy(documentTitle)).slice(0, 100), path: path.slice(0, 500), topics };
}
