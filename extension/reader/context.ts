import { areaOf, type FactName } from '../../shared/facts/vocabulary.ts';
import { areasIn, type LabelMatch } from './label-index.ts';
import { normalise } from './normalise.ts';
import { isNavigation, isSkipped, visibleText } from './visible-text.ts';

const heading = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';

/** Headings that divide a block without saying what it is about. */
const neutral = new Set(
  'algemeen,details,gegevens,kenmerken,status,ondertekening,ondertekeningen,overzicht,informatie,samenvatting,inhoud,afspraken,basisgegevens,algemene gegevens,looptijd,general,details,overview,summary,signatures'.split(
    ',',
  ),
);

/** What may stand beside a heading in its bar without being content: buttons, links, badges, a date. */
const besideHeading = 'button,a,span,small,sup,time,svg,[role="button"],[role="status"]';

/** The element is nothing more than the bar of a heading: the heading and what may stand beside it. */
export function isHeadingBar(sibling: Element, inner: Element): boolean {
  const walker = document.createTreeWalker(sibling, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim() || inner.contains(node)) continue;
    if (!node.parentElement?.closest(besideHeading) || (node.nodeValue?.length ?? 0) > 60) return false;
  }
  return true;
}

/** The heading that a preceding sibling is, or that it is the bar of. */
function headingIn(sibling: Element): Element | undefined {
  if (isSkipped(sibling) || isNavigation(sibling)) return undefined;
  if (sibling.matches(heading)) return sibling;
  const inner = sibling.querySelector(heading);
  return inner && isHeadingBar(sibling, inner) ? inner : undefined;
}

/** The title of the whole page is often the client's name; what it says about the subject is in the page titles. */
function isPageTitle(found: Element): boolean {
  return found.tagName === 'H1' || found.getAttribute('aria-level') === '1';
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  return named.trim() || (element.getAttribute('aria-label') ?? '');
}

/** Titles of a block from inside it: legend, caption, summary, or the name that assistive technology reads out. */
function ownTitle(element: Element): string {
  if (element.matches('fieldset,table,details')) {
    const title = [...element.children].find((child) => child.matches('legend,caption,summary'));
    if (title) return visibleText(title, 200).text;
  }
  return element.matches(
    'section,article,fieldset,table,form,details,[role="tabpanel"],[role="region"],[role="group"],[role="dialog"],dialog',
  )
    ? labelledBy(element)
    : '';
}

/**
 * Finds the headings, captions and tab names above an element, nearest first. One instance per reading: it remembers
 * what it found per parent, and the page may change between readings.
 */
export class ContextFinder {
  readonly #cache = new Map<Element, readonly string[]>();
  readonly #pageTitles: readonly string[];

  /** @param pageTitles what the page as a whole is about, when no heading says so: current menu item, title, path. */
  constructor(pageTitles: readonly string[]) {
    this.#pageTitles = pageTitles;
  }

  /** Headings between the element and the page, nearest first, without the titles of the page as a whole. */
  headingsAbove(element: Element): readonly string[] {
    const parent = element.parentElement;
    const above = parent ? this.#ofParent(parent) : [];
    for (let sibling = element.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      const found = headingIn(sibling);
      if (found) return isPageTitle(found) ? above : [visibleText(found, 200).text, ...above].filter(Boolean);
    }
    return above;
  }

  #ofParent(parent: Element): readonly string[] {
    const known = this.#cache.get(parent);
    if (known) return known;
    const titles = [ownTitle(parent), ...this.headingsAbove(parent)].filter(Boolean);
    this.#cache.set(parent, titles);
    return titles;
  }

  /**
   * The one fact that a label stands for here. The nearest heading that names an area decides; a heading in between that
   * names none (a goal, a person) means that the label may be about that instead, so it decides nothing.
   */
  settle(matches: readonly LabelMatch[], element: Element): FactName | undefined {
    const [only] = matches;
    if (only && matches.length === 1 && !only.needsContext) return only.fact;
    // A section may be named after the very title that is looked at.
    const own = element.matches(heading) ? normalise(visibleText(element, 200).text) : undefined;
    const headings = this.headingsAbove(element).filter(
      (title) => normalise(title) !== own && !neutral.has(normalise(title)),
    );
    const nearest = headings[0];
    // Without any heading of its own the block is about what the page is about.
    const phrases = nearest === undefined ? this.#pageTitles : [nearest];
    for (const phrase of phrases) {
      const areas = areasIn(phrase);
      const fitting = matches.filter(({ fact }) => areas.includes(areaOf(fact)));
      if (fitting.length === 1) return fitting[0]?.fact;
      if (areas.length > 0) return undefined;
    }
    return undefined;
  }
}
