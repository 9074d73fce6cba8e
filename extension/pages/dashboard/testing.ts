import type { OutcomeCounts, TeamGaps } from '../../../shared/contract/team-gaps.ts';
import type { Requirement, RuleSetContent } from '../../../shared/rules/rule-set.ts';

/** Builders with sound defaults, for tests only. */

export function someCounts(counts: Partial<OutcomeCounts>): OutcomeCounts {
  return {
    met: 0,
    gap: 0,
    upcoming: 0,
    'needs-judgement': 0,
    unseen: 0,
    unreadable: 0,
    'not-applicable': 0,
    ...counts,
  };
}

export function someGaps(requirements: Readonly<Record<string, Partial<OutcomeCounts>>>, dossiers = 12): TeamGaps {
  return {
    team: { id: 'team-noord', name: 'Team Noord' },
    ruleSet: 'kader',
    revision: 1,
    dossiers,
    requirements: Object.entries(requirements).map(([requirement, counts]) => ({
      requirement,
      counts: someCounts(counts),
    })),
  };
}

/** A rule set with a requirement per id; an id may name its theme, as `veiligheid/vervoer`. */
export function someRuleSet(...ids: readonly string[]): RuleSetContent {
  const placed = ids.map((id) => ({
    id: id.split('/').at(-1) ?? id,
    theme: id.includes('/') ? id.split('/')[0] : 'thema',
  }));
  const themes = [...new Set(placed.map(({ theme }) => theme ?? 'thema'))];
  return {
    id: 'kader',
    framework: { name: { nl: 'Kader', en: 'Framework' }, issuer: 'Gemeente' },
    soonWithin: 'P14D',
    themes: themes.map((id) => ({ id, title: { nl: id, en: id } })),
    requirements: placed.map(({ id, theme }) => someRequirement(id, theme ?? 'thema')),
  };
}

function someRequirement(id: string, theme: string): Requirement {
  const text = { nl: id, en: id };
  return {
    id,
    theme,
    source: { section: 'Deel', item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: text,
    explanation: text,
    hint: text,
    examples: [],
  };
}
