import type { Deadline, Term } from '../../checks/check.ts';

/** Before the first day of support (Doelmatig 1); on the day itself is still in time. */
export const atStart: Deadline = { after: 'support.startDate', term: { period: 'P0D', origin: 'source' } };

/** The plan's own term (Doelmatig 2). The source does not say from when; we count from the start of support. */
export const planTerm: Deadline = { after: 'support.startDate', term: { period: 'P3M', origin: 'source' } };

/** Where the source gives no term, but the plan needs it: by the time the plan must be there. */
export const withThePlan: Deadline = { after: 'support.startDate', term: { period: 'P3M', origin: 'default' } };

/** What a client should hear at the start; the source gives no term. */
export const inTheFirstMonth: Deadline = { after: 'support.startDate', term: { period: 'P1M', origin: 'default' } };

/** Finishing an evaluation: writing it up, signing, sending. The source gives no term. */
export const afterEvaluation: Deadline = { after: 'evaluation.lastDate', term: { period: 'P1M', origin: 'default' } };

/** By the last day of support; an end day that is not filled in is still to come. */
export const atEnd: Deadline = {
  after: 'support.endDate',
  term: { period: 'P0D', origin: 'default' },
  emptyMeans: 'not-begun',
};

/** The source says "in time" without a number; the provider's own procedure may give another term. */
export const complaintTerm: Deadline = { after: 'complaint.receivedDate', term: { period: 'P6W', origin: 'default' } };

/** For writing up what happened last week. The source gives no term. */
export const oneWeek: Term = { period: 'P7D', origin: 'default' };
