import { findFirst } from './composed-tree.ts';

const changing = 'input,select,textarea,[aria-checked],[aria-pressed]';

/** It is or holds a control: what that says changes without a trace in the markup. */
export function holdsControls(element: Element): boolean {
  return element.matches(changing) || findFirst(element, changing) !== undefined;
}
