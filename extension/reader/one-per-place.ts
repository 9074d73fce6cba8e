import type { ListItem } from '../../shared/domain/fact.ts';
import { vocabulary } from '../../shared/facts/vocabulary.ts';
import { onlyCurrent } from './current-block.ts';
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
 * Properties of entries are read with their entry. Those of the latest entry, when they stand there once; more than once
 * they belong to as many entries, and which one counts the list tells.
 */
function withoutEntries(found: readonly ReadObservation[]): readonly ReadObservation[] {
  const counts = new Map<string, number>();
  for (const { observation } of found) counts.set(observation.fact, (counts.get(observation.fact) ?? 0) + 1);
  return found.filter(({ observation: { fact } }) => {
    const { itemOf, latestOf } = vocabulary[fact];
    if (itemOf !== undefined) return false;
    return latestOf === undefined || counts.get(fact) === 1;
  });
}

const groupOf = ({ observation }: ReadObservation) => `${observation.fact}\n${observation.evidence.label}`;

/** Of parts that are none of the words of their list, those beside parts with the same label that are. */
function withoutUnsure(found: readonly ReadObservation[]): readonly ReadObservation[] {
  if (!found.some(({ isPlainList }) => isPlainList === 'unsure')) return found;
  const sure = new Set(found.filter(({ isPlainList }) => isPlainList === true).map(groupOf));
  return found.flatMap((each) => {
    if (each.isPlainList !== 'unsure') return [each];
    return sure.has(groupOf(each)) ? [{ ...each, isPlainList: true }] : [];
  });
}

/** A list of which each part of the page names one ("Leefgebied" of each goal) is all of these. */
function gathered(found: readonly ReadObservation[]): readonly ReadObservation[] {
  const isNamed = ({ observation, isPlainList }: ReadObservation) =>
    isPlainList === true && observation.state === 'found' && Array.isArray(observation.value);
  const groups = Map.groupBy(found.filter(isNamed), groupOf);
  const several = [...groups.values()].filter((group) => group.length > 1);
  if (several.length === 0) return found;
  const whole = several.map((group) => {
    const [first] = group as [ReadObservation];
    const items = group.flatMap(({ observation }) => itemsOf(observation));
    const value = items.filter((item, at) => items.findIndex(({ text }) => text === item.text) === at);
    return { ...first, observation: { ...first.observation, state: 'found', value } as ReadObservation['observation'] };
  });
  const parts = new Set(several.flat());
  return [...found.filter((each) => !parts.has(each)), ...whole];
}

function itemsOf(observation: ReadObservation['observation']): readonly ListItem[] {
  return observation.state === 'found' && Array.isArray(observation.value) ? observation.value : [];
}

/**
 * One observation per fact and label on a page. Equal readings are one; different ones under the same label disagree,
 * and then the label says nothing certain.
 */
export function onePerPlace(all: readonly ReadObservation[]): readonly ReadObservation[] {
  const found = gathered(onlyCurrent(withoutEntries(entriesBeforeText(withoutUnsure(all)))));
  const groups = Map.groupBy(found, groupOf);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return group;
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
