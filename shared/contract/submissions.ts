import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { Outcome } from '../domain/outcome.ts';
import { Id } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';

/** HMAC-SHA-256 over site and dossier id with the organisation's key, in hexadecimal. The key never reaches the server. */
export const Pseudonym = z.string().regex(/^[0-9a-f]{64}$/);
export type Pseudonym = z.infer<typeof Pseudonym>;

/**
 * The privacy-minimal projection of an assessment. Closed enums, ids, counts and moments only: no field in which text
 * of a dossier fits.
 */
export const Submission = z.strictObject({
  /** Made by the sender; the same id again changes nothing. */
  id: z.uuid(),
  team: Id,
  dossier: Pseudonym,
  ruleSet: Id,
  revision: z.number().int().positive(),
  /** When the outcomes were computed; a later one replaces an earlier one, whatever the order of arrival. */
  assessedAt: IsoInstant,
  outcomes: z
    .array(z.strictObject({ requirement: Id, outcome: Outcome }))
    .min(1)
    .max(500),
  clientVersion: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
});
export type Submission = z.infer<typeof Submission>;

/** Accepted also when it is a replay or older than what is stored; then it changed nothing. */
export const Submit = {
  method: 'POST',
  path: '/v1/submissions',
  request: Submission,
  response: z.object({ accepted: z.literal(true) }),
} as const satisfies Endpoint;
