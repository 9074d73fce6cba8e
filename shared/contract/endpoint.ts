import type { z } from 'zod';

/** One route of the API, the only description of it: the Worker serves it, the extension calls it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for parameters. */
  readonly path: `/v1/${string}`;
  /** Body of a request, absent when there is none. */
  readonly request?: z.ZodType;
  readonly response: z.ZodType;
}
