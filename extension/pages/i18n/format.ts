import type { Language } from '../../i18n/language.ts';

const localeOf = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Numbers and moments as people write them. Moments are shown in Dutch time, wherever the browser is. */
export interface Format {
  readonly count: (value: number) => string;
  /**
   * A share from 0 to 1 as a whole percentage. What is not nothing is never shown as 0 %, what is not all never as
   * 100 %.
   */
  readonly share: (value: number) => string;
  readonly moment: (instant: string) => string;
  readonly day: (instant: string) => string;
  /** A calendar day, `YYYY-MM-DD`, in short. */
  readonly date: (day: string) => string;
}

export function formatFor(language: Language): Format {
  const locale = localeOf[language];
  const zone = { timeZone: 'Europe/Amsterdam' } as const;
  const count = new Intl.NumberFormat(locale);
  const percentage = new Intl.NumberFormat(locale, { style: 'percent' });
  const moment = new Intl.DateTimeFormat(locale, {
    ...zone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const day = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  return {
    count: (value) => count.format(value),
    share: (value) => percentage.format(value > 0 && value < 1 ? Math.min(0.99, Math.max(0.01, value)) : value),
    moment: (instant) => moment.format(new Date(instant)),
    day: (instant) => day.format(new Date(instant)),
    date: (calendarDay) => date.format(new Date(`${calendarDay}T00:00:00Z`)),
  };
}
