import type { ListItem, Observation } from '../../../shared/domain/fact.ts';
import type { Language } from '../../i18n/language.ts';
import type { SeenFactsView } from '../../messaging/honesty-views.ts';

/** Without accents and capitals, as somebody types it. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Everything of an observation that a person may look for. */
function wordsOf(observation: Observation): string[] {
  const { evidence } = observation;
  const value = observation.state === 'found' ? observation.value : '';
  const items = Array.isArray(value) ? value.flatMap(itemWords) : [String(value)];
  return [evidence.label, evidence.text, evidence.page.title, ...items];
}

function itemWords({ text, date = '', fields = {} }: ListItem): string[] {
  return [text, date, ...Object.values(fields).map((field) => ('value' in field ? String(field.value) : ''))];
}

/** The facts in which every word that is looked for stands, in the words of the screen or of the page. */
export function matchingAreas(seen: SeenFactsView, search: string, language: Language): SeenFactsView['areas'] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return seen.areas;
  return seen.areas.flatMap((area) => {
    const facts = area.facts.filter(({ fact, observations }) => {
      const own = [fact, seen.facts[fact]?.title[language] ?? '', area.title[language]];
      const text = plain([...own, ...observations.flatMap(wordsOf)].join('\n'));
      return wanted.every((word) => text.includes(word));
    });
    return facts.length > 0 ? [{ ...area, facts }] : [];
  });
}
