import { vocabulary } from '../../shared/facts/vocabulary.ts';
import { matchLabel } from './label-index.ts';
import { ofText } from './memo.ts';
import { tidy } from './normalise.ts';
import { datesIn } from './values/dutch-date.ts';

/**
 * Where the day begins in a text that is a label and a day with nothing between them: "geb. 12-03-1980 (46)", "Ondertekend
 * op 12 maart 2026". Undefined when the text is anything else.
 */
export const beforeDay: (raw: string) => number | undefined = ofText((raw) => {
  if (raw.length > 120 || !/\d/.test(raw) || raw.includes(':')) return undefined;
  const [first, ...others] = datesIn(raw).dates;
  if (!first || others.length > 0) return undefined;
  const label = tidy(raw.slice(0, first.start));
  const matches = label.length < 2 ? [] : matchLabel(label);
  return matches.length > 0 && matches.every(({ fact }) => vocabulary[fact].type === 'date') ? first.start : undefined;
}, 20_000);
