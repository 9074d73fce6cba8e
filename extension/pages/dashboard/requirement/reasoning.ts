import { enReasoning } from '../../../i18n/en-reasoning.ts';
import type { Language } from '../../../i18n/language.ts';
import { nlReasoning } from '../../../i18n/nl-reasoning.ts';

/** The words of the panel for reasons and answers, so that a lead reads what the worker chose. */
export function reasoningOf(language: Language): Pick<typeof nlReasoning, 'waiverReasons' | 'answers'> {
  return { nl: nlReasoning, en: enReasoning }[language];
}
