/** What is open for the worker and can be answered or done from the panel; in the order of the screen. */
const open = ':is(.section.todo, .section.judge) .point-toggle, [data-asks]';

const isExpanded = (element: Element) => element.getAttribute('aria-expanded') === 'true';

/**
 * Goes to the next open point and opens it; the one that is left closes. A closed point that has the focus is itself the
 * next one: it took the place of the one that was answered.
 * @returns whether there was one
 */
export function goToNextPoint(panel: HTMLElement, focused: Element | null): boolean {
  const points = [...panel.querySelectorAll<HTMLElement>(open)];
  const at = points.findIndex((each) => each === focused || ownerOf(each)?.contains(focused));
  const here = points[at];
  const isHere = here !== undefined && here === focused && here.matches('.point-toggle') && !isExpanded(here);
  const next = isHere ? here : (points[at + 1] ?? points[0]);
  if (!next) return false;
  if (here && here !== next && isExpanded(here)) here.click();
  if (next.matches('.point-toggle') && !isExpanded(next)) next.click();
  next.focus({ preventScroll: true });
  bringToTop(ownerOf(next));
  return true;
}

/** A point that does not fit as it stands is read from its title; one that does stays where it is. */
function bringToTop(point: HTMLElement | null): void {
  const frame = point?.closest('.body');
  if (!point || !frame) return;
  const box = point.getBoundingClientRect();
  // In a low window it is not the list but the whole panel that scrolls.
  const around = [frame, frame.closest('.panel') ?? frame].map((each) => each.getBoundingClientRect());
  const margin = Number.parseFloat(getComputedStyle(point).scrollMarginTop) || 0;
  const isAbove = around.some(({ top }) => box.top < top + margin);
  if (isAbove || around.some(({ bottom }) => box.bottom > bottom)) point.scrollIntoView({ block: 'start' });
}

/** The point or question that a stop belongs to. */
function ownerOf(stop: HTMLElement): HTMLElement | null {
  return stop.closest<HTMLElement>('.point, .question');
}
