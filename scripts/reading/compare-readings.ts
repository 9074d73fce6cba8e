import type { Observation } from '../../shared/domain/fact.ts';

export interface ReadingDifference {
  readonly fact: string;
  readonly original: string;
  readonly saved: string;
}

/** The states of each fact, in order; for a list also how many entries it has. */
function statesOf(observations: readonly Observation[]): Map<string, string> {
  const states = new Map<string, string[]>();
  for (const each of observations) {
    const size = each.state === 'found' && Array.isArray(each.value) ? ` (${each.value.length})` : '';
    states.set(each.fact, [...(states.get(each.fact) ?? []), `${each.state}${size}`]);
  }
  return new Map([...states].map(([fact, all]) => [fact, all.sort().join(', ')]));
}

/** Facts that the saved page gives in another state than the original, or in another number. */
export function compareReadings(original: readonly Observation[], saved: readonly Observation[]): ReadingDifference[] {
  const before = statesOf(original);
  const after = statesOf(saved);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((fact) => before.get(fact) !== after.get(fact))
    .map((fact) => ({ fact, original: before.get(fact) ?? 'unseen', saved: after.get(fact) ?? 'unseen' }));
}
