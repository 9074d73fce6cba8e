import { readableDate, subtractPeriod } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { CheckFunction } from './function.ts';
import { readDate, readEntries } from './reading.ts';
import { result, undecided } from './result.ts';

/** More than a person looks through. */
export const MOST_CANDIDATES = 5;

/** The newest notes come first. Denied, planned, old or about somebody else is no candidate. */
export const mentioned: CheckFunction<'mentioned'> = (knowledge, { concept, within, notBefore }, today) => {
  const notes = readEntries(knowledge, 'report.entries');
  if (notes.state === 'unseen' || notes.state === 'unreadable') return undecided([notes.reading]);
  const oldest = within && subtractPeriod(today, within.period);
  const border = notBefore && readDate(knowledge, notBefore);
  const first = border?.state === 'found' ? border.value : undefined;

  const candidates = (notes.state === 'found' ? notes.value : [])
    .filter(({ mentions }) => mentions?.some((each) => each.concept === concept && each.context === 'affirmed'))
    .map(({ text, date }) => ({ item: text, date: readableDate(date) }))
    // A note without a day is shown too: a person sees when it was.
    .filter(({ date }) => !date || (date <= today && (!oldest || date >= oldest) && (!first || date >= first)))
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
    .slice(0, MOST_CANDIDATES)
    .map(({ item, date }): ExplanationPart => ({ kind: 'candidate', concept, item, ...(date && { date }) }));
  const parts: ExplanationPart[] = candidates.length > 0 ? candidates : [{ kind: 'no-candidate', concept }];
  return result('needs-judgement', [notes.reading], { parts });
};
