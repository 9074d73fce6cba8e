import { normalise } from '../../../extension/reader/normalise.ts';
import type { Observation } from '../../../shared/domain/fact.ts';
import { vocabulary } from '../../../shared/facts/vocabulary.ts';

/**
 * For the texts on a page that were read as yes, no or one of a few words: a text of the fixed lists that means the same.
 * "Nee, zij reist zelf met de bus" becomes "nee".
 */
export function readWords(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const words = observations.flatMap((each) => {
    const word = each.state === 'found' ? wordFor(each) : undefined;
    return word === undefined ? [] : [[normalise(each.evidence.text), word] as const];
  });
  return new Map(words.filter(([text]) => text !== ''));
}

function wordFor({ fact, value }: Extract<Observation, { state: 'found' }>): string | undefined {
  const { type, values = {} } = vocabulary[fact];
  if (type === 'boolean') return value === true ? 'ja' : 'nee';
  return type === 'enum' && typeof value === 'string' ? values[value]?.[0] : undefined;
}
