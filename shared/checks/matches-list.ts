import { addPeriod } from '../domain/date.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import { combineAll } from './combine.ts';
import type { CheckFunction, CheckResult } from './function.ts';
import { type PeriodTotal, periodTotals, shownAmount } from './period-totals.ts';
import { readEntries } from './reading.ts';
import { result, undecided } from './result.ts';

type MatchesList = Parameters<CheckFunction<'matches-list'>>[1];

export const matchesList: CheckFunction<'matches-list'> = (knowledge, check, today) => {
  const there = coveredBy(knowledge, check, today);
  if (!check.bothWays) return there;
  return combineAll([there, coveredBy(knowledge, { ...check, fact: check.with, with: check.fact }, today)]);
};

/** What `fact` holds is in `with` as well. Nothing in `fact` is nothing to look for. */
function coveredBy(knowledge: Knowledge, check: MatchesList, today: string): CheckResult {
  const { fact, with: otherFact, per } = check;
  const one = readEntries(knowledge, fact);
  if (one.state === 'empty') return result('not-applicable', [one.reading]);
  if (one.state !== 'found') return undecided([one.reading]);
  const own = periodTotals(one.value, per, today);
  if (own.totals.size === 0 && !own.hasUndated) return result('not-applicable', [one.reading]);

  const other = readEntries(knowledge, otherFact);
  const readings = [one.reading, other.reading];
  if (other.state === 'unseen' || other.state === 'unreadable') return undecided(readings);
  const others = periodTotals(other.state === 'found' ? other.value : [], per, today);
  const results = [...own.totals.values()].map((total) => {
    const matched = match(total, others.totals.get(total.from), check);
    // An entry without a day may be the one that is missed.
    if (matched !== 'yes' && (matched === 'unknown' || others.hasUndated)) return result('unreadable', []);
    return matched === 'yes' ? result('met', []) : withoutMatch(total, others.totals.get(total.from), check, today);
  });
  const unplaced = own.hasUndated ? [result('unreadable', [])] : [];
  return combineAll([result('met', readings), ...results, ...unplaced]);
}

function match(total: PeriodTotal, other: PeriodTotal | undefined, { compare }: MatchesList): 'yes' | 'no' | 'unknown' {
  if (!other) return 'no';
  if (compare === 'dates') return 'yes';
  if (!total.amount || total.amount.unit !== other.amount?.unit) return 'unknown';
  return total.amount.value <= other.amount.value + 1e-9 ? 'yes' : 'no';
}

function withoutMatch(
  { from, to, amount }: PeriodTotal,
  other: PeriodTotal | undefined,
  { fact, with: otherFact, grace, compare }: MatchesList,
  today: string,
): CheckResult {
  const parts: ExplanationPart[] = [
    {
      kind: 'without-match',
      fact,
      otherFact,
      from,
      to,
      ...(compare === 'amounts' && amount && { amounts: amountsOf(amount, other?.amount) }),
    },
  ];
  const dueOn = grace && addPeriod(to, grace.period);
  return dueOn && today <= dueOn ? result('upcoming', [], { dueOn, parts }) : result('gap', [], { dueOn, parts });
}

function amountsOf(own: NonNullable<PeriodTotal['amount']>, other: PeriodTotal['amount']) {
  const [amount, unit] = shownAmount(own.value, own.unit);
  const [otherAmount] = other ? shownAmount(other.value, own.unit) : [0];
  return { amount, otherAmount, unit };
}
