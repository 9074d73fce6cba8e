import type { Role } from './session.ts';

/** Sets of roles that come back in the contract. */
export const everyone = ['worker', 'lead', 'admin', 'auditor'] as const satisfies readonly Role[];
/** Works with dossiers. An admin may support clients too, in a team of their own. */
export const workers = ['worker', 'lead', 'admin'] as const satisfies readonly Role[];
/** Sees numbers: a lead those of every team, but hidden and rounded beyond the own ones. */
export const readers = ['lead', 'admin'] as const satisfies readonly Role[];
export const admins = ['admin'] as const satisfies readonly Role[];
/** May look at how the service is used and set, and changes nothing. */
export const supervisors = ['admin', 'auditor'] as const satisfies readonly Role[];
