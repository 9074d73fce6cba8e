import type { FactReading, ScalarValue } from '../../../../../shared/domain/fact.ts';
import type { ExplanationPart } from '../../../../../shared/domain/verdict.ts';
import { type FactName, factTitle } from '../../../../../shared/facts/vocabulary.ts';
import { explanationWords } from '../../../../i18n/explanation-words.ts';
import { capitalise, longDate } from '../../../../i18n/format.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { TitleOf } from '../../facts/fact-titles.tsx';
import { valueWords } from './fact-words.ts';
import { reasoning } from './use-check-words.ts';

/** Why an example comes out as it does, step by step, in the sentences that the panel shows. */
export function reasonSentences(
  parts: readonly ExplanationPart[],
  language: Language,
  titleOf: TitleOf = (fact) => factTitle(fact, language),
): string[] {
  const say = reasoning[language];
  const words = {
    language,
    say,
    name: titleOf,
    value: (fact: FactName, value: ScalarValue) => valueWords(fact, value, language),
    reading: (reading: FactReading) => `${capitalise(titleOf(reading.fact))}: ${stateWords(reading, language)}`,
  };
  return parts.map((part) => explanationWords(part, words));
}

function stateWords(reading: FactReading, language: Language): string {
  const say = reasoning[language];
  if (reading.state === 'empty') return say.empty;
  if (reading.state === 'unseen') return say.unseen;
  if (reading.state === 'unreadable') return say.unreadable[reading.reason]('');
  const { value, fact } = reading;
  if (!Array.isArray(value)) return valueWords(fact, value, language);
  if (value.length === 0) return say.none;
  const last = value
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const entries = say.entries(value.length);
  return last ? say.lastOn(entries, longDate(last, language)) : entries;
}
