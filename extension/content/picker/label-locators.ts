import { childNodesOf, isElement, isTextNode, isWithin, parentOf, walk } from '../../reader/composed-tree.ts';
import { normalise, tidy } from '../../reader/normalise.ts';
import { headingSelector, isBelow, isOnScreen } from '../../reader/profile/headings.ts';
import { labelPlaces } from '../../reader/profile/label-places.ts';
import { indexOf } from '../../reader/profile/page-index.ts';
import { isSkipped, visibleText } from '../../reader/visible-text.ts';
import type { MayBeOfClient } from './client-words.ts';
import { isSameSpot } from './spot.ts';

/** Labels stand near: this many blocks up at most. */
const MOST_LEVELS = 7;
const MOST_TRIED = 40;
const LONGEST = 80;

/** The words before a colon, without ornaments: what a label is called. */
function labelIn(text: string): string {
  return tidy(text.split(':', 1)[0] ?? '').replace(/[\s*]+$/u, '');
}

/** The short texts in a block that may be a label, in order, not those in the place itself. */
function textsIn(block: Element, target: Element): readonly string[] {
  const texts: string[] = [];
  const add = (text: string) => {
    const label = labelIn(text);
    if (label.length > 1 && label.length <= LONGEST && /\p{L}{2}/u.test(label)) texts.push(label);
  };
  walk(block, (node) => {
    if (texts.length >= MOST_TRIED) return 'stop';
    if (isTextNode(node)) add(node.nodeValue ?? '');
    if (!isElement(node)) return 'over';
    add(node.getAttribute('aria-label') ?? '');
    return isSkipped(node) || node === target ? 'over' : 'into';
  });
  return texts;
}

/** "Begin: 1 mei" in one element: the place holds its own label. */
function ownLabels(target: Element): readonly string[] {
  const own = childNodesOf(target)
    .filter(isTextNode)
    .map(({ nodeValue }) => nodeValue ?? '')
    .filter((text) => text.includes(':'));
  return [...own, target.getAttribute('aria-label') ?? ''].map(labelIn).filter(Boolean);
}

/** The labels by which the reader finds this place, nearest first. */
export function labelsOf(root: Element, target: Element, mayBeOfClient: MayBeOfClient): readonly string[] {
  const tried = new Set<string>();
  const finds = (label: string) => {
    const name = normalise(label);
    if (name === '' || tried.has(name) || mayBeOfClient(label)) return false;
    tried.add(name);
    return labelPlaces(root, label).some((place) => isSameSpot(place, target));
  };
  const own = ownLabels(target).filter(finds);
  if (own.length > 0) return own;
  for (
    let block: Element | null = target, level = 0;
    block && level < MOST_LEVELS;
    block = parentOf(block), level += 1
  ) {
    const found = textsIn(block, target).filter((label) => tried.size < MOST_TRIED && finds(label));
    if (found.length > 0) return found.slice(0, 2);
  }
  return [];
}

/** The headings that a place stands below, nearest first. */
export function headingsOver(root: Element, target: Element, mayBeOfClient: MayBeOfClient): readonly string[] {
  const titles = indexOf(root)
    .select(headingSelector)
    .filter((heading) => isOnScreen(heading) && !isWithin(target, heading))
    .filter(
      (heading) =>
        (heading.compareDocumentPosition(target) & 4) !== 0 || heading.getRootNode() !== target.getRootNode(),
    )
    .map((heading) => visibleText(heading, 130).text)
    .filter((title) => title.length > 1 && title.length <= 120 && !mayBeOfClient(title));
  return [...new Set(titles)].filter((title) => isBelow(root, target, title)).reverse();
}
