import type { ContextValues } from '../../../../shared/domain/ledger.ts';
import { type FactName, factTitle, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { isConfigurationFact, isContextFact } from '../../../../shared/rules/context-facts.ts';
import type { Language } from '../../../i18n/language.ts';

/** Of one client, or of one moment: nothing that holds for every dossier. */
const ofOneClient = /^(client|handover)\./;

/** Facts that an organisation or a team can set for all its dossiers. */
export const settableFacts = (Object.keys(vocabulary) as FactName[]).filter(
  (fact) =>
    (isContextFact(fact) || isConfigurationFact(fact)) &&
    !ofOneClient.test(fact) &&
    ['enum', 'boolean', 'text', 'count'].includes(vocabulary[fact].type),
);

/** With a capital, as the label of a field. */
export function titleOfFact(fact: FactName, language: Language): string {
  const title = factTitle(fact, language);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The choices of a fact with the words for them; none when it is typed in. */
export function choicesOf(
  fact: FactName,
  words: { readonly yes: string; readonly no: string },
): readonly (readonly [value: string, label: string])[] {
  const { type, values } = vocabulary[fact];
  if (type === 'boolean') {
    return [
      ['true', words.yes],
      ['false', words.no],
    ];
  }
  return Object.entries(values ?? {}).map(([value, [word = value]]) => [value, word]);
}

/** The values with one of them changed; an empty text takes it out. */
export function withFact(values: ContextValues, fact: FactName, text: string): ContextValues {
  const { [fact]: _, ...others } = values;
  const { type } = vocabulary[fact];
  if (text.trim() === '') return others;
  if (type === 'boolean') return { ...others, [fact]: text === 'true' };
  if (type === 'count') {
    const count = Number(text);
    return Number.isInteger(count) && count >= 0 ? { ...others, [fact]: count } : values;
  }
  return { ...others, [fact]: text };
}

/** In words, to lay beside another version. */
export function contextInWords(
  values: ContextValues,
  language: Language,
  words: { readonly yes: string; readonly no: string },
): string {
  return settableFacts
    .flatMap((fact) => {
      const value = values[fact];
      if (value === undefined) return [];
      const label = choicesOf(fact, words).find(([each]) => each === String(value))?.[1] ?? String(value);
      return [`${titleOfFact(fact, language)}: ${label}`];
    })
    .join('; ');
}
