import type { z } from 'zod';
import type { ErrorCode } from './error.ts';
import type { Role } from './session.ts';

/** One route of the API, the only description of it: the Worker serves it, the extension calls it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for parameters. */
  readonly path: `/v1/${string}`;
  /** What it does, in one sentence for the API document. */
  readonly summary: string;
  /**
   * Who may call it. `public`: anyone, without a token; `token`: anyone with a token of an organisation's own issuer,
   * also when the directory does not know them; otherwise these roles. Teams limit it further where the text says so.
   */
  readonly roles: 'public' | 'token' | readonly Role[];
  /** The parameters of the path, by name; absent when it has none. */
  readonly params?: z.ZodObject;
  /** What may stand behind the question mark; absent when nothing is read from there. */
  readonly query?: z.ZodObject;
  /** Body of a request, absent when there is none. */
  readonly request?: z.ZodType;
  /** Body of an answer that is a success. */
  readonly response: z.ZodType;
  /** Status of an answer that is a success; 200 when it is not said. */
  readonly status?: 200 | 201 | 202;
  /** Answers with an entity tag, and 304 without a body to a matching `If-None-Match`. */
  readonly hasEtag?: true;
  /** Largest body in bytes; 64 KiB when it is not said. */
  readonly maxBytes?: number;
  /** The errors that are its own, beside those that every route with a token, a role or a body may give. */
  readonly errors?: readonly ErrorCode[];
}
