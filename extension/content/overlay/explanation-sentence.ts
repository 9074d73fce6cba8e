import type { IsoDate } from '../../../shared/domain/date.ts';
import type { ExplanationPart } from '../../../shared/domain/verdict.ts';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { capitalise, listWords, numberWords, periodWords, shortDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews } from '../../messaging/views.ts';
import { describeReading, valueWords } from './describe-reading.ts';
import { daysFrom } from './due-words.ts';
import { factTitle } from './fact-words.ts';

/** One step of the reasoning as a sentence. */
export function explanationSentence(part: ExplanationPart, today: IsoDate, t: Catalogue, facts: FactViews): string {
  const language = t.language as Language;
  const say = t.reasoning;
  const day = (date: IsoDate) => shortDate(date, language);
  const name = (fact: FactName) => factTitle(fact, facts, t);
  const start = (fact: FactName) => capitalise(name(fact));
  const reading = (read: Extract<ExplanationPart, { reading: unknown }>['reading']) => {
    const { label, value, where } = describeReading(read, today, t, facts);
    return `${label}: ${value}${where ? `, ${where}` : ''}`;
  };

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
          part.oneOf.map((value) => `‘${valueWords(part.fact, value, t, facts)}’`),
          language,
          'disjunction',
        ),
      );
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
