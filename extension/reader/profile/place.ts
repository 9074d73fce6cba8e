import { visibleText } from '../visible-text.ts';
import { chosenRadio } from './accessible.ts';

/** A place on the page where a locator says that a value stands. */
export interface Place {
  readonly element: Element;
  /** The text when it is only a part of the element. */
  readonly text?: string;
  /** What stands beside it as its name. */
  readonly label: string;
}

/** Longest text read of a place; longer ones are cut for evidence anyway. */
const LONGEST = 3000;

/** What a place shows; undefined while part of it is still on its way. */
export function shownAt({ element, text }: Place): string | undefined {
  if (text !== undefined) return text;
  const chosen = element.matches('fieldset,[role="radiogroup"]') ? chosenRadio(element) : undefined;
  if (chosen !== undefined) return chosen;
  const shown = visibleText(element, LONGEST);
  return shown.isLoading ? undefined : shown.text;
}
