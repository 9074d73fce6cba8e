import type { Language } from '../../../i18n/language.ts';
import type { ScoredItem } from './scoring-input.ts';

export function titleOf({ id, requirement }: ScoredItem, language: Language): string {
  return requirement?.title[language] ?? id;
}
