import { findAll, findFirst, parentOf } from './composed-tree.ts';
import { normalise } from './normalise.ts';
import { visibleText } from './visible-text.ts';

/** What may be a search. */
export const formSelector = 'form,search,[role="search"]';

const searches =
  /^(?:zoek(?:en)?|filter(?:en|s toepassen)?|pas filters? toe|toon resultaten|wis filters?|filters? wissen|reset filters?|search|apply filters?|clear filters?)\b/u;
const saves = /^(?:opslaan|bewaren|vastleggen|verzenden|indienen|save|submit)\b/u;

/** A form in which one looks for something: what is filled in there is a question, not a fact. */
function isSearch(form: Element): boolean {
  if (form.getAttribute('role') === 'search' || form.localName === 'search') return true;
  if (form.localName !== 'form') return false;
  const names = findAll(form, 'button,input[type="submit"],input[type="button"],[role="button"]', 30).map((button) =>
    normalise(
      (button.getAttribute('value') ?? '') || visibleText(button, 60).text || (button.getAttribute('aria-label') ?? ''),
    ),
  );
  if (names.some((name) => saves.test(name))) return false;
  return names.some((name) => searches.test(name)) || findFirst(form, 'input[type="search"]') !== undefined;
}

/** Tells whether elements are in a search form; remembers per element, for one reading. */
export class SearchForms {
  readonly #known = new Map<Element, boolean>();
  readonly #isNone: boolean;

  /** @param isNone it is known that there are no forms at all */
  constructor(isNone = false) {
    this.#isNone = isNone;
  }

  has(element: Element): boolean {
    if (this.#isNone) return false;
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(at);
      if (isSearch(at)) {
        answer = true;
        break;
      }
    }
    for (const each of path) this.#known.set(each, answer);
    return answer;
  }
}
