import type { Judge } from '../checks/check.ts';
import type { Requirement, RuleSetContent } from '../rules/rule-set.ts';

const text = { nl: 'Tekst', en: 'Text' };

/** A question with everything that goes with it. */
export const aJudge: Required<Judge> = {
  question: text,
  how: text,
  good: text,
  poor: text,
  redo: { period: 'P6M', origin: 'default' },
  scale: 'levels',
};

/** A sound automatic requirement, of which these fields are different. */
export function aRequirement(fields: Partial<Requirement> = {}): Requirement {
  return {
    id: 'eis-1',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: text,
    explanation: text,
    hint: text,
    check: { kind: 'recorded', fact: 'plan.date' },
    examples: [],
    ...fields,
  };
}

/** The same without a check. */
export function aManualRequirement(fields: Partial<Requirement> = {}): Requirement {
  const { check: _, ...rest } = aRequirement({ checkability: 'manual', judge: aJudge });
  return { ...rest, ...fields };
}

export function aRuleSet(...requirements: Requirement[]): RuleSetContent {
  return {
    id: 'voorbeeld',
    framework: { name: { nl: 'Voorbeeld', en: 'Example' }, issuer: 'Voorbeeld' },
    soonWithin: 'P14D',
    themes: [{ id: 'veiligheid', title: { nl: 'Veiligheid', en: 'Safety' } }],
    requirements,
  };
}
