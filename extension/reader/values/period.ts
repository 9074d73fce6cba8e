import type { IsoPeriod } from '../../../shared/domain/date.ts';
import { normalise } from '../normalise.ts';

const numbers = new Map(
  ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'].map(
    (word, index) => [word, index + 1] as const,
  ),
);
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:dag|dagen|kalenderdagen|days?)$/, 'D'],
  [/^(?:week|weken|weeks?)$/, 'W'],
  [/^(?:maand|maanden|kalendermaand|kalendermaanden|months?)$/, 'M'],
  [/^(?:jaar|jaren|years?)$/, 'Y'],
];

/** "1 maand", "vier weken", "30 dagen" as an ISO 8601 period; undefined when the text says anything more precise. */
export function parsePeriod(text: string): IsoPeriod | undefined {
  const match = /^(\d{1,3}|\p{L}+)\s+(\p{L}+)$/u.exec(normalise(text).replace(/\.$/, ''));
  if (!match) return undefined;
  const [, amount = '', word = ''] = match;
  const count = numbers.get(amount === 'one' ? 'een' : amount) ?? Number(amount);
  const unit = units.find(([pattern]) => pattern.test(word))?.[1];
  return unit && Number.isInteger(count) && count > 0 ? `P${count}${unit}` : undefined;
}
