import type { Condition } from '../../../../../shared/checks/check.ts';
import { isFactName } from '../../../../../shared/facts/vocabulary.ts';
import { capitalise, listWords, periodWords } from '../../../../i18n/format.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { AdminRuleSetsChecksTexts } from '../../../i18n/nl-admin-rule-sets-checks.ts';
import type { TitleOf } from '../../facts/fact-titles.tsx';
import type { FormObject } from '../model/working.ts';
import { valueWords } from './fact-words.ts';

/** A sentence with those that stand under it, as parts of a combination. */
export interface Sentence {
  readonly text: string;
  readonly parts?: readonly (readonly Sentence[])[];
}

export interface CheckWords {
  readonly language: Language;
  readonly texts: AdminRuleSetsChecksTexts;
  /** The short name of a fact. */
  readonly titleOf: TitleOf;
  /** How the subject of a note is called. */
  readonly concepts: Readonly<Record<string, string>>;
}

/** What a check does, in plain words; what is not filled in yet is told as an ellipsis. */
export function checkSentences(check: FormObject, words: CheckWords): Sentence[] {
  const { texts } = words;
  const say = texts.say;
  const when = isObject(check.when) ? [{ text: say.when(applicabilityWords(check.when, words)) }] : [];
  if (check.kind === 'all-of' || check.kind === 'any-of') {
    const parts = listOf(check.checks).map((part) => checkSentences(part, words));
    return [{ text: check.kind === 'all-of' ? say.allOf : say.anyOf, parts }, ...when];
  }
  return [...sentencesOf(check, words).map((text) => ({ text: capitalise(text) })), ...when];
}

/** The sentences of a check that is no combination, the most important first. */
function sentencesOf(check: FormObject, words: CheckWords): string[] {
  const { texts, language, concepts } = words;
  const { say } = texts;
  const fact = (field: string) => nameOf(check[field], words);
  const term = (field: string) => termWords(check[field], words);
  const has = (field: string) => check[field] !== undefined;
  const only = (field: string, sentence: () => string) => (has(field) ? [sentence()] : []);
  const where = only('where', () => say.where(conditionWords(check.where, words)));
  const values = (field: string, of: unknown) =>
    listWords(
      listOfValues(check[field]).map((value) => texts.quote(valueWords(of, value, language))),
      language,
      'disjunction',
    ) || texts.open;
  const number = (field: string) => (typeof check[field] === 'number' ? check[field] : Number.NaN);
  const per = texts.per[check.per as keyof typeof texts.per] ?? texts.open;

  switch (check.kind) {
    case 'recorded':
      return [
        has('forEach') ? say.recordedEach(fact('fact'), fact('forEach')) : say.recorded(fact('fact')),
        ...where,
        ...only('notBefore', () => say.notBefore(fact('notBefore'))),
        ...deadlineWords(check, words),
      ];
    case 'one-of':
      return [
        has('forEach')
          ? say.oneOfEach(fact('fact'), fact('forEach'), values('values', check.fact))
          : say.oneOf(fact('fact'), values('values', check.fact)),
        ...where,
        ...deadlineWords(check, words),
      ];
    case 'signed-by':
      return [
        has('by')
          ? say.signedBy(fact('date'), fact('by'), has('roles') ? values('roles', check.by) : '')
          : say.signed(fact('date')),
        ...only('reasonWhyNot', () => say.reasonWhyNot(fact('reasonWhyNot'))),
        ...listOfValues(check.notBefore).map((date) => say.notBefore(nameOf(date, words))),
        ...deadlineWords(check, words),
      ];
    case 'within-period':
      return [
        say.withinPeriod(fact('fact'), term('term'), fact('after')),
        ...only('renewedAfter', () => say.renewedAfter(term('renewedAfter'), fact('after'))),
      ];
    case 'before':
      return [
        say.before(fact('fact'), fact('before')),
        ...only('term', () => say.noEarlierThan(term('term'), fact('before'))),
      ];
    case 'recent':
    case 'recurring':
      return [
        check.kind === 'recent' ? say.recent(fact('fact'), term('term')) : say.recurring(fact('fact'), term('term')),
        ...only('startingFrom', () =>
          say.startingFrom(term(has('firstTerm') ? 'firstTerm' : 'term'), fact('startingFrom')),
        ),
        ...only('until', () => say.until(fact('until'))),
        ...only('lookBack', () => say.lookBack(term('lookBack'))),
      ];
    case 'count-within':
      return [
        say.countWithin(fact('fact'), number('limit'), term('term')),
        ...only('answeredBy', () => say.answeredBy(fact('answeredBy'))),
      ];
    case 'covers':
      return [
        say.covers(
          fact('innerStart'),
          has('innerEnd') ? fact('innerEnd') : say.today,
          fact('outerStart'),
          fact('outerEnd'),
        ),
        ...only('renewedAfter', () => say.renewedBefore(term('renewedAfter'), fact('outerStart'))),
      ];
    case 'matches':
      return [say.matches(fact('fact'), fact('with'))];
    case 'within-volume':
      return [say.withinVolume(fact('delivered'), fact('granted')), ...only('from', () => say.from(fact('from')))];
    case 'followed-by':
      return [say.followedBy(fact('events'), fact('by'), term('term')), ...where];
    case 'same-count':
      return [say.sameCount(fact('fact'), fact('with'), per), ...only('grace', () => say.grace(term('grace'), per))];
    case 'matches-list':
      return [
        (check.compare === 'amounts' ? say.matchesAmounts : say.matchesDates)(fact('fact'), fact('with'), per),
        ...(check.bothWays === true ? [say.bothWays] : []),
        ...only('grace', () => say.grace(term('grace'), per)),
      ];
    case 'within-hours':
      return [say.withinHours(fact('fact'), number('hours'), fact('after'))];
    case 'mentioned':
      return [
        say.mentioned(concepts[String(check.concept)] ?? texts.open),
        ...only('within', () => say.mentionedWithin(term('within'))),
        ...only('notBefore', () => say.notBefore(fact('notBefore'))),
      ];
    case 'judged':
      return judgeSentences(check, words);
    default:
      return [];
  }
}

/** A question to a person, as a part of a check or beside it. */
export function judgeSentences(judge: FormObject, words: CheckWords): string[] {
  const { say, open } = words.texts;
  const question = isObject(judge.question) ? String(judge.question[words.language] || open) : open;
  return [say.judged(question), ...(judge.redo === undefined ? [] : [say.redo(termWords(judge.redo, words))])];
}

function deadlineWords({ deadline }: FormObject, words: CheckWords): string[] {
  const { say } = words.texts;
  if (!isObject(deadline)) return [say.noDeadline];
  const after = nameOf(deadline.after, words);
  return [
    say.deadline(termWords(deadline.term, words), after),
    ...(deadline.emptyMeans === undefined ? [] : [say.notBegun(after)]),
  ];
}

/** When something applies, as the second half of "als …". */
export function applicabilityWords(applicability: FormObject, words: CheckWords): string {
  return listWords(
    listOf(applicability.all).map((group) => conditionWords(group, words)),
    words.language,
  );
}

export function conditionWords(condition: unknown, words: CheckWords): string {
  const { texts, language } = words;
  if (!isObject(condition)) return texts.open;
  if (condition.op === 'all' || condition.op === 'any') {
    const parts = listOf(condition.of).map((part) => conditionWords(part, words));
    return `(${listWords(parts, language, condition.op === 'all' ? 'conjunction' : 'disjunction')})`;
  }
  const op = condition.op as Condition['op'];
  const say = texts.condition[op];
  if (!say) return texts.open;
  const values = Array.isArray(condition.value) ? condition.value : [condition.value];
  const named = values.map((value) => {
    const word = valueWords(condition.fact, value, language);
    return op === 'contains' || typeof value !== 'string' ? word : texts.quote(word);
  });
  return say(nameOf(condition.fact, words), listWords(named, language, 'disjunction') || texts.open);
}

/** ‘datum plan’ */
export function nameOf(fact: unknown, { texts, titleOf }: CheckWords): string {
  return typeof fact === 'string' && isFactName(fact) ? texts.quote(titleOf(fact)) : texts.open;
}

function termWords(term: unknown, { texts, language }: CheckWords): string {
  const period = isObject(term) ? term.period : undefined;
  return typeof period === 'string' && period !== '' ? periodWords(period, language) : texts.open;
}

export const isObject = (value: unknown): value is FormObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): FormObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const listOfValues = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
