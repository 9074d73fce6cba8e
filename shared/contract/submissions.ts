import { z } from 'zod';
import { Answer } from '../domain/answer.ts';
import { IsoInstant } from '../domain/date.ts';
import { Outcome } from '../domain/outcome.ts';
import { Id } from '../rules/rule-set.ts';
import { IsoWeek } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { ErrorCode } from './error.ts';
import { workers } from './roles.ts';
import { KeyId } from './session.ts';

/** HMAC-SHA-256 over site and dossier id with the organisation's key, in hexadecimal. The key never reaches the server. */
export const Pseudonym = z.string().regex(/^[0-9a-f]{64}$/);
export type Pseudonym = z.infer<typeof Pseudonym>;

/** As many requirements as a rule set can have. */
export const MOST_OUTCOMES = 500;

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
    .array(
      z.strictObject({
        requirement: Id,
        outcome: Outcome,
        /** Of a judged requirement, what was answered, while the answer holds. */
        answer: Answer.optional(),
        /** The week in which it is due, when that is known; the day itself stays in the browser. */
        dueWeek: IsoWeek.optional(),
      }),
    )
    .min(1)
    .max(MOST_OUTCOMES),
  /** The key that the pseudonym was made with. A revoked one is refused. */
  key: KeyId.optional(),
  /**
   * After a change of key: the pseudonym of the same dossier under the previous key. What was kept under that one moves
   * along, so that no dossier counts twice.
   */
  formerDossier: Pseudonym.optional(),
  clientVersion: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
});
export type Submission = z.infer<typeof Submission>;

/** Accepted also when it is a replay or older than what is stored; then it changed nothing. */
export const Submit = {
  method: 'POST',
  path: '/v1/submissions',
  summary: 'Stores the outcomes of one dossier under one rule set; a replay or an older one changes nothing.',
  roles: workers,
  request: Submission,
  response: z.object({ accepted: z.literal(true) }),
  status: 202,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** In one message. */
export const MOST_SUBMISSIONS = 50;

/** What an outbox has collected. Each stands on its own: one that is refused does not hold up the others. */
export const SubmitMany = {
  method: 'POST',
  path: '/v1/submissions/batch',
  summary: 'Stores what an outbox has collected; says of each submission whether it was accepted.',
  roles: workers,
  request: z.strictObject({ submissions: z.array(Submission).min(1).max(MOST_SUBMISSIONS) }),
  response: z.object({
    results: z.array(
      z.discriminatedUnion('accepted', [
        z.object({ id: z.uuid(), accepted: z.literal(true) }),
        z.object({ id: z.uuid(), accepted: z.literal(false), code: ErrorCode, message: z.string() }),
      ]),
    ),
  }),
  status: 202,
  maxBytes: 1024 * 1024,
} as const satisfies Endpoint;
