import type { OutcomeCells, Overview, RequirementRow, Trend } from '../../../shared/contract/aggregates.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Requirement, RuleSetContent } from '../../../shared/rules/rule-set.ts';
import type { ResponseOf } from '../../messaging/messages.ts';
import type { Numbers } from './numbers/load-numbers.ts';
import { type Row, requirementRows } from './numbers/requirement-rows.ts';
import type { SignedIn } from './view-props.ts';

/** Builders with sound defaults, for tests only. */

/** Numbers per outcome; `null` is hidden, what is not named is 0. */
export type SomeCounts = Partial<Record<Outcome, number | null>>;

export function someCells(counts: SomeCounts): OutcomeCells {
  const cellOf = (outcome: Outcome) => {
    const count = counts[outcome] ?? 0;
    return counts[outcome] === null ? ({ hidden: 'small' } as const) : { count };
  };
  return {
    met: cellOf('met'),
    gap: cellOf('gap'),
    upcoming: cellOf('upcoming'),
    'needs-judgement': cellOf('needs-judgement'),
    unseen: cellOf('unseen'),
    unreadable: cellOf('unreadable'),
    'not-applicable': cellOf('not-applicable'),
  };
}

/** A requirement as answered; its dossiers are the sum of the counts unless they are given. */
export function someAnswer(
  requirement: string,
  counts: SomeCounts,
  rest: Partial<RequirementRow> = {},
): RequirementRow {
  const all = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    ruleSet: 'kader',
    requirement,
    theme: 'thema',
    title: { nl: requirement, en: requirement },
    severity: 'medium',
    isRetired: false,
    precision: 'exact',
    dossiers: { count: all },
    counts: someCells(counts),
    ...rest,
  };
}

export function before(counts: SomeCounts, day = '2026-08-22'): Pick<RequirementRow, 'before'> {
  const { dossiers, counts: cells } = someAnswer('before', counts);
  return { before: { day, dossiers, counts: cells } };
}

export function someRows(answers: readonly RequirementRow[], ...ids: readonly string[]): Row[] {
  const known = ids.length > 0 ? ids : answers.filter((row) => !row.isRetired).map(({ requirement }) => requirement);
  return requirementRows(answers, [someRuleSet(...known)]);
}

export const about = { minimum: 8, roundedTo: 5, lastReceivedAt: '2026-11-22T09:00:00.000Z' } as const;

export const someSession: SignedIn = {
  state: 'signed-in',
  name: 'Mila',
  role: 'lead',
  organisation: 'Stichting Voorbeeld',
  teams: [
    { id: 'noord', name: 'Team Noord' },
    { id: 'zuid', name: 'Team Zuid' },
  ],
};

/** One own team and one of others. */
export function someOverview(rest: Partial<Overview> = {}): Overview {
  return {
    about,
    teams: [
      { team: { id: 'noord', name: 'Team Noord' }, isOwn: true, precision: 'exact', dossiers: { count: 41 } },
      { team: { id: 'oost', name: 'Team Oost' }, isOwn: false, precision: 'rounded', dossiers: { count: 85 } },
    ],
    themes: [{ ruleSet: 'kader', theme: 'thema', title: { nl: 'Thema', en: 'Theme' } }],
    cells: [
      { team: 'noord', ruleSet: 'kader', theme: 'thema', counts: someCells({ met: 61, gap: 13, unseen: 8 }) },
      {
        team: 'oost',
        ruleSet: 'kader',
        theme: 'thema',
        counts: someCells({ met: 115, gap: null, unseen: 40, unreadable: null, upcoming: null }),
      },
    ],
    ...rest,
  };
}

export function someTrend(rest: Partial<Trend> = {}): Trend {
  return {
    about,
    precision: 'exact',
    points: [
      { day: '2026-08-22', dossiers: { count: 37 }, counts: someCells({ met: 31, gap: 19, unseen: 24 }) },
      { day: '2026-11-22', dossiers: { count: 41 }, counts: someCells({ met: 61, gap: 13, unseen: 8 }) },
    ],
    marks: [],
    ...rest,
  };
}

export function someDueWeeks(): ResponseOf<'aggregates.due-weeks'> {
  return {
    about,
    teams: [{ id: 'noord', name: 'Team Noord' }],
    overdue: [{ ruleSet: 'kader', requirement: 'plan', count: 3 }],
    weeks: [
      { week: '2026-W48', requirements: [{ ruleSet: 'kader', requirement: 'evaluatie', count: 17 }] },
      { week: '2026-W49', requirements: [] },
    ],
  };
}

export function someNumbers(answers: readonly RequirementRow[], rest: Partial<Numbers> = {}): Numbers {
  return {
    overview: someOverview(),
    requirements: { about, requirements: [...answers] },
    trend: someTrend(),
    dueWeeks: someDueWeeks(),
    range: { from: '2026-08-22', to: '2026-11-22' },
    ...rest,
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

export function someRequirement(id: string, theme = 'thema'): Requirement {
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
