import { comparableText } from '../../../../shared/domain/text.ts';
import type { OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';

export interface PlaceOfLabel {
  readonly fact: FactName;
  /** What an own fact is called. */
  readonly title?: OwnVocabulary['facts'][number]['title'];
}

/** The fact that a word stands for already in the organisation's own vocabulary; `except`: not looked at. */
export function placeOfLabel(
  { labels, facts }: OwnVocabulary,
  label: string,
  except?: FactName,
): PlaceOfLabel | undefined {
  const key = comparableText(label);
  const word = labels.find((each) => comparableText(each.label) === key);
  if (word) return { fact: word.fact };
  const own = facts.find((each) => each.fact !== except && each.labels.some((each) => comparableText(each) === key));
  return own && { fact: own.fact, title: own.title };
}
