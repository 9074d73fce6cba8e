import { useMemo } from 'react';
import { enAdminRuleSets } from './en-admin-rule-sets.ts';
import { enAdminRuleSetsChecks } from './en-admin-rule-sets-checks.ts';
import { enAdminRuleSetsEdit } from './en-admin-rule-sets-edit.ts';
import { nlAdminRuleSets } from './nl-admin-rule-sets.ts';
import { nlAdminRuleSetsChecks } from './nl-admin-rule-sets-checks.ts';
import { nlAdminRuleSetsEdit } from './nl-admin-rule-sets-edit.ts';
import { useWording } from './texts.tsx';

const all = {
  nl: { ...nlAdminRuleSets, editor: nlAdminRuleSetsEdit, checks: nlAdminRuleSetsChecks },
  en: { ...enAdminRuleSets, editor: enAdminRuleSetsEdit, checks: enAdminRuleSetsChecks },
};
export type RuleSetsTexts = (typeof all)['nl'];

/** Apart from the other texts, so that they load with the section. */
export function useRuleSetsTexts(): RuleSetsTexts {
  const { language } = useWording();
  return useMemo(() => all[language], [language]);
}
