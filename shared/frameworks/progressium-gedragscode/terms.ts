import type { Deadline, Term } from '../../checks/check.ts';

// The code prints two terms only: the yearly survey (article 6) and 24 hours (articles 18 and 36). All others are ours.

/** How long an answer about the organisation or about an assisted point holds. */
export const yearly: Term = { period: 'P1Y', origin: 'default' };

/** How long an answer about how the support feels to one client holds. */
export const halfYearly: Term = { period: 'P6M', origin: 'default' };

/** What a client should hear or have in hand when support begins. */
export const inTheFirstMonth: Deadline = { after: 'support.startDate', term: { period: 'P1M', origin: 'default' } };

/** What belongs in the support plan; the same time as other frameworks give for the plan. */
export const withThePlan: Deadline = { after: 'support.startDate', term: { period: 'P3M', origin: 'default' } };

/** Internal report and report to the police. */
export const afterIncident: Deadline = { after: 'incident.date', term: { period: 'P3D', origin: 'default' } };

/** Finishing a dossier; an end day that is not filled in is still to come. */
export const afterEnd: Deadline = {
  after: 'support.endDate',
  term: { period: 'P1M', origin: 'default' },
  emptyMeans: 'not-begun',
};
