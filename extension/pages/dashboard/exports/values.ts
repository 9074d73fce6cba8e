import type { Amount, Share } from '../numbers/amount.ts';
import type { Value } from './document.ts';

export function amountValue(amount: Amount): Value {
  return amount === 'hidden' ? 'hidden-cell' : amount.count;
}

/** A rounded share near nothing or all is masked as on screen: it would read as 0 % or 100 %. */
export function shareValue(share: Share): Value {
  if (share === undefined) return undefined;
  if (share === 'hidden') return 'hidden-cell';
  if (share.isInexact && (share.value < 0.05 || share.value > 0.95)) return 'hidden-cell';
  return share.value;
}
