import type { Stability, StabilityReason } from '../../messaging/picker-messages.ts';

const poor: readonly StabilityReason[] = ['position', 'generated-name', 'has-figures'];
const fair: readonly StabilityReason[] = ['own-attribute', 'class-name', 'row-by-place', 'only-row', 'address'];

/** A chain is as strong as its weakest link. */
export function stabilityOf(reasons: readonly StabilityReason[]): Stability {
  if (reasons.some((reason) => poor.includes(reason))) return 'poor';
  return reasons.some((reason) => fair.includes(reason)) ? 'fair' : 'good';
}
