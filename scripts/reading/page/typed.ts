import { closestOf, findAll } from '../../../extension/reader/composed-tree.ts';
import { TYPED_MARK } from '../mark-typed.ts';

const typed = `[${TYPED_MARK}]`;

/** A control that can't be changed any more shows what was saved. */
const isOpen = (control: Element): boolean =>
  !control.matches(':disabled,[readonly],[aria-readonly="true"],[aria-disabled="true"],[contenteditable="false"]');

/** What an element shows was typed and not saved yet: in it, in a control in it, or in the editor around it. */
export function isTyped(element: Element): boolean {
  const around = closestOf(element, `${typed}[contenteditable]`);
  return (around !== null && isOpen(around)) || [element, ...findAll(element, typed, 200)].some(isTypedControl);
}

const isTypedControl = (control: Element): boolean => control.matches(typed) && isOpen(control);
