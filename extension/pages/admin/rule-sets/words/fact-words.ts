import { isFactName, vocabulary } from '../../../../../shared/facts/vocabulary.ts';
import { longDate, numberWords, periodWords } from '../../../../i18n/format.ts';
import type { Language } from '../../../../i18n/language.ts';
import { isScalar } from './is-scalar.ts';

const yesNo = { nl: ['ja', 'nee'], en: ['yes', 'no'] } as const;

/** A value of a fact as a person would say it; codes by the word that dossier systems use for them. */
export function valueWords(fact: unknown, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1];
  if (typeof value === 'number') return numberWords(value, language);
  if (!isScalar(value)) return '…';
  const definition = typeof fact === 'string' && isFactName(fact) ? vocabulary[fact] : undefined;
  if (definition?.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return longDate(value, language);
  if (definition?.type === 'period') return periodWords(value, language);
  if (!definition?.values) return value;
  const word = language === 'nl' ? definition.values[value]?.[0] : undefined;
  return word ?? value.replaceAll('-', ' ');
}

/** The codes of a fact with their words, for a choice; empty when it has none. */
export function codesOf(fact: unknown, language: Language): { readonly value: string; readonly label: string }[] {
  if (typeof fact !== 'string' || !isFactName(fact)) return [];
  return Object.keys(vocabulary[fact].values ?? {}).map((value) => ({
    value,
    label: valueWords(fact, value, language),
  }));
}
