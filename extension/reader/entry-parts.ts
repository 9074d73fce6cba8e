import type { ListItem } from '../../shared/domain/fact.ts';
import { type FactName, factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { normalise } from './normalise.ts';
import { mentionsOf } from './notes/find-mentions.ts';
import { type DateContext, parseDate } from './values/dutch-date.ts';
import { parseBoolean } from './values/words.ts';

const fieldsByList = new Map<FactName, readonly FactName[]>();

/** Facts that are properties of the entries of a list. */
export function fieldsOf(list: FactName): readonly FactName[] {
  const known = fieldsByList.get(list);
  if (known) return known;
  const fields = factNames.filter((fact) => vocabulary[fact].itemOf === list || vocabulary[fact].latestOf === list);
  fieldsByList.set(list, fields);
  return fields;
}

/** Yes or no and nothing else: a day and "aanwezig" are a yes for some fields, but in an entry they are themselves. */
export function bareYesOrNo(text: string, dates: DateContext): boolean | undefined {
  // So short are all of them; longer texts are most of what is read.
  if (text.length > 20 || /^\p{L}{4,}/u.test(normalise(text)) || parseDate(text, dates) !== undefined) return undefined;
  return parseBoolean(text, undefined, dates);
}

/** How much is read of an entry; of a note all that a person writes, because its last line may turn what it says. */
const entryLength = 600;
export const noteLength = 8000;

/** Characters that are read of an entry of the list. */
export function lengthOf(list: FactName): number {
  return list === 'report.entries' ? noteLength : entryLength;
}

/** What a note tells, from its whole text; other lists have no mentions. */
export function mentionsPart(list: FactName, text: string, noteDate: string | undefined): Pick<ListItem, 'mentions'> {
  if (list !== 'report.entries') return {};
  const mentions = mentionsOf(text, { isCut: text.length >= noteLength, ...(noteDate && { noteDate }) });
  return mentions.length > 0 ? { mentions } : {};
}
