import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Entrant } from './competitor.ts';

/** How often each outcome came out; all entrants agree on every requirement of every dossier, or this throws. */
export async function equalOutcomes(
  [first, ...others]: readonly [Entrant, ...Entrant[]],
  requirements: readonly string[],
): Promise<ReadonlyMap<Outcome, number>> {
  const expected = await first.outcomes();
  const counts = new Map<Outcome, number>();
  for (const dossier of expected) {
    for (const requirement of requirements) {
      const outcome = dossier.get(requirement);
      if (!outcome) throw new Error(`${first.label} has no outcome for ${requirement}.`);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
  }
  for (const other of others) {
    const found = await other.outcomes();
    if (found.length !== expected.length) throw new Error(`${other.label} evaluated ${found.length} dossiers.`);
    const differences = found.flatMap((dossier, index) =>
      requirements
        .filter((requirement) => dossier.get(requirement) !== expected[index]?.get(requirement))
        .map(
          (requirement) =>
            `${requirement}, dossier ${index}: ${expected[index]?.get(requirement)} in ${first.label}, ${dossier.get(requirement)} in ${other.label}`,
        ),
    );
    if (differences.length > 0) {
      throw new Error(`${differences.length} outcomes differ:\n${differences.slice(0, 20).join('\n')}`);
    }
  }
  return counts;
}
