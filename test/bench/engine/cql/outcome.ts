import type { Deadline } from '../../../../shared/checks/check.ts';
import { isStillToCome } from '../../../../shared/checks/reading.ts';
import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { ComparableCheck } from '../comparable.ts';
import { applicabilityOf } from './applicability.ts';
import type { Definitions } from './definitions.ts';
import { is, isOneOf, listOf, literal, plus, valueIn } from './text.ts';

/** The CQL expression for the outcome of a check. */
export function outcomeOf(check: ComparableCheck, definitions: Definitions): string {
  const outcome = definitions.shared(check.kind, outcomeOn(check, definitions));
  if (!check.when) return outcome;
  const applies = applicabilityOf(check.when, definitions);
  return definitions.shared('conditional', `case ${applies} when 'applies' then ${outcome} else ${applies} end`);
}

function outcomeOn(check: ComparableCheck, definitions: Definitions): string {
  switch (check.kind) {
    case 'recorded':
      return recorded(check, definitions);
    case 'one-of':
      return oneOf(check, definitions);
    case 'within-period':
      return withinPeriod(check, definitions);
    case 'recent':
      return recent(check, definitions);
    case 'signed-by':
      return signedBy(check, definitions);
  }
}

type On<K> = Extract<ComparableCheck, { kind: K }>;

/** What is found gives `found`, what is empty is missing, and not knowing stays what it is. */
function byState(fact: FactName, found: string, empty: string): string {
  return `case "${fact}".state when 'found' then ${found} when 'empty' then ${empty} else "${fact}".state end`;
}

function recorded({ fact, notBefore, deadline }: On<'recorded'>, definitions: Definitions): string {
  const absent = missing(deadline, definitions);
  const objection = objectionTo(fact, notBefore ? [notBefore] : []);
  return byState(fact, objection ? `(if ${objection} then ${absent} else 'met')` : `'met'`, absent);
}

function oneOf({ fact, values, deadline }: On<'one-of'>, definitions: Definitions): string {
  const absent = missing(deadline, definitions);
  return byState(fact, `(if ${isOneOf(fact, values)} then 'met' else ${absent})`, absent);
}

/** What is missing is upcoming until and including the day it is due, then a gap. */
function missing(deadline: Deadline | undefined, definitions: Definitions, asOf = '"Today"'): string {
  if (!deadline) return `'gap'`;
  const { after, term, emptyMeans } = deadline;
  const due = plus(valueIn(after), term.period);
  return definitions.shared(
    'missing',
    byState(after, `(if ${asOf} > ${due} then 'gap' else 'upcoming')`, emptyMeans ? `'upcoming'` : `'gap'`),
  );
}

/** Why a day is no evidence: it is still to come, or lies before a day it should follow. None for other facts. */
function objectionTo(fact: FactName, notBefore: readonly FactName[]): string | undefined {
  if (vocabulary[fact].type !== 'date') return undefined;
  const objections = [
    ...(isPlan(fact) ? [`${valueIn(fact)} > "Today"`] : []),
    ...notBefore.map((other) => `(${valueIn(other)} > ${valueIn(fact)} and ${valueIn(other)} <= "Today")`),
  ];
  return objections.length > 0 ? `(${objections.join(' or ')})` : undefined;
}

/** A day of this fact that lies ahead is a plan. */
function isPlan(fact: FactName): boolean {
  return isStillToCome(fact, '2100-01-02', '2100-01-01');
}

function withinPeriod({ fact, after, term, renewedAfter }: On<'within-period'>, definitions: Definitions): string {
  const absent = missing({ after, term }, definitions);
  const late = renewedAfter
    ? `when ${valueIn(fact)} > ${plus(valueIn(after), renewedAfter.period)} then 'needs-judgement'`
    : '';
  const found = `case
    ${isPlan(fact) ? `when ${valueIn(fact)} > "Today" then ${absent}` : ''}
    when ${valueIn(fact)} <= ${plus(valueIn(after), term.period)} then 'met'
    ${late}
    else 'gap' end`;
  return byState(fact, `(${byState(after, `(${found})`, `'needs-judgement'`)})`, absent);
}

function recent(check: On<'recent'>, definitions: Definitions): string {
  const { fact, term, startingFrom, firstTerm = term, until } = check;
  const asOf = until
    ? definitions.shared('as of', `case when ${valueIn(until)} < "Today" then ${valueIn(until)} else "Today" end`)
    : '"Today"';
  const absent = missing(startingFrom && { after: startingFrom, term: firstTerm }, definitions, asOf);
  const old = startingFrom
    ? `(${byState(startingFrom, `(if ${valueIn(startingFrom)} > ${valueIn(fact)} then ${absent} else 'gap')`, `'gap'`)})`
    : `'gap'`;
  const found = `(case
    when ${valueIn(fact)} > ${asOf} then ${absent}
    when ${asOf} <= ${plus(valueIn(fact), term.period)} then 'met'
    else ${old} end)`;
  const outcome = definitions.shared('recent at', byState(fact, found, absent));
  // What was not due when the support ended never became due.
  return until
    ? `if ${outcome} = 'upcoming' and ${valueIn(until)} < "Today" then 'not-applicable' else ${outcome}`
    : outcome;
}

function signedBy(check: On<'signed-by'>, definitions: Definitions): string {
  const { date: fact, by, reasonWhyNot: reason, notBefore = [], deadline } = check;
  const counts = by ? definitions.shared('counts', countsOf(by, check.roles)) : `'yes'`;
  const refuted = definitions.shared(
    'refuted',
    `Coalesce(${[`${counts} = 'no'`, objectionTo(fact, notBefore)].filter(Boolean).join(' or ')}, false)`,
  );
  const unknownOf = (...facts: (FactName | undefined)[]) =>
    `(if ${facts.flatMap((each) => (each ? [`${is(each, 'unreadable')}`] : [])).join(' or ')} then 'unreadable' else 'unseen')`;

  const absent = missing(deadline, definitions);
  const absentOrUnknown = deadline
    ? `(if ${is(deadline.after, 'unseen')} or ${is(deadline.after, 'unreadable')} then ${unknownOf(deadline.after, fact, by, reason)} else ${absent})`
    : absent;
  const withoutReason = definitions.shared('not signed', absentOrUnknown);
  const notSigned = reason
    ? `(case
    when ${is(reason, 'found')} then 'met'
    when ${is(reason, 'empty')} or ${withoutReason} != 'gap' then ${withoutReason}
    else ${unknownOf(fact, by, reason)} end)`
    : withoutReason;
  return `case
    when ${refuted} then ${notSigned}
    when ${is(fact, 'empty')} then ${by ? `(if ${counts} = 'yes' then 'needs-judgement' else ${notSigned})` : notSigned}
    when ${is(fact, 'found')} and ${counts} = 'yes' then 'met'
    else ${unknownOf(fact, by)} end`;
}

function countsOf(by: FactName, roles: readonly string[] | undefined): string {
  const value = valueIn(by);
  const list = listOf((roles ?? ['none']).map(literal));
  const doesCount =
    vocabulary[by].type === 'boolean' ? `${value} = true` : roles ? `${value} in ${list}` : `not (${value} in ${list})`;
  return `case "${by}".state when 'found' then (if ${doesCount} then 'yes' else 'no') when 'empty' then 'no' else 'unknown' end`;
}
