import type { ErrorBody, ErrorCode } from '../../shared/contract/error.ts';

type ErrorDetails = Pick<ErrorBody, 'fields' | 'current' | 'currentVersion'>;

/** An answer that is not a success: a code for programs, a Dutch sentence for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  /** For the log only: which rule it was, in one word. Never a value from the request. */
  readonly reason: string | undefined;

  constructor(code: ErrorCode, message: string, extra: ErrorDetails & { reason?: string } = {}) {
    super(message);
    const { reason, ...details } = extra;
    this.code = code;
    this.details = details;
    this.reason = reason;
  }
}
