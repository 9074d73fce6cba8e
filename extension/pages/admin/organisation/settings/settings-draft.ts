import type { Role } from '../../../../../shared/contract/session.ts';
import { Settings } from '../../../../../shared/contract/settings.ts';

/** A rule such as: who is in group `Team Noord` has role `worker`. */
export interface ClaimRule<M extends string = string> {
  /** Of this rule on screen; stays when rules before it go. */
  readonly id: number;
  readonly value: string;
  readonly means: M;
}

/** The settings as they stand in the form: numbers may be half typed, and rules are in the order of the screen. */
export interface Draft
  extends Omit<Settings, 'smallCellMinimum' | 'retainResultsMonths' | 'retainHistoryMonths' | 'claimMapping'> {
  readonly smallCellMinimum: number | string;
  readonly retainResultsMonths: number | string;
  readonly retainHistoryMonths: number | string;
  readonly roleClaim: string;
  readonly roleRules: readonly ClaimRule<Role>[];
  readonly teamClaim: string;
  readonly teamRules: readonly ClaimRule[];
}

export function draftOf({ claimMapping, ...settings }: Settings): Draft {
  const rulesOf = <M extends string>(values: Readonly<Record<string, M>> = {}): ClaimRule<M>[] =>
    Object.entries(values).map(([value, means], id) => ({ id, value, means }));
  return {
    ...settings,
    roleClaim: claimMapping?.role.claim ?? '',
    roleRules: rulesOf(claimMapping?.role.values),
    teamClaim: claimMapping?.teams?.claim ?? '',
    teamRules: rulesOf(claimMapping?.teams?.values),
  };
}

const filled = <M extends string>(rules: readonly ClaimRule<M>[]): Record<string, M> =>
  Object.fromEntries(rules.filter(({ value }) => value.trim()).map(({ value, means }) => [value.trim(), means]));

function candidateOf({ roleClaim, roleRules, teamClaim, teamRules, ...draft }: Draft): unknown {
  const hasMapping = roleClaim.trim() !== '' || Object.keys(filled(roleRules)).length > 0;
  const hasTeams = teamClaim.trim() !== '' || Object.keys(filled(teamRules)).length > 0;
  return {
    ...draft,
    name: draft.name.trim(),
    smallCellMinimum: numberOf(draft.smallCellMinimum),
    retainResultsMonths: numberOf(draft.retainResultsMonths),
    retainHistoryMonths: numberOf(draft.retainHistoryMonths),
    ...(hasMapping && {
      claimMapping: {
        role: { claim: roleClaim.trim(), values: filled(roleRules) },
        ...(hasTeams && { teams: { claim: teamClaim.trim(), values: filled(teamRules) } }),
      },
    }),
  };
}

/** An empty field is no number: without this it would be 0. */
const numberOf = (value: number | string) => (String(value).trim() === '' ? undefined : Number(value));

const fields = [
  'name',
  'smallCellMinimum',
  'retainResultsMonths',
  'retainHistoryMonths',
  'claimMapping',
] as const satisfies readonly (keyof Settings)[];
export type SettingsProblem = (typeof fields)[number] | 'noAdmin';

/** What keeps the draft from being saved: the fields that the contract refuses, and a mapping that nobody can use. */
export function problemsOf(draft: Draft): readonly SettingsProblem[] {
  const parsed = Settings.safeParse(candidateOf(draft));
  const named = parsed.error?.issues.map(({ path }) => path[0]) ?? [];
  const wrong = fields.filter((field) => named.includes(field));
  if (draft.peopleFrom === 'directory' || wrong.includes('claimMapping')) return wrong;
  if (!parsed.data?.claimMapping) return parsed.success ? ['claimMapping'] : [...wrong, 'claimMapping'];
  return Object.values(filled(draft.roleRules)).includes('admin') ? wrong : [...wrong, 'noAdmin'];
}

/** @returns undefined while something in it is wrong */
export function settingsFrom(draft: Draft): Settings | undefined {
  return Settings.safeParse(candidateOf(draft)).data;
}
