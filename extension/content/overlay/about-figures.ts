import type { IsoDate } from '../../../shared/domain/date.ts';
import type { VerdictView } from '../../messaging/views.ts';

/** Points by how much is known of them. */
export interface HowMuchSeen {
  /** That apply, as far as is known. */
  readonly applicable: number;
  /** Of those, the ones for which everything that decides was seen and could be read. */
  readonly known: number;
  readonly unseen: number;
  readonly unreadable: number;
  readonly notApplicable: number;
}

export function howMuchSeen(verdicts: readonly Pick<VerdictView, 'outcome'>[]): HowMuchSeen {
  const count = (wanted: VerdictView['outcome']) => verdicts.filter(({ outcome }) => outcome === wanted).length;
  const [unseen, unreadable, notApplicable] = [count('unseen'), count('unreadable'), count('not-applicable')];
  const applicable = verdicts.length - notApplicable;
  return { applicable, known: applicable - unseen - unreadable, unseen, unreadable, notApplicable };
}

/** How long rules have been in force: in days, and in whole months of the calendar. */
export function rulesAge(published: IsoDate, today: IsoDate): { readonly days: number; readonly months: number } {
  const at = (date: IsoDate) => date.split('-').map(Number) as [year: number, month: number, day: number];
  const days = Math.round((Date.parse(today) - Date.parse(published)) / 86_400_000);
  const [fromYear, fromMonth, fromDay] = at(published);
  const [year, month, day] = at(today);
  return { days, months: (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0) };
}
