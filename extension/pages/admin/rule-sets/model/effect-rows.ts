import type { EffectReport } from '../../../../../shared/contract/rule-set-views.ts';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { originalOf } from './own-requirement.ts';

export type EffectRow = EffectReport['changes'][number];

/**
 * The changes as a person sees them, those that turn red first: an own version and the requirement in whose place it
 * stands are one, and what comes out the same of both is no change.
 */
export function effectRows(
  changes: EffectReport['changes'],
  before: RuleSetContent | undefined,
  after: RuleSetContent,
): EffectRow[] {
  const old = new Map(before?.requirements.map((requirement) => [requirement.id, requirement]));
  const current = new Map(after.requirements.map((requirement) => [requirement.id, requirement]));
  const gone = new Set([...old.keys()].filter((id) => !current.has(id)));
  const paired = new Set<EffectRow>();
  const merged = changes.flatMap((change): EffectRow[] => {
    const { index } = change.example;
    const isOwnDossier = change.example.requirement === change.requirement;
    const original = change.before || !isOwnDossier ? undefined : originalOf(change.requirement, gone);
    const twin = changes.find(
      ({ requirement, example }) =>
        requirement === original && example.requirement === original && example.index === index,
    );
    const [one, other] = [current.get(change.requirement), old.get(original ?? '')].map(
      (requirement) => requirement?.examples[index],
    );
    const isSameDossier =
      JSON.stringify([one?.on, one?.facts, one?.judged]) === JSON.stringify([other?.on, other?.facts, other?.judged]);
    if (!twin?.before || !isSameDossier) return [change];
    paired.add(twin);
    if (twin.before === change.after) return [];
    return [{ ...change, before: twin.before, turnsRed: change.after === 'gap' }];
  });
  return merged
    .filter((change) => !paired.has(change))
    .sort((one, other) => Number(other.turnsRed) - Number(one.turnsRed));
}
