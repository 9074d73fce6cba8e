import type { Deadline, Term } from '../../checks/check.ts';

// The code prints no term at all, only the ages of footnote 3. Every period is ours.

/** How long an answer about a worker or about an assisted point holds. */
export const yearly: Term = { period: 'P1Y', origin: 'default' };

/** How long an answer about the contact with one client holds. */
export const halfYearly: Term = { period: 'P6M', origin: 'default' };

/** What is asked and told at the start. */
export const inTheFirstMonth: Deadline = { after: 'support.startDate', term: { period: 'P1M', origin: 'default' } };

/** What takes some contacts to find out. */
export const inThreeMonths: Deadline = { after: 'support.startDate', term: { period: 'P3M', origin: 'default' } };

/** The first talk or step after a suspicion of child abuse was recorded. */
export const afterSuspicion: Deadline = {
  after: 'safety.meldcodeSuspicionDate',
  term: { period: 'P7D', origin: 'default' },
};

/** The answer to a request to see the dossier; a month is also what the GDPR gives. */
export const afterInspectionRequest: Deadline = {
  after: 'dossier.inspectionRequestDate',
  term: { period: 'P1M', origin: 'default' },
};
