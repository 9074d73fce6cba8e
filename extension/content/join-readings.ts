import type { Observation } from '../../shared/domain/fact.ts';
import type { ReadObservation } from '../reader/read-observation.ts';

/** Readings of the same fact under the same label at the same address that differ say nothing certain. */
export function joinReadings(read: readonly ReadObservation[]): readonly ReadObservation[] {
  const places = Map.groupBy(read, ({ observation: { fact, evidence } }) =>
    [fact, evidence.page.path, evidence.label].join('\n'),
  );
  return [...places.values()].flatMap((group) => {
    const filled = group.filter(({ observation }) => observation.state !== 'empty');
    const [first] = filled.length > 0 ? filled : group;
    if (!first) return [];
    if (new Set(filled.map(({ observation }) => sayingOf(observation))).size <= 1) return [first];
    const { fact, evidence } = first.observation;
    return [{ ...first, observation: { fact, state: 'unreadable', reason: 'places-disagree', evidence } as const }];
  });
}

function sayingOf(observation: Observation): string {
  return JSON.stringify(observation.state === 'found' ? observation.value : observation.state);
}
