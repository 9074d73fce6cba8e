import type { Change } from '../../../../../shared/rules/tailoring.ts';
import { periodWords } from '../../../../i18n/format.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { RuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';

/** A change of the organisation in a few words. */
export function changeWords(change: Change, { editionPage: words, editor }: RuleSetsTexts, language: Language): string {
  switch (change.kind) {
    case 'off':
      return words.off;
    case 'severity':
      return words.severityOf(editor.severities[change.severity]);
    case 'term':
      return words.termOf(periodWords(change.period, language));
    case 'examples':
      return words.examplesOf;
    case 'text':
      return words.textsOf;
    case 'own':
      return words.ownOf;
  }
}
