import { comparableText } from '../../../../shared/domain/text.ts';
import { factAreas } from '../../../../shared/facts/areas.ts';
import type { Localised } from '../../../../shared/facts/definition.ts';
import {
  areaOf,
  type FactName,
  factNames,
  factTitle,
  isOwnFact,
  vocabulary,
} from '../../../../shared/facts/vocabulary.ts';

interface Searchable {
  readonly fact: FactName;
  readonly titles: readonly string[];
  readonly labels: readonly string[];
}

let searchables: readonly Searchable[] | undefined;

function allSearchables(): readonly Searchable[] {
  searchables ??= factNames.map((fact) => {
    const { labels, labelsInContext } = vocabulary[fact];
    const { title } = factAreas[areaOf(fact)];
    return {
      fact,
      titles: [factTitle(fact, 'nl'), factTitle(fact, 'en'), fact].map(comparableText),
      labels: [...labels.nl, ...labels.en, ...(labelsInContext?.nl ?? []), title.nl, title.en].map(comparableText),
    };
  });
  return searchables;
}

/**
 * Facts of which name, id, label or part of the dossier has every word; best first, at most `most`.
 * @param fits which facts are asked for; every fact when absent
 * @param own what the organisation calls its own facts
 */
export function searchFacts(
  query: string,
  fits: ((fact: FactName) => boolean) | undefined,
  own: ReadonlyMap<FactName, Localised>,
  most = Number.POSITIVE_INFINITY,
): FactName[] {
  const words = comparableText(query).split(' ').filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  const ranked = allSearchables().flatMap(({ fact, titles: known, labels }): [FactName, number][] => {
    const title = own.get(fact);
    // A place for an own fact that the organisation does not use.
    if (isOwnFact(fact) && !title) return [];
    const titles = title ? [title.nl, title.en, fact].map(comparableText) : known;
    if (fits && !fits(fact)) return [];
    if (titles.some((title) => title.startsWith(words.join(' ')))) return [[fact, 0]];
    if (titles.some(has)) return [[fact, 1]];
    if (labels.some(has)) return [[fact, 2]];
    return has([...titles, ...labels].join(' ')) ? [[fact, 3]] : [];
  });
  return ranked
    .sort(([, one], [, other]) => one - other)
    .slice(0, most)
    .map(([fact]) => fact);
}
