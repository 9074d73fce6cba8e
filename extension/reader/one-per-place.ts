import type { ReadObservation } from './read-observation.ts';

/** Where a page shows the entries of a list, a text about them (a conclusion) is not one more entry. */
function entriesBeforeText(found: readonly ReadObservation[]): readonly ReadObservation[] {
  const hasEntries = ({ observation, isPlainList }: ReadObservation) =>
    isPlainList === false &&
    observation.state === 'found' &&
    Array.isArray(observation.value) &&
    observation.value.length > 0;
  const listed = new Set(found.filter(hasEntries).map(({ observation }) => observation.fact));
  return found.filter(({ observation, isPlainList }) => !isPlainList || !listed.has(observation.fact));
}

/**
 * One observation per fact and label on a page. Equal readings are one; different ones under the same label disagree,
 * and then the label says nothing certain.
 */
export function onePerPlace(all: readonly ReadObservation[]): readonly ReadObservation[] {
  const found = entriesBeforeText(all);
  const groups = Map.groupBy(found, ({ observation }) => `${observation.fact}\n${observation.evidence.label}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const filled = group.filter(({ observation }) => observation.state === 'found');
    const [value] = filled;
    const said = new Set(
      filled.map(({ observation }) => JSON.stringify(observation.state === 'found' ? observation.value : '')),
    );
    const isDoubtful = group.some(({ observation }) => observation.state === 'unreadable');
    if (!value || (said.size <= 1 && !isDoubtful)) return [value ?? first];
    const { fact, evidence } = first.observation;
    return [
      { observation: { fact, state: 'unreadable', reason: 'places-disagree', evidence }, element: first.element },
    ];
  });
}
