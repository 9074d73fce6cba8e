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

function* namesOf(roots: readonly ParentNode[], selector: string): Generator<string> {
  for (const root of roots) {
    const first = root.querySelector(selector);
    if (!first) continue;
    // Often the first is all that is asked for.
    const own = nameOf(first);
    if (own) yield own;
    for (const element of root.querySelectorAll(selector)) {
      const name = element === first ? undefined : nameOf(element);
      if (name) yield name;
    }
  }
}

/**
 * @param path path of the address, without query and fragment: these may hold anything
 * @param shadowRoots those on the page; what they show counts after what the page itself does
 */
export function placeOf(
  root: ParentNode,
  path: string,
  documentTitle: string,
  shadowRoots: readonly ShadowRoot[] = [],
): PagePlace {
  const roots = [root, ...shadowRoots];
  // The last one is the most specific: a tab in the dossier comes after the module in the menu.
  const current = [
    ...namesOf(roots, '[aria-current="page"],[aria-current="true"],[role="tab"][aria-selected="true"]'),
  ].reverse();
  const { value: heading } = namesOf(roots, 'h1,[role="heading"][aria-level="1"],h2').next();
  const topics = [
    ...current,
    ...(heading ? [heading] : []),
    ...wordsOfPath(path).slice(0, 1),
    ...partsOf(documentTitle, isInFrame(root)),
  ];
  return { title: (current[0] ?? heading ?? tidy(documentTitle)).slice(0, 100), path: path.slice(0, 500), topics };
}
