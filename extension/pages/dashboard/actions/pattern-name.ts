import type { ActionPattern } from '../../../../shared/contract/improvement-actions.ts';
import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import type { Language } from '../../../i18n/language.ts';

/** What an action is about, by name; a requirement that is gone keeps its id. */
export function subjectOf(
  { ruleSet, requirement, theme }: ActionPattern,
  ruleSets: readonly RuleSetContent[],
  language: Language,
): { readonly framework: string; readonly subject: string | undefined } {
  const content = ruleSets.find(({ id }) => id === ruleSet);
  const framework = content?.framework.name[language] ?? ruleSet;
  if (requirement) {
    return {
      framework,
      subject: content?.requirements.find(({ id }) => id === requirement)?.title[language] ?? requirement,
    };
  }
  if (theme) return { framework, subject: content?.themes.find(({ id }) => id === theme)?.title[language] ?? theme };
  return { framework, subject: undefined };
}
