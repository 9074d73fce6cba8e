import { type FactName, vocabulary } from '../../../shared/facts/vocabulary.ts';
import { isWithin } from '../../reader/composed-tree.ts';
import { matchLabel } from '../../reader/label-index.ts';
import type { Reading } from '../../reader/page-reader.ts';
import { isSameSpot } from './spot.ts';

const isOfProfile = (fact: FactName) => {
  const { origin, itemOf } = vocabulary[fact];
  return itemOf === undefined && (origin === 'dossier' || origin === 'derived');
};

/**
 * Facts that a place may be: what the general reading takes it for, which knows what stands around it, then what its
 * labels may mean, then the list that it stands in.
 */
export function suggestFacts(
  target: Element,
  labels: readonly string[],
  { observations, candidates }: Reading,
): readonly FactName[] {
  const read = observations
    .filter(({ element }) => isSameSpot({ element, label: '' }, target))
    .map(({ observation }) => observation.fact);
  const possible = candidates
    .filter(({ element }) => isSameSpot({ element, label: '' }, target))
    .flatMap(({ facts }) => facts);
  const named = labels.flatMap((label) => matchLabel(label).map(({ fact }) => fact));
  const lists = observations
    .filter(({ element, observation }) => vocabulary[observation.fact].type === 'list' && isWithin(target, element))
    .map(({ observation }) => observation.fact);
  return [...new Set([...read, ...named, ...possible, ...lists])].filter(isOfProfile).slice(0, 8);
}
