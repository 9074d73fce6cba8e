import type { Locator } from '../../../shared/profiles/locator.ts';
import { normalise } from '../normalise.ts';
import { mayHaveRole, nameOf, roleOf } from './accessible.ts';
import { below, headingsWith, isOnScreen } from './headings.ts';
import { labelPlaces } from './label-places.ts';
import { indexOf } from './page-index.ts';
import type { Place } from './place.ts';
import { columnPlaces } from './table-places.ts';

/** More than any profile expects. */
const MOST = 600;

const markers = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'] as const;

/** Elements that fit a selector, at most a few more than anyone expects; none when it is no selector for this browser. */
export function selected(root: Element, css: string): readonly Element[] {
  try {
    return indexOf(root).select(css).slice(0, MOST).filter(isOnScreen);
  } catch {
    return [];
  }
}

export function marked(root: Element, testId: string): readonly Element[] {
  return indexOf(root)
    .select(markers.map((name) => `[${name}]`).join(','))
    .filter((element) => markers.some((name) => element.getAttribute(name) === testId))
    .filter(isOnScreen);
}

/** The regions of a list locator: what stands below the heading as one place, or each element that fits. */
function listPlaces(root: Element, list: { heading: string } | { css: string }, label: string): readonly Place[] {
  if ('css' in list) return selected(root, list.css).map((element) => ({ element, label }));
  return headingsWith(root, list.heading).flatMap((heading) => {
    const [region] = below(heading).filter(isOnScreen);
    return region ? [{ element: region, label: list.heading }] : [];
  });
}

/**
 * The places on the page that a locator points at, only those on screen.
 * @param label what a place is called when its locator has no word for it
 * @param today `YYYY-MM-DD`, for the row that holds now
 */
export function findPlaces(root: Element, locator: Locator, label: string, today: string): readonly Place[] {
  if ('label' in locator) return labelPlaces(root, locator.label, locator.within);
  if ('column' in locator) return columnPlaces(root, locator, today);
  if ('list' in locator) return listPlaces(root, locator.list, label);
  const elements =
    'css' in locator
      ? selected(root, locator.css)
      : 'testId' in locator
        ? marked(root, locator.testId)
        : indexOf(root)
            .select(mayHaveRole)
            .filter(
              (element) =>
                roleOf(element) === locator.role &&
                normalise(nameOf(element)) === normalise(locator.name) &&
                isOnScreen(element),
            );
  return elements.map((element) => ({ element, label: 'role' in locator ? locator.name : label }));
}
