import type { Team } from '../../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import { type Choice, wholeOrganisation } from '../address.ts';
import type { NoticeBody } from '../load-session.ts';
import type { SignedIn } from '../view-props.ts';

/** What the numbers on screen are about. */
export interface Scope {
  /** For the query; absent is all teams of the organisation. */
  readonly teams?: string;
  /** The one team that is chosen, when its name is known. */
  readonly team?: Team;
  readonly ruleSet: RuleSetContent;
  readonly theme?: RuleSetContent['themes'][number];
}

/** Nothing that the address names is taken on trust: what the organisation does not have becomes a notice. */
export function scopeOf(
  { team, ruleSet: id, theme: themeId }: Pick<Choice, 'team' | 'ruleSet' | 'theme'>,
  { role, teams }: SignedIn,
  ruleSets: readonly RuleSetContent[],
): Scope | NoticeBody {
  const ruleSet = id ? ruleSets.find((each) => each.id === id) : ruleSets[0];
  if (!ruleSet) return { kind: id ? 'unknown-framework' : 'no-rule-set' };
  const theme = themeId ? ruleSet.themes.find((each) => each.id === themeId) : undefined;
  if (themeId && !theme) return { kind: 'unknown-theme' };
  if (team !== undefined && team !== wholeOrganisation && !/^[a-z0-9-]{1,80}$/.test(team)) {
    return { kind: 'unknown-team' };
  }
  const own = teams.find((each) => each.id === team);
  const asked = team === wholeOrganisation || (!team && role === 'admin') ? undefined : (team ?? idsOf(teams));
  return { ruleSet, ...(asked && { teams: asked }), ...(own && { team: own }), ...(theme && { theme }) };
}

/** As many as one question may name. */
const mostTeams = 100;

const idsOf = (teams: readonly Team[]) =>
  teams
    .slice(0, mostTeams)
    .map(({ id }) => id)
    .join(',');
