import { addPeriod, readableDate, subtractPeriod } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { CheckFunction } from './function.ts';
import { readDate, readEntries } from './reading.ts';
import { result, undecided } from './result.ts';

/** More than a person looks through. */
export const MOST_CANDIDATES = 5;

/**
 * The newest notes come first. Denied, planned, old or about somebody else is no candidate. One that a person confirmed
 * is the evidence; the newest of those counts, as long as its day lies within the term.
 */
export const mentioned: CheckFunction<'mentioned'> = (knowledge, { concept, within, notBefore }, today) => {
  const notes = readEntries(knowledge, 'report.entries');
  if (notes.state === 'unseen' || notes.state === 'unreadable') return undecided([notes.reading]);
  const oldest = within && subtractPeriod(today, within.period);
  const border = notBefore && readDate(knowledge, notBefore);
  const first = border?.state === 'found' ? border.value : undefined;

  const found = (notes.state === 'found' ? notes.value : [])
    .flatMap(({ text, date, mentions }) => {
      const mention = mentions?.find((each) => each.concept === concept && each.context === 'affirmed');
      return mention ? [{ item: text, date: readableDate(date), isConfirmed: mention.isConfirmed === true }] : [];
    })
    // A note without a day is shown too: a person sees when it was.
    .filter(({ date }) => !date || (date <= today && (!oldest || date >= oldest) && (!first || date >= first)))
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  const part = (kind: 'candidate' | 'confirmed', { item, date }: (typeof found)[number]): ExplanationPart => ({
    kind,
    concept,
    item,
    ...(date && { date }),
  });

  const confirmed = found.find(({ isConfirmed }) => isConfirmed);
  if (confirmed) {
    const dueOn = within && confirmed.date && addPeriod(confirmed.date, within.period);
    return result('met', [notes.reading], { dueOn, parts: [part('confirmed', confirmed)] });
  }
  const candidates = found.slice(0, MOST_CANDIDATES).map((note) => part('candidate', note));
  const parts: ExplanationPart[] = candidates.length > 0 ? candidates : [{ kind: 'no-candidate', concept }];
  return result('needs-judgement', [notes.reading], { parts });
};
