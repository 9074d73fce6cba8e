import type { z } from 'zod';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { GetSession } from '../../shared/contract/session.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { ruleSetsItem, serverStateItem } from '../storage/server-state.ts';
import { accessToken } from './account.ts';
import { type ApiAnswer, ApiClientError, type CallOptions, callApi } from './api-client.ts';

type Options<E extends Endpoint> = Omit<CallOptions<E>, 'serverUrl' | 'accessToken'>;

async function noteReached(isReached: boolean): Promise<void> {
  await serverStateItem.change((state) =>
    isReached
      ? { ...state, server: 'reachable', lastReachedAt: new Date().toISOString() }
      : { ...state, server: 'unreachable' },
  );
}

/**
 * Calls the organisation's server as the person who is signed in, renews a refused token once, and remembers whether
 * the server could be reached.
 * @throws ApiClientError
 */
export async function callServer<E extends Endpoint>(endpoint: E, options: Options<E>): Promise<ApiAnswer<E>> {
  const { serverUrl } = await readConfiguration();
  const token = serverUrl ? await accessToken() : undefined;
  if (!serverUrl || !token) throw new ApiClientError('unauthenticated', 'Je bent niet aangemeld.');
  const call = (bearer: string) => callApi(endpoint, { ...options, serverUrl, accessToken: bearer } as CallOptions<E>);
  try {
    const answer = await call(token).catch(async (error) => {
      const renewed = isCode(error, 'unauthenticated') ? await accessToken({ refused: token }) : undefined;
      if (!renewed) throw error;
      return call(renewed);
    });
    await noteReached(true);
    return answer;
  } catch (error) {
    await noteReached(!isCode(error, 'unreachable'));
    throw error;
  }
}

export function isCode(error: unknown, code: ApiClientError['code']): error is ApiClientError {
  return error instanceof ApiClientError && error.code === code;
}

/** Fetches who is signed in and the rule sets in force; keeps the last good ones when the server can't be reached. */
export async function synchronise(): Promise<void> {
  try {
    const { value: session } = await callServer(GetSession, {});
    // Who signed out while the server answered is not brought back.
    if (session && (await accountItem.get())) await sessionItem.set(session);
    await fetchRuleSets();
  } catch (error) {
    if (!(error instanceof ApiClientError)) throw error;
  }
}

/**
 * Fetches the rule sets in force.
 * @returns whether there are others than before
 * @throws ApiClientError
 */
export async function fetchRuleSets(): Promise<boolean> {
  const { etag } = await ruleSetsItem.get();
  const answer: ApiAnswer<typeof GetRuleSets> = await callServer(GetRuleSets, { etag });
  const value: z.output<(typeof GetRuleSets)['response']> | undefined = answer.value;
  if (value) await ruleSetsItem.set({ ruleSets: value.ruleSets, ...(answer.etag ? { etag: answer.etag } : {}) });
  return value !== undefined;
}
