import { type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { plainText } from './composed-tree.ts';
import { namesThing } from './label-index.ts';
import { normalise } from './normalise.ts';
import { absentThing, isEmptyMarker } from './values/empty.ts';

/**
 * "Nog niet ingevuld", "Geen evaluaties": beside the name of a list it says that nothing is in it. A mere dash does beside
 * a label that stands nowhere but beside its value, as the name of a screen does.
 */
export function saysNothing(text: string, label: string): boolean {
  if (!/\p{L}/u.test(text)) return text !== '' && isEmptyMarker(text) && !namesThing(label);
  return isEmptyMarker(text) || absentThing(text) !== undefined;
}

/** Below the title is the card of a person or an organisation, not one text. */
export function isContactLabel(label: Element): boolean {
  return /^(?:telefoon|tel|mobiel|e-?mail|adres|postcode|phone|email|address)\b/u.test(normalise(plainText(label, 40)));
}

export function belongsToEntries(fact: FactName): boolean {
  return vocabulary[fact].type === 'list' || vocabulary[fact].itemOf !== undefined;
}

/**
 * The field holds something that should have been a value of this kind: figures where a date is expected, a word where
 * yes or no is. A name or a title beside such a label is another thing with the same name.
 */
export function saysSomethingElse(fact: FactName, text: string): boolean {
  const { type } = vocabulary[fact];
  if (type === 'text') return false;
  return type === 'date' ? /\d/.test(text) && text.length <= 60 : text.length <= 40;
}

/** A filter that lets everything through. */
export const isAnyChoice = (text: string) => /^(?:alle|alles|all|any|elke)\b/iu.test(text);

/** What one can do with a value, shown behind it: "Wijzig", "Bekijk document". */
export const actions = 'button,a,[role="button"],[role="link"]';
export const isAction = (element: Element) => element.matches(actions);
