import { useMemo } from 'react';
import { enReasoning } from '../../../../i18n/en-reasoning.ts';
import { nlReasoning } from '../../../../i18n/nl-reasoning.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { useTitleOf } from '../../facts/fact-titles.tsx';
import type { CheckWords } from './check-sentences.ts';

export const reasoning = { nl: nlReasoning, en: enReasoning };

/** The words in which checks and conditions are told, in the language of the page. */
export function useCheckWords(): CheckWords {
  const { language } = useWording();
  const { checks } = useRuleSetsTexts();
  const titleOf = useTitleOf();
  return useMemo(
    () => ({ language, texts: checks, concepts: reasoning[language].concepts, titleOf }),
    [language, checks, titleOf],
  );
}
