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

/**
 * What the title of the document says before the name of the program ("Plan - Lindeplein"). A title of one part is that of
 * the program, other than in a frame.
 */
function partsOf(documentTitle: string, isFrame: boolean): readonly string[] {
  const parts = tidy(documentTitle.slice(0, 200)).split(/\s[-–—|·:]\s/u);
  const own = parts.length > 1 ? parts.slice(0, -1) : isFrame ? parts : [];
  return own.filter((part) => part.length > 1 && part.length < 60);
}

function isInFrame(root: ParentNode): boolean {
  const view = (root as Partial<Node>).ownerDocument?.defaultView;
  return !!view && view.parent !== view;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function nameOf(element: Element): string | undefined {
  const name = isShown(element) ? tidy((element.textContent ?? '').slice(0, 1000)) : '';
  return name.length > 1 && name.length < 60 ? name : undefined;
}

/** The name of the first heading of the page that has one. */
function headingOf(roots: readonly ParentNode[]): string | undefined {
  const selector = 'h1,[role="heading"][aria-level="1"],h2';
  for (const root of roots) {
    // Mostly the first one found has a name.
    const first = root.querySelector(selector);
    const name = first && (nameOf(first) ?? firstName(root.querySelectorAll(selector)));
    if (name) return name;
  }
  return undefined;
}

function firstName(elements: Iterable<Element>): string | undefined {
  for (const element of elements) {
    const name = nameOf(element);
    if (name) return name;
  }
  return undefined;
}

/** What the page marks as chosen in its menus and rows of tabs. */
export const chosenSelector = '[aria-current="page"],[aria-current="true"],[role="tab"][aria-selected="true"]';

/**
 * @param path path of the address, without query and fragment: these may hold anything
 * @param shadowRoots those on the page; what they show counts after what the page itself does
 * @param chosen what fits `chosenSelector`, in order, when that is known already
 */
export function placeOf(
  root: ParentNode,
  path: string,
  documentTitle: string,
  shadowRoots: readonly ShadowRoot[] = [],
  chosen?: readonly Element[],
): PagePlace {
  const roots = [root, ...shadowRoots];
  // The last one is the most specific: a tab in the dossier comes after the module in the menu.
  const marked = chosen ?? roots.flatMap((each) => [...each.querySelectorAll(chosenSelector)]);
  const current = marked.flatMap((element) => nameOf(element) ?? []).reverse();
  const heading = headingOf(roots);
  const topics = [
    ...current,
    ...(heading ? [heading] : []),
    ...wordsOfPath(path).slice(0, 1),
    ...partsOf(documentTitle, isInFrame(root)),
  ];
  return { title: (current[0] ?? heading ?? tidy(documentTitle)).slice(0, 100), path: path.slice(0, 500), topics };
}
