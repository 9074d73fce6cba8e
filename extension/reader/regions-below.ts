import { childrenOf, findFirst, nextElementOf, parentOf } from './composed-tree.ts';
import { isHeadingBar } from './heading-bar.ts';
import { isRow } from './table.ts';
import { isStyledTitle, titleCellOf, headingSelector as titles } from './titles.ts';

export interface RegionsBelow {
  readonly regions: readonly Element[];
  /** Everything that was looked at stands in it. */
  readonly scope: Element | undefined;
}

function levelOf(title: Element): number {
  return Number(title.getAttribute('aria-level') ?? /^h([1-6])$/.exec(title.localName)?.[1] ?? 2);
}

/** A heading stands in a few wrappers at most. */
const MOST_BARS = 12;
/** More parts than a list under one title has: the title is that of the page. */
const MOST_REGIONS = 200;

/** What stands below a title: what follows it, or the bar that it is in, up to the next title of the same weight. */
export function regionsBelow(title: Element): RegionsBelow {
  if (title.matches('caption,legend,summary')) {
    const block = parentOf(title) ?? undefined;
    const parts = block ? childrenOf(block).filter((child) => child !== title) : [];
    return { regions: title.localName === 'caption' && block ? [block] : parts, scope: block };
  }
  const row = parentOf(title);
  if (row && isRow(row) && titleCellOf(row) === title) return rowsBelow(row);
  let from = title;
  for (let up = parentOf(from), height = 0; up && height < MOST_BARS; up = parentOf(from), height += 1) {
    if (!isHeadingBar(up, title)) break;
    from = up;
  }
  const regions: Element[] = [];
  for (let next = nextElementOf(from); next && regions.length < MOST_REGIONS; next = nextElementOf(next)) {
    const inner = next.matches(titles) || isStyledTitle(next) ? next : findFirst(next, titles);
    if (inner && inner.localName !== 'caption' && levelOf(inner) <= levelOf(title)) break;
    regions.push(next);
  }
  return { regions, scope: parentOf(from) ?? undefined };
}

/** The rows under a title row, up to the next one. */
function rowsBelow(row: Element): RegionsBelow {
  const regions: Element[] = [];
  for (let next = nextElementOf(row); next && regions.length < MOST_REGIONS; next = nextElementOf(next)) {
    if (titleCellOf(next)) break;
    regions.push(next);
  }
  return { regions, scope: parentOf(row) ?? undefined };
}
