import { z } from 'zod';

/** A value behind the question mark; lists are joined by commas. */
const QueryValue = z.union([z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(200)).max(200)]);

/**
 * What the admin pages ask. They speak to routes of the contract, named by method and path, and only to those in
 * `background/admin.ts`; parameters, query and body are parsed there by the schema of the route itself.
 */
export const adminMessages = {
  'contract.call': {
    request: z.strictObject({
      method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
      path: z.string().max(200),
      params: z.record(z.string(), z.string().max(500)).optional(),
      query: z.record(z.string(), QueryValue).optional(),
      body: z.json().optional(),
    }),
    /** As the contract describes the answer of that route; `pages/call-contract.ts` knows the type. */
    response: undefined as unknown,
  },
  'admin.open': { request: z.strictObject({}), response: undefined as unknown as { readonly isOpen: true } },
} as const;
