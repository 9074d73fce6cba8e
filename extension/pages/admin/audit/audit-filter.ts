import { AuditAction, type AuditEntry, ListAudit } from '../../../../shared/contract/audit.ts';
import { IsoDate } from '../../../../shared/domain/date.ts';
import { callContract } from '../../call-contract.ts';

/** What stands in the filters; empty texts filter nothing. */
export interface AuditFilter {
  readonly actor: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly from: string;
  readonly to: string;
}

export const noFilter: AuditFilter = { actor: '', action: '', objectKind: '', objectId: '', from: '', to: '' };

export const isFiltered = (filter: AuditFilter) => Object.values(filter).some((value) => value.trim() !== '');

/** Both days are there, and the first is after the last. */
export const isWrongPeriod = ({ from, to }: AuditFilter) => from !== '' && to !== '' && from > to;

/** As the server takes it; a half typed day or something else that it would refuse filters nothing. */
export function queryOf(filter: AuditFilter) {
  const text = (value: string) => value.trim() || undefined;
  const day = (value: string) => (IsoDate.safeParse(value).success ? value : undefined);
  return {
    actor: text(filter.actor),
    action: AuditAction.safeParse(filter.action).success ? filter.action : undefined,
    objectKind: text(filter.objectKind),
    objectId: text(filter.objectId),
    from: day(filter.from),
    to: day(filter.to),
  };
}

export function askAudit(filter: AuditFilter, cursor?: string) {
  return callContract(ListAudit, { query: { ...queryOf(filter), cursor } });
}

const PAGE = 100;
/** As many as a spreadsheet program can still work with. */
export const MOST_EXPORTED = 50_000;

/** Every row of a filter, the oldest first; as many as a file may hold. @param onPage how many there are so far */
export async function allRows(filter: AuditFilter, onPage: (rows: number) => void): Promise<readonly AuditEntry[]> {
  const rows: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await callContract(ListAudit, {
      query: { ...queryOf(filter), cursor, order: 'oldest', limit: PAGE },
    });
    rows.push(...page.items);
    cursor = page.next;
    onPage(rows.length);
  } while (cursor && rows.length < MOST_EXPORTED);
  return rows;
}
