import { exports } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Submission } from '../../shared/contract/submissions.ts';

export interface Call {
  readonly token?: string;
  readonly body?: unknown;
  /** A body of JSON that is sent as it is. */
  readonly rawBody?: string | ReadableStream;
  readonly headers?: Record<string, string>;
}

/** One request to the Worker, as the extension makes it. */
export function call(
  method: string,
  path: string,
  { token, body, rawBody = textOf(body), headers = {} }: Call = {},
): Promise<Response> {
  return exports.default.fetch(`https://api.dossierlens.example${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(rawBody === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(rawBody === undefined ? {} : { body: rawBody }),
  });
}

const textOf = (body: unknown): string | undefined => (typeof body === 'string' ? body : JSON.stringify(body));

export const get = (path: string, token?: string, headers?: Record<string, string>) =>
  call('GET', path, { ...(token === undefined ? {} : { token }), ...(headers ? { headers } : {}) });

export const submit = (token: string, submission: unknown) =>
  call('POST', '/v1/submissions', { token, body: submission });

/** Submits one after the other, each of which must be accepted. */
export async function send(token: string, submissions: readonly Submission[]): Promise<void> {
  for (const submission of submissions) expect((await submit(token, submission)).status).toBe(202);
}

/** A dossier's pseudonym; the same number is the same dossier. */
export const aDossier = (number = 1): string => number.toString(16).padStart(64, '0');

export const aSubmission = (changes: Partial<Submission> = {}): Submission => ({
  id: crypto.randomUUID(),
  team: 'north',
  dossier: aDossier(),
  ruleSet: 'plan-rules',
  revision: 1,
  assessedAt: '2026-06-01T10:00:00.000Z',
  outcomes: [
    { requirement: 'plan-made', outcome: 'met' },
    { requirement: 'plan-signed', outcome: 'gap' },
    { requirement: 'plan-evaluated', outcome: 'unseen' },
  ],
  clientVersion: '0.1.0',
  ...changes,
});
