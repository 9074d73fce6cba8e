import type { z } from 'zod';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { send } from '../messaging/send.ts';

type QueryValue = string | number | boolean | string[];

export interface ContractCall<E extends Endpoint> {
  readonly params?: E extends { params: z.ZodType } ? z.input<E['params']> : never;
  readonly query?: Readonly<Record<string, QueryValue | undefined>>;
  readonly body?: E extends { request: z.ZodType } ? z.input<E['request']> : never;
}

/**
 * Calls a route of the contract as the person who is signed in, through the background, which holds the token.
 * @throws MessageError with the server's sentence, and in `detail` what it said beside it (`currentVersion`, `fields`)
 */
export async function callContract<E extends Endpoint>(
  endpoint: E,
  { params, query, body }: ContractCall<E> = {},
): Promise<z.output<E['response']>> {
  const asked = Object.entries(query ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const answer = await send('contract.call', {
    method: endpoint.method,
    path: endpoint.path,
    ...(params === undefined ? {} : { params: asTexts(params) }),
    ...(asked.length === 0 ? {} : { query: Object.fromEntries(asked) }),
    ...(body === undefined ? {} : { body: body as z.core.util.JSONType }),
  });
  return answer as z.output<E['response']>;
}

/** A path holds texts only, also where the contract reads a number in it. */
function asTexts(params: object): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}
