import { z } from 'zod';

export const ErrorCode = z.enum([
  'malformed',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'conflict',
  'too-large',
  'too-many-requests',
  'internal',
  'unavailable',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The body of every answer that is not a success: a code for programs, a sentence for people. */
export const ErrorBody = z.object({
  code: ErrorCode,
  message: z.string(),
  requestId: z.string(),
  /**
   * With `malformed`: which fields, as a path such as `outcomes.3.requirement`, and what is allowed there. With
   * `conflict` on a rule set that cannot be published: which examples fail, as `requirement.examples.0`.
   */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** With `conflict` on a rule-set revision: the one that is in force now. */
  current: z.object({ ruleSet: z.string(), revision: z.number().int().positive() }).optional(),
  /** With `conflict` on something that somebody else changed meanwhile: its version now; 0 when it is gone. */
  currentVersion: z.number().int().min(0).optional(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

export const httpStatusOf = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  internal: 500,
  /** Something the Worker depends on does not answer, such as the issuer of the tokens; trying again later may help. */
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>;
