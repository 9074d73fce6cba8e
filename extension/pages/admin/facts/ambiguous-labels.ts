import { comparableText } from '../../../../shared/domain/text.ts';
import { type FactName, factNames, vocabulary } from '../../../../shared/facts/vocabulary.ts';

let byLabel: Map<string, FactName[]> | undefined;

function factsByLabel(): ReadonlyMap<string, readonly FactName[]> {
  if (byLabel) return byLabel;
  byLabel = new Map();
  for (const fact of factNames) {
    for (const label of new Set(vocabulary[fact].labels.nl.map(comparableText))) {
      byLabel.set(label, [...(byLabel.get(label) ?? []), fact]);
    }
  }
  return byLabel;
}

/** Labels of a fact that other facts have too: under such a label alone nothing is read. */
export function sharedLabels(fact: FactName): { readonly label: string; readonly others: readonly FactName[] }[] {
  return vocabulary[fact].labels.nl.flatMap((label) => {
    const others = (factsByLabel().get(comparableText(label)) ?? []).filter((other) => other !== fact);
    return others.length > 0 ? [{ label, others }] : [];
  });
}
