import type { IsoDate } from '../../shared/domain/date.ts';
import type { FactReading, ScalarValue } from '../../shared/domain/fact.ts';
import type { ExplanationPart } from '../../shared/domain/verdict.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { capitalise, listWords, numberWords, periodWords, shortDate } from './format.ts';
import type { Language } from './language.ts';
import type { nlReasoning } from './nl-reasoning.ts';

/** The words for what a step names; the panel has them of what it shows, a page of ours has the whole vocabulary. */
export interface ExplanationWords {
  readonly language: Language;
  readonly say: typeof nlReasoning;
  /** The short name of a fact, in lower case as in running text. */
  readonly name: (fact: FactName) => string;
  readonly value: (fact: FactName, value: ScalarValue) => string;
  /** What was read, with its label: "Ondertekend op: 12-3-2026". */
  readonly reading: (reading: FactReading) => string;
}

/** One step of the reasoning behind an outcome as a sentence. */
export function explanationWords(part: ExplanationPart, words: ExplanationWords): string {
  const { language, say, name, value, reading } = words;
  const day = (date: IsoDate) => shortDate(date, language);
  const start = (fact: FactName) => capitalise(name(fact));

  switch (part.kind) {
    case 'read':
      return reading(part.reading);
    case 'sum':
      return `${say.sum(start(part.startFact), day(part.start), periodWords(part.period, language), day(part.result))}. ${say.origin[part.origin]}`;
    case 'late':
      return say.late(start(part.fact), day(part.date), day(part.dueOn), daysFrom(part.dueOn, part.date));
    case 'overdue':
      return say.overdue(start(part.fact), day(part.dueOn));
    case 'predates':
      return say.predates(start(part.fact), day(part.date), name(part.otherFact), day(part.otherDate));
    case 'in-future':
      return say.inFuture(start(part.fact), day(part.date));
    case 'maybe-renewed':
      return say.maybeRenewed(start(part.fact), day(part.date));
    case 'excused':
      return say.excused(start(part.fact), name(part.reasonFact));
    case 'expected':
      return say.expected(
        start(part.fact),
        listWords(
          part.oneOf.map((each) => `‘${value(part.fact, each)}’`),
          language,
          'disjunction',
        ),
      );
    case 'unknown-words': {
      const place =
        part.item !== undefined && part.list
          ? say.ofItem(part.item, name(part.list), name(part.fact))
          : start(part.fact);
      const quoted = (all: readonly string[], type: 'conjunction' | 'disjunction') =>
        listWords(
          all.map((each) => `‘${each}’`),
          language,
          type,
        );
      const wanted = part.oneOf.map((each) => value(part.fact, each));
      return say.unknownWords(place, quoted(part.texts, 'conjunction'), quoted(wanted, 'disjunction'));
    }
    case 'item-without':
      return say.itemWithout(part.item, name(part.list), name(part.fact));
    case 'counted':
      return say.counted(
        start(part.fact),
        part.count,
        day(part.from),
        day(part.to),
        periodWords(part.period, language),
        part.limit,
      );
    case 'outside':
      return say.outside(start(part.innerFact), day(part.from), day(part.to), name(part.outerFact));
    case 'differs':
      return say.differs(name(part.fact), name(part.otherFact));
    case 'exceeds':
      return say.exceeds(
        start(part.fact),
        day(part.from),
        day(part.to),
        numberWords(part.amount, language),
        numberWords(part.allowed, language),
        say.units[part.unit] ?? part.unit,
      );
    case 'too-long-between':
      return `${say.tooLongBetween(start(part.fact), day(part.from), day(part.to), periodWords(part.period, language))} ${say.origin[part.origin]}`;
    case 'unanswered':
      return say.unanswered(start(part.fact), day(part.date), name(part.by), day(part.dueOn));
    case 'counts-differ': {
      const { count, otherCount, from, to } = part;
      const [own, other] = [name(part.fact), name(part.otherFact)];
      return from === to
        ? say.countsDifferOn(own, count, other, otherCount, day(from))
        : say.countsDiffer(own, count, other, otherCount, day(from), day(to));
    }
    case 'without-match': {
      const { from, to, amounts } = part;
      const [own, other] = [start(part.fact), name(part.otherFact)];
      const what =
        from === to ? say.withoutMatchOn(own, other, day(from)) : say.withoutMatch(own, other, day(from), day(to));
      if (!amounts) return what;
      const words = [amounts.amount, amounts.otherAmount].map((amount) => numberWords(amount, language));
      return `${what} ${say.lessThan(words[0] ?? '', words[1] ?? '', say.units[amounts.unit] ?? amounts.unit)}`;
    }
    case 'hours-late':
      return `${say.hoursLate(start(part.fact), name(part.after), part.hours)} ${say.origin[part.origin]}`;
    case 'needs-times':
      return say.needsTimes(name(part.fact), name(part.after), part.hours);
    case 'candidate':
      return say.candidate(say.concepts[part.concept], part.item, part.date ? day(part.date) : '');
    case 'confirmed':
      return say.confirmed(say.concepts[part.concept], part.item, part.date ? day(part.date) : '');
    case 'no-candidate':
      return say.noCandidate(say.concepts[part.concept]);
    case 'to-judge':
      return say.toJudge;
    case 'judged':
      return say.judged(say.answers[part.answer], day(part.on), day(part.until));
    case 'judgement-expired':
      return say.judgementExpired(day(part.on), day(part.until));
    case 'waived':
      return say.waived(say.waiverReasons[part.reason], day(part.until));
    case 'waiver-expired':
      return say.waiverExpired(say.waiverReasons[part.reason], day(part.until));
    case 'condition-unknown':
      return say.conditionUnknown(name(part.fact));
    case 'condition-unfulfilled':
      return say.conditionUnfulfilled(reading(part.reading));
    case 'failed':
      return say.failed;
  }
}

/** Whole days between two calendar days, by hand: the calendar library would come along into the page. */
function daysFrom(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
