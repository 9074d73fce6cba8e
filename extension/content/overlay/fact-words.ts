import type { FactName } from '../../../shared/facts/vocabulary.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews } from '../../messaging/views.ts';

/**
 * The words for facts. They come along with what they are about: the whole vocabulary, with every label under which
 * dossier systems show a fact, would be too much to run on a page for its titles alone.
 */

/** The short name of a fact on screen, in lower case as in running text. */
export function factTitle(fact: FactName, facts: FactViews, t: Catalogue): string {
  return facts[fact]?.title[t.language as Language] ?? fact;
}

/** How the part of a dossier is called that a fact's name begins with. */
export function areaTitle(area: string, facts: FactViews, t: Catalogue): string {
  const some = Object.entries(facts).find(([fact]) => areaOf(fact) === area)?.[1];
  return some?.area[t.language as Language] ?? area;
}

/** The part of a fact's name before the dot. */
export function areaOf(fact: string): string {
  return fact.slice(0, fact.indexOf('.'));
}
