import type { Deadline } from '../../../../shared/checks/check.ts';
import { isStillToCome } from '../../../../shared/checks/reading.ts';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { ComparableCheck } from '../comparable.ts';
import { plainValue } from '../plain-facts.ts';
import { applicabilityOf } from './applicability.ts';
import { all, any, asOfDay, type Computed, compare, dueDay, has, is, type Json, not } from './condition.ts';

/** When each outcome but `met` comes out; at most one of them holds, and when none does it is met. */
export type Decision = Readonly<Record<Exclude<Outcome, 'met'>, Json>>;

const never: Decision = {
  gap: false,
  unreadable: false,
  unseen: false,
  'needs-judgement': false,
  upcoming: false,
  'not-applicable': false,
};

export function decisionOf(check: ComparableCheck, computed: Computed): Decision {
  const decision = decisionOn(check, computed);
  if (!check.when) return decision;
  const applies = applicabilityOf(check.when);
  const when = (condition: Json) => all(applies.true, condition);
  return {
    gap: when(decision.gap),
    'needs-judgement': when(decision['needs-judgement']),
    upcoming: when(decision.upcoming),
    unreadable: any(applies.unreadable, when(decision.unreadable)),
    unseen: any(applies.unseen, when(decision.unseen)),
    'not-applicable': any(applies.false, when(decision['not-applicable'])),
  };
}

/** All must hold. The engine tries the outcomes in order, so the worse ones need no exclusion. */
export function combine(decisions: readonly Decision[]): Decision {
  const some = (outcome: keyof Decision) => any(...decisions.map((each) => each[outcome]));
  return {
    gap: some('gap'),
    unreadable: some('unreadable'),
    unseen: some('unseen'),
    'needs-judgement': some('needs-judgement'),
    upcoming: some('upcoming'),
    'not-applicable': all(...decisions.map((each) => each['not-applicable'])),
  };
}

function decisionOn(check: ComparableCheck, computed: Computed): Decision {
  switch (check.kind) {
    case 'recorded':
      return recorded(check, computed);
    case 'one-of':
      return oneOf(check, computed);
    case 'within-period':
      return withinPeriod(check, computed);
    case 'recent':
      return recent(check, computed);
    case 'signed-by':
      return signedBy(check, computed);
  }
}

type On<K> = Extract<ComparableCheck, { kind: K }>;

function recorded({ fact, notBefore, deadline }: On<'recorded'>, computed: Computed): Decision {
  const isMissing = any(is(fact, 'empty'), objection(fact, notBefore ? [notBefore] : []));
  return withUnknown(fact, missing(isMissing, deadline, computed));
}

function oneOf({ fact, values, deadline }: On<'one-of'>, computed: Computed): Decision {
  const isMissing = any(is(fact, 'empty'), has(fact, 'noneOf', values.map(plainValue)));
  return withUnknown(fact, missing(isMissing, deadline, computed));
}

function withUnknown(fact: FactName, decision: Decision): Decision {
  return {
    ...decision,
    unseen: any(is(fact, 'unseen'), decision.unseen),
    unreadable: any(is(fact, 'unreadable'), decision.unreadable),
  };
}

/** What is missing is upcoming until and including the day it is due, then a gap. */
function missing(isMissing: Json, deadline: Deadline | undefined, computed: Computed, asOf = 'today'): Decision {
  if (!deadline) return { ...never, gap: isMissing };
  const { after, term, emptyMeans } = deadline;
  const due = dueDay(computed, after, term.period);
  const [emptyGap, emptyUpcoming] =
    emptyMeans === 'not-begun' ? [false, is(after, 'empty')] : [is(after, 'empty'), false];
  return {
    ...never,
    gap: all(isMissing, any(emptyGap, compare(asOf, 'after', due))),
    upcoming: all(isMissing, any(emptyUpcoming, compare(asOf, 'notAfter', due))),
    unseen: all(is(after, 'unseen'), isMissing),
    unreadable: all(is(after, 'unreadable'), isMissing),
  };
}

/** Why a day is no evidence: it is still to come, or lies before a day it should follow. */
function objection(fact: FactName, notBefore: readonly FactName[]): Json {
  if (vocabulary[fact].type !== 'date') return false;
  return any(
    isPlan(fact) && compare(fact, 'after', 'today'),
    ...notBefore.map((other) => all(compare(other, 'after', fact), compare(other, 'notAfter', 'today'))),
  );
}

/** A day of this fact that lies ahead is a plan. */
function isPlan(fact: FactName): boolean {
  return isStillToCome(fact, '2100-01-02', '2100-01-01');
}

function withinPeriod({ fact, after, term, renewedAfter }: On<'within-period'>, computed: Computed): Decision {
  const due = dueDay(computed, after, term.period);
  const absent = missing(is(fact, 'empty'), { after, term }, computed);
  const isPlanned = isPlan(fact) && compare(fact, 'after', 'today');
  const hasHappened = isPlan(fact) ? compare(fact, 'notAfter', 'today') : true;
  const isLate = all(compare(fact, 'after', due), hasHappened);
  const renewed = renewedAfter && dueDay(computed, after, renewedAfter.period);
  const isRenewed = renewed ? all(compare(fact, 'after', renewed), compare(fact, 'after', due), hasHappened) : false;
  const isInTime = renewed ? compare(fact, 'notAfter', renewed) : true;
  return {
    ...never,
    gap: any(absent.gap, all(isPlanned, compare('today', 'after', due)), all(isLate, isInTime)),
    upcoming: any(absent.upcoming, all(isPlanned, compare('today', 'notAfter', due))),
    'needs-judgement': any(all(is(fact, 'found'), is(after, 'empty')), isRenewed),
    unseen: any(is(fact, 'unseen'), all(is(fact, 'found', 'empty'), is(after, 'unseen'))),
    unreadable: any(is(fact, 'unreadable'), all(is(fact, 'found', 'empty'), is(after, 'unreadable'))),
  };
}

function recent(check: On<'recent'>, computed: Computed): Decision {
  const { fact, term, startingFrom, firstTerm = term, until } = check;
  const asOf = asOfDay(computed, until);
  const deadline = startingFrom && { after: startingFrom, term: firstTerm };
  const isOverdue = all(compare(asOf, 'after', dueDay(computed, fact, term.period)), compare(fact, 'notAfter', asOf));
  const isOfEarlierSupport = startingFrom ? all(isOverdue, compare(startingFrom, 'after', fact)) : false;
  const isMissing = any(is(fact, 'empty'), compare(fact, 'after', asOf), isOfEarlierSupport);
  const absent = missing(isMissing, deadline, computed, asOf);
  const isOld = startingFrom
    ? all(isOverdue, any(is(startingFrom, 'empty'), compare(startingFrom, 'notAfter', fact)))
    : isOverdue;
  const unknownStart = (state: 'unseen' | 'unreadable') =>
    startingFrom ? all(is(startingFrom, state), isOverdue) : false;
  // What was not due when the support ended never became due.
  const hasEnded = until ? compare('today', 'after', until) : false;
  return {
    ...never,
    gap: any(absent.gap, isOld),
    upcoming: all(absent.upcoming, not(hasEnded)),
    'not-applicable': all(absent.upcoming, hasEnded),
    unseen: any(is(fact, 'unseen'), absent.unseen, unknownStart('unseen')),
    unreadable: any(is(fact, 'unreadable'), absent.unreadable, unknownStart('unreadable')),
  };
}

function signedBy(check: On<'signed-by'>, computed: Computed): Decision {
  const { date: fact, by, reasonWhyNot: reason, notBefore = [], deadline } = check;
  const signatory = by ? signatoryOf(by, check.roles) : { yes: true, no: false, unknown: false };
  const isRefuted = any(signatory.no, objection(fact, notBefore));
  const stands = not(isRefuted);
  const isUnknown = any(all(is(fact, 'found'), signatory.unknown), is(fact, 'unseen', 'unreadable'));
  const isUnreadable = any(is(fact, 'unreadable'), by ? is(by, 'unreadable') : false);

  const isAbsent = any(isRefuted, all(is(fact, 'empty'), by ? not(signatory.yes) : true));
  const isUnexcused = reason ? all(isAbsent, not(is(reason, 'found'))) : isAbsent;
  const absent = missing(isUnexcused, deadline, computed);
  const isAnchorUnknown = deadline ? all(isUnexcused, is(deadline.after, 'unseen', 'unreadable')) : false;
  const mayBeExcused = reason ? all(absent.gap, is(reason, 'unseen', 'unreadable')) : false;
  const anyUnreadable = any(isUnreadable, reason ? is(reason, 'unreadable') : false);
  const isAnchorUnreadable = deadline ? is(deadline.after, 'unreadable') : false;
  return {
    ...never,
    gap: reason ? all(absent.gap, is(reason, 'empty')) : absent.gap,
    upcoming: absent.upcoming,
    'needs-judgement': by ? all(stands, is(fact, 'empty'), signatory.yes) : false,
    unreadable: any(
      all(stands, isUnknown, isUnreadable),
      all(isAnchorUnknown, any(isAnchorUnreadable, anyUnreadable)),
      all(mayBeExcused, anyUnreadable),
    ),
    unseen: any(
      all(stands, isUnknown, not(isUnreadable)),
      all(isAnchorUnknown, not(any(isAnchorUnreadable, anyUnreadable))),
      all(mayBeExcused, not(anyUnreadable)),
    ),
  };
}

function signatoryOf(by: FactName, roles: readonly string[] | undefined): { yes: Json; no: Json; unknown: Json } {
  const unknown = is(by, 'unseen', 'unreadable');
  const isEmpty = is(by, 'empty');
  if (vocabulary[by].type === 'boolean') {
    return { yes: has(by, 'equal', true), no: any(isEmpty, has(by, 'equal', false)), unknown };
  }
  const values = roles?.map(plainValue) ?? ['none'];
  const [counts, doesNot] = roles ? ['oneOf', 'noneOf'] : ['noneOf', 'oneOf'];
  return { yes: has(by, counts, values), no: any(isEmpty, has(by, doesNot, values)), unknown };
}
