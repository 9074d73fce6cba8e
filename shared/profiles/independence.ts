import type { Locator } from './locator.ts';

/**
 * What a locator rests on. Two that rest on the same break together: two selectors at a redesign, two labels in one
 * block at a new word for it.
 */
function basisOf(locator: Locator): string {
  if ('label' in locator) return `words ${(locator.within ?? '').toLowerCase()}`;
  if ('role' in locator) return 'role';
  if ('testId' in locator) return 'marker';
  if ('column' in locator) return `table ${(locator.table ?? '').toLowerCase()}`;
  if ('css' in locator) return 'structure';
  return 'heading' in locator.list ? `words ${locator.list.heading.toLowerCase()}` : 'structure';
}

/** Whether at least two of the locators rest on different things. */
export function hasIndependent(locators: readonly Locator[]): boolean {
  return new Set(locators.map(basisOf)).size > 1;
}
