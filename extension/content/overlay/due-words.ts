import type { IsoDate } from '../../../shared/domain/date.ts';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { VerdictView } from '../../messaging/views.ts';

export interface DueWords {
  readonly tone: 'late' | 'soon' | 'calm';
  /** "12 dagen te laat", "over 5 dagen"; absent when the date says enough. */
  readonly relative?: string;
  /** "uiterlijk 3 juni 2026". */
  readonly date: string;
}

/** Whole days between two calendar days. Not `shared/domain/date.ts`, which would bring Zod into the page. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Beyond three months a number of days says nothing any more. */
function amountWords(days: number, due: Catalogue['due']): string {
  if (days <= 92) return due.days(days);
  if (days < 365) return due.months(Math.floor(days / 30.44));
  return due.years(Math.floor(days / 365.25) || 1);
}

/** The due day of a point in words, for the line under its title. A due day itself is still in time. */
export function dueWords(
  { outcome, dueOn, isSoon, explanation }: Pick<VerdictView, 'outcome' | 'dueOn' | 'isSoon' | 'explanation'>,
  today: IsoDate,
  t: Catalogue,
): DueWords | undefined {
  const language = t.language as Language;
  if (outcome === 'gap') {
    const late = explanation.find((part) => part.kind === 'late');
    if (late) {
      // It was done after all: counting on until today would make it look worse every day.
      const relative = t.due.doneLate(amountWords(daysFrom(late.dueOn, late.date), t.due));
      return { tone: 'late', relative, date: t.due.by(longDate(late.dueOn, language)) };
    }
  }
  if (!dueOn || outcome === 'not-applicable') return undefined;
  const day = longDate(dueOn, language);
  const days = daysFrom(today, dueOn);
  const tone = isSoon ? 'soon' : 'calm';
  if (days < 0) {
    // Only a gap is late. Anything else with a day in the past says nothing a worker can use.
    if (outcome !== 'gap') return undefined;
    return { tone: 'late', relative: t.due.late(amountWords(-days, t.due)), date: t.due.by(day) };
  }
  const date = outcome === 'met' ? t.due.holdsUntil(day) : t.due.by(day);
  if (days > 60) return { tone, date };
  const relative = days === 0 ? t.due.today : days === 1 ? t.due.tomorrow : t.due.inDays(days);
  return { tone, relative, date };
}
