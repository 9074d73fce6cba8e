import type { OutcomeCounts, TeamGaps } from '../../../shared/contract/team-gaps.ts';
import type { Requirement, RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { type Tally, tally } from './tally.ts';

/** One requirement in the table. Without `requirement` it is not in the rule set any more: results name a retired one. */
export interface GapRow extends Tally {
  readonly id: string;
  readonly requirement?: Requirement;
  readonly theme?: RuleSetContent['themes'][number];
  /** Place in the framework, the order of its clauses; retired ones come last. */
  readonly place: number;
  readonly counts: OutcomeCounts;
}

/** The requirements with results, in the order of the framework. */
export function gapRows(gaps: TeamGaps, ruleSet: RuleSetContent | undefined): GapRow[] {
  const requirements = new Map(
    ruleSet?.requirements.map((requirement, place) => [requirement.id, { requirement, place }]),
  );
  const themes = new Map(ruleSet?.themes.map((theme) => [theme.id, theme]));
  return gaps.requirements
    .map(({ requirement: id, counts: received }) => {
      const known = requirements.get(id);
      const theme = known && themes.get(known.requirement.theme);
      const counts = withSilentDossiers(received, gaps.dossiers);
      return {
        id,
        ...(known && { requirement: known.requirement }),
        ...(theme && { theme }),
        place: known?.place ?? Number.POSITIVE_INFINITY,
        counts,
        ...tally(counts),
      };
    })
    .sort((a, b) => byNumber(a.place, b.place) || a.id.localeCompare(b.id));
}

/** A dossier that says nothing about a requirement was not looked at for it: it counts as unseen, never as fine. */
function withSilentDossiers(counts: OutcomeCounts, dossiers: number): OutcomeCounts {
  const silent = Math.max(0, dossiers - tally(counts).dossiers);
  return { ...counts, unseen: counts.unseen + silent };
}

/** Ascending; unlike subtraction it also compares two infinities. */
export function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
