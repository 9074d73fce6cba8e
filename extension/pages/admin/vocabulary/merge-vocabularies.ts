import { comparableText } from '../../../../shared/domain/text.ts';
import type { OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';

type Entry = OwnVocabulary['labels'][number] | OwnVocabulary['facts'][number];

function entriesOf({ labels, facts }: OwnVocabulary): ReadonlyMap<string, Entry> {
  return new Map<string, Entry>([
    ...labels.map((entry) => [`label ${comparableText(entry.label)}`, entry] as const),
    ...facts.map((entry) => [`fact ${entry.fact}`, entry] as const),
  ]);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What two people made of the same vocabulary, put together by word and by own fact.
 * @returns undefined when both changed the same one, differently
 */
export function mergeVocabularies(
  base: OwnVocabulary,
  mine: OwnVocabulary,
  theirs: OwnVocabulary,
): OwnVocabulary | undefined {
  const [before, ours, others] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
  const merged: OwnVocabulary = { labels: [], facts: [] };
  for (const key of new Set([...others.keys(), ...ours.keys()])) {
    const [old, own, other] = [before.get(key), ours.get(key), others.get(key)];
    const isMineChanged = !isSame(old, own);
    if (isMineChanged && !isSame(old, other) && !isSame(own, other)) return undefined;
    const entry = isMineChanged ? own : other;
    if (!entry) continue;
    if ('label' in entry) merged.labels.push(entry);
    else merged.facts.push(entry);
  }
  return merged;
}
