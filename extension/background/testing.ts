import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Session } from '../../shared/contract/session.ts';
import type { Ledger } from '../../shared/domain/ledger.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { accountItem } from '../storage/account.ts';
import type { Configuration } from '../storage/configuration-schema.ts';
import type { Assessment } from './assess.ts';

/** Builders with sound defaults and the world around the background, for its tests only. */

export const SERVER = 'https://server.example';
export const ISSUER = 'https://login.example';
export const KEY = Buffer.from('an invented key of thirty-two b!').toString('base64url');

export const configuration: Configuration = {
  serverUrl: SERVER,
  issuer: ISSUER,
  clientId: 'dossierlens',
  organisationKey: KEY,
};

type Reply = Response | 'unreachable' | ((request: Request) => Response | Promise<Response>);

/** The network: one reply, or one after another, for each method and address; anything else can't be reached. */
export function network(replies: Readonly<Record<string, Reply | Reply[]>>): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    const { redirect: _, ...plain } = init ?? {};
    const request = new Request(input, plain);
    requests.push(request.clone());
    const found = replies[`${request.method} ${String(input)}`];
    const reply = Array.isArray(found) ? (found.length > 1 ? found.shift() : found[0]) : found;
    if (reply === undefined || reply === 'unreachable') throw new TypeError('fetch failed');
    return typeof reply === 'function' ? reply(request) : reply.clone();
  });
  return requests;
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const refusal = (code: string, status: number) => json({ code, message: 'Nee.', requestId: 'r1' }, status);

export async function configure(policy: Partial<Configuration> = configuration): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(policy);
}

export async function signInAs(expiresIn = 3_600_000, refreshToken: string | undefined = 'refresh-1'): Promise<void> {
  const expiresAt = new Date(Date.now() + expiresIn).toISOString();
  await accountItem.set({ accessToken: 'token-1', expiresAt, ...(refreshToken ? { refreshToken } : {}) });
}

export function aSession(session: Partial<Session> = {}): Session {
  return {
    person: { name: 'Sam Voorbeeld', role: 'worker' },
    organisation: { id: 'organisatie', name: 'Organisatie', context: {} },
    teams: [{ id: 'team-noord', name: 'Team Noord' }],
    ...session,
  };
}

export function aRuleSet(...requirements: RuleSetContent['requirements']): RuleSetContent {
  return {
    id: 'kader',
    framework: { name: { nl: 'Kader', en: 'Framework' }, issuer: 'Gemeente' },
    soonWithin: 'P14D',
    themes: [{ id: 'thema', title: { nl: 'Thema', en: 'Theme' } }],
    requirements,
  };
}

export function aDossier(id = '100412', site = 'https://ecd.example'): Ledger {
  return { dossier: { site, id }, openedAt: '2026-11-22T09:00:00.000Z', observations: [], answers: {} };
}

export interface AssessmentOptions {
  readonly isBuiltIn?: boolean;
  readonly revision?: number;
  readonly ruleSet?: string;
}

/** What became of a dossier: the outcome of each of its requirements. */
export function anAssessment(outcomes: readonly Outcome[], options: AssessmentOptions = {}): Assessment {
  const { isBuiltIn = false, revision = 1, ruleSet = 'kader' } = options;
  const content = { ...aRuleSet(), id: ruleSet };
  const verdicts = outcomes.map(
    (outcome, index): Verdict => ({
      requirement: `eis-${index + 1}`,
      outcome,
      isSoon: false,
      explanation: [],
      unseen: [],
      questions: [],
    }),
  );
  const view = {
    id: ruleSet,
    name: content.framework.name,
    revision,
    publishedAt: '2026-11-01T00:00:00.000Z',
    isBuiltIn,
  };
  return { ruleSet: { content, view }, verdicts };
}
