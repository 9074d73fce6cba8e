import type { Deadline, Term } from '../../checks/check.ts';

/** The framework says "periodic", "regular" or "systematic" and gives no number. */
export const yearlyByDefault: Term = { period: 'P1Y', origin: 'default' };

/** When a first one is due; the framework does not say. */
export const threeMonthsByDefault: Term = { period: 'P3M', origin: 'default' };

export const oneMonthByDefault: Term = { period: 'P1M', origin: 'default' };

/** How long an answer of a person holds; the framework does not say. */
export const redo: Term = yearlyByDefault;

/** The plan and what belongs to it; the framework gives no term. */
export const withThePlan: Deadline = { after: 'support.startDate', term: threeMonthsByDefault };

export const inTheFirstMonth: Deadline = { after: 'support.startDate', term: oneMonthByDefault };

/** Writing up an evaluation; the framework gives no term. */
export const afterEvaluation: Deadline = { after: 'evaluation.lastDate', term: oneMonthByDefault };

/** The law says "without delay", the framework gives no term at all. */
export const reportOfIncident: Deadline = { after: 'incident.date', term: { period: 'P3D', origin: 'default' } };

export const followUpOfIncident: Deadline = { after: 'incident.date', term: { period: 'P14D', origin: 'default' } };
