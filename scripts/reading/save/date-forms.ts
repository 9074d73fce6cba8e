import { inventNumber } from './invent-number.ts';
import {
  type Day,
  fullYear,
  monthOf,
  monthPattern,
  shiftDay,
  shiftYear,
  writeFigure,
  writeYear,
} from './shift-date.ts';

export interface Shift {
  readonly seed: string;
  readonly weeks: number;
}

/** One way to write a day or a moment; `invent` gets the match. */
export interface TextForm {
  readonly isCaseSensitive?: true;
  readonly pattern: string;
  readonly invent: (match: RegExpExecArray, shift: Shift) => string;
}

const year4 = String.raw`(?:19|20|21)\d{2}`;
const apostrophe = `['’‘]`;
const yearAny = String.raw`(?:${year4}|${apostrophe}?\d{2})`;

/** Days that do not exist stay nonsense: their figures are replaced one by one. */
function written(day: Day, shift: Shift, match: RegExpExecArray, write: (shifted: Day) => string): string {
  const shifted = shiftDay(day, shift.weeks);
  return shifted ? write(shifted) : inventNumber(match[0], shift.seed);
}

/** In the order in which they are tried: a longer form before one that is part of it. */
export const dateForms: readonly TextForm[] = [
  {
    // 2026-03-02, 2026-03-02T10:15:00.000Z
    pattern: String.raw`(?<![\d-])(${year4})-(\d{2})-(\d{2})(?:(T)(\d{2}):(\d{2})((?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)|(?![\d-]))`,
    invent: (match, shift) => {
      const [, y = '', m = '', d = '', mark, hours = '', minutes = '', rest = ''] = match;
      const time = mark ? `T${shiftTime(hours, minutes, ':', shift.seed)}${rest.replaceAll(/\.\d+/g, '.000')}` : '';
      return written(
        { year: Number(y), month: Number(m), day: Number(d) },
        shift,
        match,
        (day) => `${[day.year, writeFigure(day.month, m), writeFigure(day.day, d)].join('-')}${time}`,
      );
    },
  },
  {
    // 20260302
    pattern: String.raw`(?<!\d)(${year4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)`,
    invent: (match, shift) => {
      const [, y = '', m = '', d = ''] = match;
      return written({ year: Number(y), month: Number(m), day: Number(d) }, shift, match, (day) =>
        [day.year, writeFigure(day.month, '00'), writeFigure(day.day, '00')].join(''),
      );
    },
  },
  {
    // 2-3-2026, 02/03/'26, 2.3.2026, and the month first where that is the only way to read it
    pattern: String.raw`(?<![\d./-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(${yearAny})(?![\d-]|[./]\d)`,
    invent: (match, shift) => {
      const [, first = '', mark = '', second = '', y = ''] = match;
      const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
      const [d, m] = isMonthFirst ? [second, first] : [first, second];
      return written({ year: fullYear(y), month: Number(m), day: Number(d) }, shift, match, (day) => {
        const figures = [writeFigure(day.day, d), writeFigure(day.month, m)];
        return [...(isMonthFirst ? figures.reverse() : figures), writeYear(day.year, y)].join(mark);
      });
    },
  },
  {
    // 2 maart 2026, 2 mrt. '26, 2-mrt-2026
    pattern: String.raw`(?<!\d)(\d{1,2})(e|\.|st|nd|rd|th)?([\s-]+)(${monthPattern})(?!\p{L})(\.?)([\s,-]+)(${yearAny})(?!\d)`,
    invent: (match, shift) => {
      const [, d = '', mark = '', space = '', word = '', dot = '', gap = '', y = ''] = match;
      const month = monthOf(word);
      return written({ year: fullYear(y), month: month?.month ?? 0, day: Number(d) }, shift, match, (day) =>
        [
          writeFigure(day.day, d),
          ordinal(day.day, mark),
          space,
          month?.write(day.month) ?? '',
          dot,
          gap,
          writeYear(day.year, y),
        ].join(''),
      );
    },
  },
  {
    // March 2, 2026
    pattern: String.raw`(?<!\p{L})(${monthPattern})(\.?\s+)(\d{1,2})(st|nd|rd|th)?(,?\s+)(${year4})(?!\d)`,
    invent: (match, shift) => {
      const [, word = '', space = '', d = '', mark = '', gap = '', y = ''] = match;
      const month = monthOf(word);
      return written({ year: Number(y), month: month?.month ?? 0, day: Number(d) }, shift, match, (day) =>
        [month?.write(day.month) ?? '', space, writeFigure(day.day, d), ordinal(day.day, mark), gap, day.year].join(''),
      );
    },
  },
  {
    // 2 maart, with the year left to the reader
    pattern: String.raw`(?<!\d)(\d{1,2})(e|\.)?([\s-]+)(${monthPattern})(?!\p{L})`,
    invent: (match, shift) => {
      const [, d = '', mark = '', space = '', word = ''] = match;
      const month = monthOf(word);
      return written({ year: 2023, month: month?.month ?? 0, day: Number(d) }, shift, match, (day) =>
        [writeFigure(day.day, d), mark, space, month?.write(day.month) ?? ''].join(''),
      );
    },
  },
  {
    // maart 2026
    pattern: String.raw`(?<!\p{L})(${monthPattern})(\.?\s+)(${yearAny})(?!\d)`,
    invent: (match, shift) => {
      const [, word = '', space = '', y = ''] = match;
      const month = monthOf(word);
      return written({ year: fullYear(y), month: month?.month ?? 0, day: 15 }, shift, match, (day) =>
        [month?.write(day.month) ?? '', space, writeYear(day.year, y)].join(''),
      );
    },
  },
  {
    // 2026-W47, 2026-11: the week or month stays, the year goes along
    pattern: String.raw`(?<![\d-])(${year4})(-W?\d{1,2})(?![\d-])`,
    invent: ([, y = '', rest = ''], { weeks }) => `${shiftYear(Number(y), weeks)}${rest}`,
  },
  {
    // 10:15, 10.15 uur
    pattern: String.raw`(?<!\d)([01]?\d|2[0-3])(:|\.(?=\d{2}\s*uur))([0-5]\d)(?!\d)`,
    invent: ([, hours = '', mark = '', minutes = ''], { seed }) => shiftTime(hours, minutes, mark, seed),
  },
  {
    pattern: String.raw`(?<![\d./-])(${year4})(?![\d./-])`,
    invent: ([, y = ''], { weeks }) => String(shiftYear(Number(y), weeks)),
  },
];

function ordinal(day: number, example: string): string {
  if (!/^(?:st|nd|rd|th)$/.test(example)) return example;
  const last = day % 10;
  return day > 10 && day < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}

/** Every time moves by as much and a little closer to its neighbours, so that their order stays. */
function shiftTime(hours: string, minutes: string, mark: string, seed: string): string {
  const least = [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 120;
  const at = Math.floor((Number(hours) * 60 + Number(minutes)) * 0.9) + 7 + least;
  return `${writeFigure(Math.floor(at / 60), hours)}${mark}${String(at % 60).padStart(2, '0')}`;
}
