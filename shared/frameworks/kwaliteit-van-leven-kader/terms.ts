import type { Deadline, Term } from '../../checks/check.ts';

// The text gives no term or number anywhere: every period here is our default, for an organisation to change.

/** How long an answer about the client's experience holds. */
export const halfYearly: Term = { period: 'P6M', origin: 'default' };

/** How long any other answer holds, and how far back notes and meetings count. */
export const yearly: Term = { period: 'P1Y', origin: 'default' };

/** Notes about the work of every day. */
export const quarterly: Term = { period: 'P3M', origin: 'default' };

/** What a worker wants to know straight away. */
export const inTheFirstMonth: Deadline = { after: 'support.startDate', term: { period: 'P1M', origin: 'default' } };

/** What takes time to find out together; by then there is usually a plan. */
export const withThePlan: Deadline = { after: 'support.startDate', term: quarterly };
