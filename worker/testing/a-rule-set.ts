import type { RuleSetContent } from '../../shared/rules/rule-set.ts';

type Requirement = RuleSetContent['requirements'][number];

export const aRequirement = (id: string, subject: Requirement['subject'] = 'client-dossier'): Requirement => ({
  id,
  theme: 'plan',
  source: { section: 'Plan', item: '1' },
  subject,
  checkability: 'automatic',
  severity: 'high',
  title: { nl: id, en: id },
  explanation: { nl: id, en: id },
  hint: { nl: id, en: id },
  check: { kind: 'recorded', fact: 'plan.date' },
  examples: [],
});

export const aRuleSet = (
  id = 'plan-rules',
  requirements = ['plan-made', 'plan-signed', 'plan-evaluated'],
): RuleSetContent => ({
  id,
  framework: { name: { nl: 'Planregels', en: 'Plan rules' }, issuer: 'Gemeente Voorbeeld' },
  soonWithin: 'P14D',
  themes: [{ id: 'plan', title: { nl: 'Plan', en: 'Plan' } }],
  requirements: requirements.map((requirement) => aRequirement(requirement)),
});
