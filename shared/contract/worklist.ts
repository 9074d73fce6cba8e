import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { Outcome } from '../domain/outcome.ts';
import { Id } from '../rules/rule-set.ts';
import { Done, IsoWeek } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { PageQuery, pageOf } from './page.ts';
import { workers } from './roles.ts';
import { KeyId } from './session.ts';
import { Pseudonym } from './submissions.ts';

/** Encrypted in the browser (AES-GCM, key derived from the organisation's): base64, so long that padding hides the length. */
export const Ciphertext = z
  .string()
  .regex(/^[A-Za-z0-9+/]{16,2044}={0,2}$/, 'Hier hoort versleutelde tekst in base64.');

/** `conflict` while the organisation has not switched references on, and under a revoked key. */
export const PutWorklistReference = {
  method: 'PUT',
  path: '/v1/worklist/references',
  summary: 'Keeps how a lead’s own browser finds a dossier again, encrypted with a key that is not here.',
  roles: workers,
  request: z.strictObject({ team: Id, dossier: Pseudonym, key: KeyId, ciphertext: Ciphertext }),
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const WorklistEntry = z.object({
  dossier: Pseudonym,
  /** Absent when no colleague's browser has sent one. */
  reference: z.object({ key: KeyId, ciphertext: Ciphertext }).optional(),
  assessedAt: IsoInstant,
  /** What is open, over the rule sets in force. */
  open: z.array(
    z.object({
      ruleSet: Id,
      requirement: Id,
      outcome: Outcome.extract(['gap', 'upcoming', 'needs-judgement']),
      dueWeek: IsoWeek.optional(),
    }),
  ),
  unknown: z.number().int().min(0),
});
export type WorklistEntry = z.infer<typeof WorklistEntry>;

/** For leads of the team only, an admin is not one; `conflict` while it is off. Most gaps first. */
export const ListWorklist = {
  method: 'GET',
  path: '/v1/teams/:team/worklist',
  summary: 'Dossiers of an own team with open points.',
  roles: ['lead'],
  params: z.strictObject({ team: Id }),
  query: PageQuery.extend({ ruleSet: Id.optional(), requirement: Id.optional() }),
  response: pageOf(WorklistEntry),
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const worklistEndpoints = [PutWorklistReference, ListWorklist] as const satisfies readonly Endpoint[];
