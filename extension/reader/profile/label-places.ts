import { findValue, type NamedBy } from '../label-value.ts';
import { normalise } from '../normalise.ts';
import { controlText, visibleText } from '../visible-text.ts';
import { isBelow, isOnScreen } from './headings.ts';
import { indexOf, type PageIndex } from './page-index.ts';
import type { Place } from './place.ts';

/** What a label names by id; as the generic reader wants it. */
function namedBy(index: PageIndex): NamedBy {
  const controls = new Map<string, Element>();
  for (const control of index.select('[aria-labelledby]')) {
    if (controlText(control) === undefined && !control.matches('[role="radiogroup"],fieldset')) continue;
    for (const id of control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) controls.set(id, control);
  }
  return (label) => controls.get(label.id);
}

/** The values that stand beside or below a label; `within`: only below this heading. */
export function labelPlaces(root: Element, label: string, within?: string): readonly Place[] {
  const index = indexOf(root);
  const named = namedBy(index);
  const beside = indexOf(root)
    .textsOf(label)
    .flatMap((node): Place[] => {
      const pair = findValue(node, named);
      if (!pair?.place || !isOnScreen(pair.label)) return [];
      const { element, text, isFirm } = pair.place;
      // A blank beside a label that the markup does not pair with it may be anything.
      if (text === undefined && !isFirm && element.childElementCount > 0 && visibleText(element, 20).text === '')
        return [];
      return [{ element, label, ...(text === undefined ? {} : { text }) }];
    });
  const controls = indexOf(root)
    .select('[aria-label]')
    .filter(
      (control) =>
        normalise(control.getAttribute('aria-label') ?? '') === normalise(label) && controlText(control) !== undefined,
    );
  const places: readonly Place[] = [...beside, ...controls.map((element) => ({ element, label }))];
  const once = places.filter(
    ({ element, text }, at) => places.findIndex((other) => other.element === element && other.text === text) === at,
  );
  return once.filter(({ element }) => isOnScreen(element) && (!within || isBelow(root, element, within)));
}
