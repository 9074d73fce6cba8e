import type { z } from 'zod';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ErrorBody, type ErrorCode } from '../../shared/contract/error.ts';
import { carriesRecord, noteOutgoing } from './send-log.ts';

const TIMEOUT_MS = 15_000;

/** The server answered with an error, or could not be reached (`unreachable`, also for an answer that is not ours). */
export class ApiClientError extends Error {
  readonly code: ErrorCode | 'unreachable';
  readonly body: ErrorBody | undefined;
  constructor(code: ErrorCode | 'unreachable', message: string, body?: ErrorBody) {
    super(message);
    this.code = code;
    this.body = body;
  }
}

const unreachable = () => new ApiClientError('unreachable', 'De server van Dossierlens is niet bereikbaar.');

type QueryValue = string | number | boolean | readonly string[];

export interface CallOptions<E extends Endpoint> {
  readonly serverUrl: string;
  readonly accessToken?: string | undefined;
  readonly parameters?: Readonly<Record<string, string>>;
  /** What stands behind the question mark; lists are joined by commas, what is undefined is left out. */
  readonly query?: Readonly<Record<string, QueryValue | undefined>>;
  readonly body?: E extends { request: z.ZodType } ? z.input<E['request']> : never;
  readonly etag?: string | undefined;
}

export interface ApiAnswer<E extends Endpoint> {
  /** Undefined when nothing changed since `etag`. */
  readonly value: z.output<E['response']> | undefined;
  readonly etag: string | undefined;
}

/**
 * Calls one route of the contract. What carries a record is in the send log before it leaves.
 * @throws ApiClientError
 */
export async function callApi<E extends Endpoint>(endpoint: E, options: CallOptions<E>): Promise<ApiAnswer<E>> {
  if (!carriesRecord(endpoint)) return request(endpoint, options);
  const { serverUrl, parameters = {}, body } = options;
  const outgoing = { endpoint, to: new URL(serverUrl).host, parameters, body };
  const noted = await noteOutgoing(outgoing, new Date()).catch(() => {
    throw new ApiClientError('internal', 'Er is geen ruimte om vast te leggen wat er weggaat. Er is niets verzonden.');
  });
  // What became of it is a note; failing to keep that must not make a success a failure.
  try {
    const answer = await request(endpoint, options);
    await noted.accepted().catch(() => undefined);
    return answer;
  } catch (error) {
    const { code = 'internal', body: refusal } = error instanceof ApiClientError ? error : {};
    await noted.failed(code, refusal?.requestId).catch(() => undefined);
    throw error;
  }
}

async function request<E extends Endpoint>(endpoint: E, options: CallOptions<E>): Promise<ApiAnswer<E>> {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(options.parameters?.[name] ?? ''));
  const headers = new Headers({ accept: 'application/json' });
  if (options.accessToken) headers.set('authorization', `Bearer ${options.accessToken}`);
  if (options.body !== undefined) headers.set('content-type', 'application/json');
  if (options.etag) headers.set('if-none-match', options.etag);
  const url = new URL(path, options.serverUrl);
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const response = await fetch(url, {
    method: endpoint.method,
    headers,
    body: options.body === undefined ? null : JSON.stringify(options.body),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw unreachable();
  });
  const etag = response.headers.get('etag') ?? undefined;
  if (response.status === 304) return { value: undefined, etag: etag ?? options.etag };
  const json: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const body = ErrorBody.safeParse(json);
    throw body.success ? new ApiClientError(body.data.code, body.data.message, body.data) : unreachable();
  }
  const parsed = endpoint.response.safeParse(json);
  if (!parsed.success) throw unreachable();
  return { value: parsed.data as z.output<E['response']>, etag };
}
