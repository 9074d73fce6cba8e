import type { DashboardTexts } from '../../i18n/dashboard-texts.ts';
import type { Format } from '../../i18n/format.ts';
import type { Amount, Share } from './amount.ts';

export interface FigureText {
  readonly amount: (amount: Amount) => string;
  /** Undefined when there is no whole to take a share of. */
  readonly share: (share: Share) => string | undefined;
}

/** Within this distance of nothing or all a rounded share could be read as 0 % or 100 %, so it is masked. */
const mask = 0.05;

/** Numbers as people read them, with what is rounded marked and what is hidden named. */
export function figureText(words: DashboardTexts['figure'], format: Pick<Format, 'count' | 'share'>): FigureText {
  return {
    amount(amount) {
      if (amount === 'hidden') return words.hidden;
      const text = format.count(amount.count);
      return amount.isInexact ? words.about(text) : text;
    },
    share(share) {
      if (share === undefined) return undefined;
      if (share === 'hidden') return words.hidden;
      if (!share.isInexact) return format.share(share.value);
      if (share.value < mask) return words.below(format.share(mask));
      if (share.value > 1 - mask) return words.above(format.share(1 - mask));
      return words.about(format.share(share.value));
    },
  };
}
