import { AuditAction } from '../../../../shared/contract/audit.ts';
import { IsoDate } from '../../../../shared/domain/date.ts';

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

/** As the contract takes it, days as they were typed; a half typed day or something else that it would refuse filters nothing. */
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
