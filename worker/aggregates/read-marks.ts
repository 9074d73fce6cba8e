import { type SQL, sql } from 'drizzle-orm';
import type { Trend } from '../../shared/contract/aggregates.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { allRows } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';

type Mark = Trend['marks'][number];

/** A revision that was published: from which day it can hold, and from which day on no more. */
export interface PublishedSpan {
  readonly ruleSet: string;
  readonly revision: number;
  readonly from: string;
  readonly until: string | null;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days in the period on which another revision came into force than the one before it, also by rolling back. */
export async function readMarks(
  { db, actor }: Context,
  { ruleSet, ...period }: Period & { readonly ruleSet: string | undefined },
): Promise<Mark[]> {
  const ofRuleSet: SQL = ruleSet === undefined ? sql`` : sql`AND rule_set_id = ${ruleSet}`;
  const rows = await allRows<Omit<PublishedSpan, 'until'> & { readonly retiredAt: string | null }>(
    db,
    sql`SELECT rule_set_id AS ruleSet, revision, effective_on AS "from", retired_at AS retiredAt
    FROM rule_set_revisions
    WHERE organisation_id = ${actor.organisation.id} AND state <> 'draft' AND effective_on IS NOT NULL ${ofRuleSet}`,
  );
  const spans = rows.map(({ retiredAt, ...span }) => ({
    ...span,
    until: retiredAt === null ? null : dayInAmsterdam(new Date(retiredAt)),
  }));
  return [...Map.groupBy(spans, (span) => span.ruleSet).values()]
    .flatMap((own) => changesAmong(own, period))
    .sort((one, other) => one.day.localeCompare(other.day) || one.ruleSet.localeCompare(other.ruleSet));
}

/**
 * Of one rule set. The first revision that ever held changes nothing: before it nothing was asked.
 * @param spans of one rule set
 */
export function changesAmong(spans: readonly PublishedSpan[], { from, to }: Period): Mark[] {
  const days = [...new Set(spans.flatMap(({ from: first, until }) => (until === null ? [first] : [first, until])))];
  const marks: Mark[] = [];
  let last: PublishedSpan | undefined;
  for (const day of days.sort()) {
    const now = inForceOn(spans, day);
    if (!now || now === last) continue;
    if (last && day >= from && day <= to) marks.push({ day, ruleSet: now.ruleSet, revision: now.revision });
    last = now;
  }
  return marks;
}

const inForceOn = (spans: readonly PublishedSpan[], day: string): PublishedSpan | undefined =>
  spans
    .filter(({ from, until }) => from <= day && (until === null || until > day))
    .sort((one, other) => other.from.localeCompare(one.from) || other.revision - one.revision)[0];
