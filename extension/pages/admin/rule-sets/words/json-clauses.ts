import type { Clause } from '../../../../../shared/contract/rule-set-views.ts';
import { isFactName } from '../../../../../shared/facts/vocabulary.ts';
import { periodWords } from '../../../../i18n/format.ts';
import { checkSentences, isObject, nameOf } from './check-sentences.ts';
import { pathWords } from './path-words.ts';
import type { ClauseRow, ClauseWords } from './requirement-clauses.ts';

/** What the server says that differs, in words: for when one side is not here to compare. */
export function clauseRows(clauses: readonly Clause[], words: ClauseWords): ClauseRow[] {
  const side = (value: unknown) => (value === undefined ? [] : [jsonWords(value, words)]);
  const rows = clauses.map(({ path, before, after }) => ({
    label: pathWords(path, undefined, words.all, words.language),
    before: side(before),
    after: side(after),
  }));
  // Two spots may be called the same; they are told together.
  return [...Map.groupBy(rows, ({ label }) => label)].map(([label, same]) => ({
    label,
    before: same.flatMap(({ before }) => before),
    after: same.flatMap(({ after }) => after),
  }));
}

function jsonWords(value: unknown, words: ClauseWords): string {
  if (typeof value === 'string') {
    if (/^P\d/.test(value)) return periodWords(value, words.language);
    return isFactName(value) ? nameOf(value, words) : value;
  }
  if (isObject(value)) {
    if (typeof value.kind === 'string') {
      return checkSentences(value, words)
        .map(({ text }) => text)
        .join(' ');
    }
    const text = value[words.language];
    if (typeof text === 'string') return text;
  }
  if (Array.isArray(value)) return value.map((each) => jsonWords(each, words)).join(', ');
  return JSON.stringify(value);
}
