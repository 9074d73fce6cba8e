import { closestOf, isTextNode, isWithin, parentOf, walk } from '../../reader/composed-tree.ts';
import { findValue } from '../../reader/label-value.ts';
import { normalise, tidy } from '../../reader/normalise.ts';
import type { Place } from '../../reader/profile/place.ts';
import { controlText, visibleText } from '../../reader/visible-text.ts';

/** What an element shows, as much of it as tells it from others. */
export function textOf(element: Element): string {
  return visibleText(element, 400).text;
}

/** Whether two places are one to the eye: one in the other, with nothing more in it. */
export function isSameSpot(place: Place, target: Element): boolean {
  const { element } = place;
  if (element === target) return true;
  if (!isWithin(element, target) && !isWithin(target, element)) return false;
  return normalise(place.text ?? textOf(element)) === normalise(textOf(target));
}

/** What a control is called by ids is looked up by the locators themselves. */
const nothingNamed = () => undefined;

function firstText(element: Element): Text | undefined {
  let found: Text | undefined;
  walk(element, (node) => {
    if (found) return 'stop';
    if (isTextNode(node) && tidy(node.nodeValue ?? '') !== '') found = node;
    return 'into';
  });
  return found;
}

/** Whoever points at the label means the value beside it. */
function valueOfLabel(element: Element): Element | undefined {
  if (controlText(element) !== undefined) return undefined;
  const isLabel = element.matches('label,dt,th,legend') || closestOf(element, 'label,dt,th[scope="row"],legend');
  const text = firstText(element);
  const own = textOf(element);
  if (!text || own.length > 120 || !(isLabel || own.endsWith(':'))) return undefined;
  const place = findValue(text, nothingNamed)?.place;
  return place && place.text === undefined && !isWithin(place.element, element) ? place.element : undefined;
}

/** The place of a value that somebody means who points at this element. */
export function spotOf(element: Element): Element {
  const control = closestOf(element, 'select,textarea,input,[role="combobox"],[role="radiogroup"]');
  if (control) return control;
  const svg = closestOf(element, 'svg');
  const at = svg ? (parentOf(svg) ?? svg) : element;
  return valueOfLabel(at) ?? at;
}
