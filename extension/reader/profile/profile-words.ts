import type { FieldReading } from '../../../shared/domain/fact.ts';
import { type FactName, vocabulary } from '../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { normalise, tidy } from '../normalise.ts';
import type { DateContext } from '../values/dutch-date.ts';
import { oneDay } from '../values/one-day.ts';
import { parseValue } from '../values/parse-value.ts';

/** How the texts of a page are to be understood: the words of its site, and its day and language. */
export interface SiteWords {
  readonly profile: SiteProfile;
  readonly dates: DateContext;
}

/** "09/02/2026" and what stands around it. */
const figures = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/-])/gu;

/** Dates in figures written so that they mean one thing; one that the order makes impossible stays, to be refused. */
function inOrder(text: string, order: NonNullable<SiteProfile['dateOrder']>): string {
  return text.replaceAll(figures, (_, first: string, __, second: string, year: string) => {
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

/** What a field holds that shows `text`, with the words of the site before those of the vocabulary. */
export function parseByProfile({ profile, dates }: SiteWords, fact: FactName, text: string): FieldReading {
  const { type } = vocabulary[fact];
  const shown = normalise(text);
  const code = Object.entries(profile.values?.[fact] ?? {}).find(([word]) => normalise(word) === shown)?.[1];
  if (code !== undefined) return { state: 'found', value: type === 'boolean' ? code === 'true' : code };
  if (profile.emptyWords?.some((word) => normalise(word) === shown)) return { state: 'empty' };
  const isDated = type === 'date' || type === 'boolean';
  return parseValue(fact, isDated ? asDated(text, profile) : text, dates);
}

/** The day that a text says, in the order in which the site writes it; undefined when it says none, or several. */
export function dayByProfile({ profile, dates }: SiteWords, text: string): string | undefined {
  return oneDay(asDated(text, profile), dates);
}

function asDated(text: string, { dateOrder }: SiteProfile): string {
  return dateOrder ? inOrder(tidy(text), dateOrder) : tidy(text);
}
