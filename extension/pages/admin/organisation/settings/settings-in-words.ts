import type { Settings } from '../../../../../shared/contract/settings.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { Texts } from '../../../i18n/nl.ts';
import type { AdminTexts } from '../../../i18n/nl-admin.ts';
import type { AdminOrganisationTexts } from '../../../i18n/nl-admin-organisation.ts';
import type { FormPart } from '../../saving-notice.tsx';
import { contextInWords } from '../context-values.ts';

interface Words {
  readonly texts: AdminOrganisationTexts['settings'];
  readonly words: AdminOrganisationTexts['context'];
  readonly form: AdminTexts['form'];
  readonly role: Texts['role'];
  readonly language: Language;
}

/** Each setting with its value as people say it, to lay two versions side by side. */
export function settingsInWords({ texts, words, form, role, language }: Words): readonly FormPart<Settings>[] {
  const yesNo = (is: boolean) => (is ? words.yes : words.no);
  const rules = ({ claimMapping }: Settings) =>
    claimMapping
      ? [
          `${claimMapping.role.claim}: ${Object.entries(claimMapping.role.values)
            .map(([value, means]) => `${value} → ${role[means]}`)
            .join(', ')}`,
          claimMapping.teams &&
            `${claimMapping.teams.claim}: ${Object.entries(claimMapping.teams.values)
              .map(([value, team]) => `${value} → ${team}`)
              .join(', ')}`,
        ]
          .filter(Boolean)
          .join('; ')
      : form.nothing;
  return [
    { label: texts.name, text: ({ name }) => name },
    { label: texts.context, text: ({ context }) => contextInWords(context, language, words) || form.nothing },
    { label: texts.smallCells, text: ({ smallCellMinimum }) => String(smallCellMinimum) },
    { label: texts.fourEyes, text: ({ fourEyes }) => yesNo(fourEyes) },
    { label: texts.worklist, text: ({ worklistReferences }) => yesNo(worklistReferences) },
    { label: texts.results, text: ({ retainResultsMonths }) => texts.months(retainResultsMonths) },
    { label: texts.history, text: ({ retainHistoryMonths }) => texts.months(retainHistoryMonths) },
    { label: texts.peopleFrom, text: ({ peopleFrom }) => (peopleFrom === 'claims' ? texts.claims : texts.directory) },
    { label: texts.mapping, text: rules },
  ];
}
