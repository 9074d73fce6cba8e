import { enAdminVocabulary } from './en-admin-vocabulary.ts';
import { type AdminVocabularyTexts, nlAdminVocabulary } from './nl-admin-vocabulary.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the section. */
export function useVocabularyTexts(): AdminVocabularyTexts {
  return { nl: nlAdminVocabulary, en: enAdminVocabulary }[useWording().language];
}
