import { type AuditEntry, ListAudit } from '../../../../shared/contract/audit.ts';
import { dayInAmsterdam, subtractPeriod } from '../../../../shared/domain/date.ts';
import { callContract } from '../../call-contract.ts';
import { type AuditFilter, queryOf } from './audit-filter.ts';

type Order = 'newest' | 'oldest';

interface Page {
  readonly items: AuditEntry[];
  readonly next?: string | undefined;
}

/** One page of what the filter asks for, the newest first. */
export const askAudit = (filter: AuditFilter, cursor?: string): Promise<Page> => askPage(filter, 'newest', cursor);

/**
 * The days of the filter are days in the Netherlands, those of the server are days in UTC. A day here begins one or two
 * hours before that of UTC, so the server is asked for one day more, and what lies outside is left out.
 */
async function askPage(filter: AuditFilter, order: Order, cursor?: string, limit?: number): Promise<Page> {
  const query = queryOf(filter);
  const { from, to } = query;
  let next = cursor;
  // A page on which nothing is left is no page to show.
  for (;;) {
    const page = await callContract(ListAudit, {
      query: { ...query, from: from && subtractPeriod(from, 'P1D'), cursor: next, order, limit },
    });
    const items = page.items.filter(({ at }) => placeOf(at, from, to) === 'within');
    const last = page.items.at(-1);
    const isPast = last && placeOf(last.at, from, to) === (order === 'newest' ? 'before' : 'after');
    next = isPast ? undefined : page.next;
    if (items.length > 0 || next === undefined) return { items, next };
  }
}

/** Where a moment lies from the days of the filter, both included. */
function placeOf(at: string, from: string | undefined, to: string | undefined): 'before' | 'within' | 'after' {
  const day = dayInAmsterdam(new Date(at));
  if (from !== undefined && day < from) return 'before';
  return to !== undefined && day > to ? 'after' : 'within';
}

const PAGE = 100;
/** As many as a spreadsheet program can still work with. */
export const MOST_EXPORTED = 50_000;

/** Every row of a filter, the oldest first; as many as a file may hold. @param onPage how many there are so far */
export async function allRows(filter: AuditFilter, onPage: (rows: number) => void): Promise<readonly AuditEntry[]> {
  const rows: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await askPage(filter, 'oldest', cursor, PAGE);
    rows.push(...page.items);
    cursor = page.next;
    onPage(rows.length);
  } while (cursor && rows.length < MOST_EXPORTED);
  return rows;
}
