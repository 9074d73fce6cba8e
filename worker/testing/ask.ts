import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { z } from 'zod';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { call } from './call.ts';

/** An admin beside the `admin` of a test organisation: the second pair of eyes. */
export async function addSecondAdmin(organisation: string): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO people (organisation_id, subject, name, role) VALUES (?, 'admin-2', 'De tweede', 'admin')`,
  )
    .bind(organisation)
    .run();
}

export interface Asked {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** One request to an endpoint of the contract. */
export function ask(
  token: string,
  endpoint: Endpoint,
  { params = {}, query = {}, body }: Asked = {},
): Promise<Response> {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  return call(endpoint.method, search ? `${path}?${search}` : path, { token, ...(body === undefined ? {} : { body }) });
}

/** The same, which must succeed; the answer is what the contract says. */
export async function must<E extends Endpoint>(
  token: string,
  endpoint: E,
  asked?: Asked,
): Promise<z.output<E['response']>> {
  const response = await ask(token, endpoint, asked);
  const json: unknown = await response.json();
  expect([response.status, json]).toEqual([endpoint.status ?? 200, json]);
  return endpoint.response.parse(json) as z.output<E['response']>;
}

/** The audit log of all organisations, oldest first, in short. */
export const readAudit = async () =>
  (
    await env.DB.prepare(
      'SELECT organisation_id, actor, action, object_id FROM audit_log ORDER BY organisation_id, seq',
    ).all()
  ).results;
