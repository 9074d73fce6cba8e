import type { Term } from '../../checks/check.ts';

/** How long an answer of a person holds. The source gives no term for judging, so these are ours to set. */
export const everyYear: Term = { period: 'P1Y', origin: 'default' };

/** For what changes faster than a year, or does harm soon. */
export const everyHalfYear: Term = { period: 'P6M', origin: 'default' };
