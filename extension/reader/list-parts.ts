import { type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { matchLabel } from './label-index.ts';
import { readNone } from './list.ts';
import type { SpotReading } from './mark-reader.ts';
import type { PageView } from './page-view.ts';
import { isAnyChoice, saysNothing } from './value-signs.ts';
import { isShown, isSkipped } from './visible-text.ts';

/** A word of a list is no longer than this. */
const LONGEST_PART = 80;

/** One of a list that is divided over the page ("Leefgebied" of each goal), in words of the organisation's own. */
export function partOfList(fact: FactName, label: string, element: Element, view: PageView): readonly SpotReading[] {
  const { text, isLoading } = view.text(element, LONGEST_PART * 2);
  const isWord = text !== '' && text.length <= LONGEST_PART && !isAnyChoice(text) && matchLabel(text).length === 0;
  if (!isWord || isLoading || vocabulary[fact].values === undefined || isSkipped(element) || !isShown(element))
    return [];
  return [{ fact, label, text, reading: { state: 'found', items: [{ text }] }, element, isPlainList: 'unsure' }];
}

/** "Uitkomst: geen risico's gevonden" in a line of text; more than that is not read from one. */
export function noneInText(fact: FactName, label: string, text: string, element: Element): readonly SpotReading[] {
  const none = saysNothing(text, label) ? readNone(fact, text, label) : undefined;
  const reading = none?.state === 'found' ? { state: 'found' as const, items: none.items } : none;
  return reading ? [{ fact, label, text, reading, element, isPlainList: true }] : [];
}
