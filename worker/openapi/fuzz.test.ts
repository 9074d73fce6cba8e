import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { endpoints } from '../../shared/contract/index.ts';
import { GetOpenApi } from '../../shared/contract/openapi.ts';
import type { ApiDocument } from '../../test/fuzz/api-document.ts';
import { judgeAnswer } from '../../test/fuzz/judge-answer.ts';
import { seeded } from '../../test/fuzz/random.ts';
import { type FuzzRequest, requestOf } from '../../test/fuzz/request-of.ts';
import { commonWords } from '../../test/fuzz/words.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { call, get } from '../testing/call.ts';
import { nameOf } from './describe-api.ts';

const all: readonly Endpoint[] = endpoints;
const REQUESTS = 400;
const words = [...commonWords, 'north', 'south', 'east', 'plan-rules', 'plan-made', 'plan-signed', 'worker'];

/** An answer that the contract does not have: another success, another body, or a conflict that it does not name. */
async function undescribed({ operation, method }: FuzzRequest, response: Response): Promise<string | undefined> {
  const endpoint = all.find((each) => nameOf(each) === operation && each.method === method);
  if (!endpoint || response.status === 304) return undefined;
  if (response.status === 409 && !endpoint.errors?.includes('conflict')) return 'a conflict that is not described';
  if (!response.ok) return undefined;
  if (response.status !== (endpoint.status ?? 200)) return `status ${response.status} is not described`;
  const parsed = endpoint.response.safeParse(await response.json());
  return parsed.success ? undefined : `a body that is not described: ${parsed.error.message.slice(0, 300)}`;
}

/** `npm run fuzz` makes many more; these few see to it that a new route is not forgotten until then. */
test('requests made by chance from the document never end in an error of the server, or in another shape', async () => {
  const { tokenOf } = await anOrganisation();
  const callers = ['worker', 'lead', 'admin', 'auditor', 'stranger'];
  const tokens = new Map(await Promise.all(callers.map(async (each) => [each, await tokenOf(each)] as const)));
  const document = (await (await get(GetOpenApi.path)).json()) as ApiDocument;
  const random = seeded(20_261_122);
  const wrong: unknown[] = [];
  const statuses = new Map<number, number>();
  for (let number = 0; number < REQUESTS; number += 1) {
    const request = requestOf(document, random, words);
    const allowed = all.find((each) => nameOf(each) === request.operation)?.roles;
    const token = tokens.get(random.pick(Array.isArray(allowed) && random.chance(0.75) ? allowed : callers));
    const { method, path, headers, body } = request;
    const response = await call(method, path, {
      headers: { ...headers, authorization: `Bearer ${token}` },
      ...(body !== undefined && { rawBody: body }),
    });
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const problem = (await undescribed(request, response.clone())) ?? (await judgeAnswer(request, response));
    if (problem) wrong.push({ ...request, problem });
  }
  expect(wrong).toEqual([]);
  // It reaches what lies behind the parsing, and not only that.
  for (const status of [200, 400, 403, 404]) expect([status, statuses.get(status) ?? 0]).not.toEqual([status, 0]);
  expect(await env.DB.prepare('SELECT count(*) AS n FROM organisations').first('n')).toBe(1);
});
