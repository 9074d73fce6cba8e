import { parentOf } from './composed-tree.ts';
import { isHeading, isHeadingBar } from './heading-bar.ts';
import type { Mark } from './page-scan.ts';
import { titleCellOf } from './titles.ts';
import { isNavigation, isShown, isSkipped } from './visible-text.ts';

/** A child that is a heading, or the bar of one. */
export interface HeadedChild {
  readonly child: Element;
  readonly title: Element;
}

/** A heading stands in a few wrappers at most. */
const MOST_BARS = 12;

/**
 * The children of each element that are headings or bars of one, in order: known from the headings, of which a page has
 * few, instead of looked for in every element.
 */
export class HeadedChildren {
  readonly #byParent = new Map<Element, HeadedChild[]>();

  /** Those of other marks are none. In the order of the page. */
  add({ kind, node }: Mark): void {
    if (kind === 'title' || kind === 'heading') this.#addTitle(node);
  }

  of(parent: Element): readonly HeadedChild[] {
    return this.#byParent.get(parent) ?? [];
  }

  #addTitle(title: Element): void {
    if (!isHeading(title)) {
      const row = parentOf(title);
      // The only cell of a row heads the rows below it.
      this.#put({ child: row && titleCellOf(row) === title ? row : title, title });
      return;
    }
    if (!isShown(title)) return;
    let child = title;
    this.#put({ child, title });
    for (let up = parentOf(child), height = 0; up && height < MOST_BARS; up = parentOf(child), height += 1) {
      if (isSkipped(up) || isNavigation(up) || !isHeadingBar(up, title)) return;
      child = up;
      this.#put({ child, title });
    }
  }

  #put(headed: HeadedChild): void {
    const parent = parentOf(headed.child);
    if (!parent) return;
    const known = this.#byParent.get(parent);
    if (!known) this.#byParent.set(parent, [headed]);
    // What is a title by its looks comes before the heading that it holds, which says more.
    else if (known.at(-1)?.child === headed.child) known[known.length - 1] = headed;
    else known.push(headed);
  }
}
