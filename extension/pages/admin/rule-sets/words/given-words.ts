import { type FactName, isFactName } from '../../../../../shared/facts/vocabulary.ts';
import type { Example, ExampleValue } from '../../../../../shared/rules/rule-set.ts';
import { capitalise, listWords, longDate } from '../../../../i18n/format.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { RuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import type { TitleOf } from '../../facts/fact-titles.tsx';
import { stateOf } from '../model/given.ts';
import { valueWords } from './fact-words.ts';
import { reasoning } from './use-check-words.ts';

/** What an example gives, one line for each fact. */
export function givenLines(
  { facts }: Pick<Example, 'facts'>,
  texts: RuleSetsTexts,
  language: Language,
  titleOf: TitleOf,
): string[] {
  return Object.entries(facts).flatMap(([fact, value]) =>
    isFactName(fact) && value !== undefined
      ? [`${capitalise(titleOf(fact))}: ${givenWords(fact, value, texts, language, titleOf)}`]
      : [],
  );
}

function givenWords(
  fact: FactName,
  value: ExampleValue,
  texts: RuleSetsTexts,
  language: Language,
  titleOf: TitleOf,
): string {
  const state = stateOf(value);
  if (state !== 'found') return texts.editor.examples.state[state];
  if (!Array.isArray(value)) return valueWords(fact, value, language);
  if (value.length === 0) return texts.editor.none;
  return value
    .map(({ text, date, fields, mentions }) =>
      [
        date && longDate(date, language),
        text,
        ...Object.entries(fields ?? {}).flatMap(([name, field]) =>
          isFactName(name) && field !== undefined
            ? [`${titleOf(name)} ${givenWords(name, field, texts, language, titleOf)}`]
            : [],
        ),
        mentions?.length &&
          listWords(
            mentions.map(({ concept }) => reasoning[language].concepts[concept]),
            language,
          ),
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
}
