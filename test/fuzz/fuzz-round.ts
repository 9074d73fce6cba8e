import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AUDIENCE } from '../../scripts/services/stack.ts';
import { startWorker } from '../../scripts/services/worker.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { demoOrganisation } from '../seed/demo-organisation.ts';
import { startIssuer } from './an-issuer.ts';
import type { ApiDocument } from './api-document.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type Random, seeded } from './random.ts';
import { type FuzzRequest, requestOf } from './request-of.ts';
import { commonWords } from './words.ts';

export interface Round {
  /** How often each status came, and of each operation how often it succeeded. */
  readonly statuses: Record<string, number>;
  readonly succeeded: Record<string, number>;
  readonly problems: readonly (FuzzRequest & { readonly role: string; readonly problem: string })[];
}

/** So many requests are under way at the same moment. */
const AT_ONCE = 8;

/** Starts the Worker with a database of its own, in which nothing is spoilt yet, and sends it requests by chance. */
export async function fuzzRound(seed: number, requests: number): Promise<Round> {
  const stateDir = await mkdtemp(path.join(tmpdir(), 'dossierlens-fuzz-'));
  const issuer = await startIssuer(AUDIENCE);
  const worker = await startWorker({ stateDir, issuer: issuer.url, audience: AUDIENCE, quiet: true });
  try {
    const document = (await (await fetch(`${worker.url}/v1/openapi.json`)).json()) as ApiDocument;
    const callers = await callersOf((subject) => issuer.token(subject));
    const random = seeded(seed);
    const round = { statuses: {}, succeeded: {}, problems: [] } as {
      -readonly [Key in keyof Round]: Round[Key] extends readonly (infer Item)[] ? Item[] : Round[Key];
    };
    let left = requests;
    const send = async () => {
      while (left > 0) {
        left -= 1;
        await sendOne(worker.url, document, callers, random, round);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    return round;
  } finally {
    await worker.stop();
    issuer.close();
    await rm(stateDir, { recursive: true, force: true });
  }
}

interface Caller {
  readonly role: string;
  readonly authorization?: string;
}

/** Every role of the demo organisation, admins most often because most is open to them, and some who are nobody. */
async function callersOf(tokenOf: (subject: string) => Promise<string>): Promise<Caller[]> {
  const as = async (role: string, subject: string): Promise<Caller> => ({
    role,
    authorization: `Bearer ${await tokenOf(subject)}`,
  });
  const admin = await as('admin', 'demo-admin');
  return [
    admin,
    admin,
    admin,
    await as('worker', 'demo-worker'),
    await as('lead', 'demo-lead'),
    await as('lead', 'demo-lead'),
    await as('auditor', 'demo-auditor'),
    await as('stranger', 'nobody'),
    { role: 'none' },
    { role: 'broken', authorization: 'Bearer a.b.c' },
  ];
}

const ruleSet = builtInRuleSets.find(({ id }) => id === 'wmo-midden-groningen');
const words = [
  ...commonWords,
  ...demoOrganisation.teams.map(({ id }) => id),
  ...builtInRuleSets.map(({ id }) => id),
  ...(ruleSet?.requirements.slice(0, 5).map(({ id }) => id) ?? []),
  ...(ruleSet?.themes.map(({ id }) => id) ?? []),
];

async function sendOne(
  url: string,
  document: ApiDocument,
  callers: readonly Caller[],
  random: Random,
  round: { statuses: Round['statuses']; succeeded: Round['succeeded']; problems: Round['problems'][number][] },
): Promise<void> {
  const request = requestOf(document, random, words);
  const { role, authorization } = callerFor(request, document, callers, random);
  const { method, path: address, headers, body, operation } = request;
  const response = await fetchAgain(url + address, {
    method,
    headers: { ...headers, ...(authorization && { authorization }) },
    ...(body !== undefined && { body }),
    redirect: 'manual',
  });
  if (response instanceof Error) {
    round.problems.push({ ...request, role, problem: `no answer: ${response.message}` });
    return;
  }
  round.statuses[response.status] = (round.statuses[response.status] ?? 0) + 1;
  if (response.ok) round.succeeded[operation] = (round.succeeded[operation] ?? 0) + 1;
  const problem = await judgeAnswer(request, response);
  if (problem) round.problems.push({ ...request, role, problem });
}

/** Mostly somebody with the role for it: what is refused at the door does not show what lies behind it. */
function callerFor(
  { operation }: FuzzRequest,
  { paths }: ApiDocument,
  callers: readonly Caller[],
  random: Random,
): Caller {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const roles = operations.find(({ operationId }) => operationId === operation)?.['x-roles'];
  const allowed = callers.filter(({ role }) => roles?.includes(role));
  return allowed.length > 0 && random.chance(0.75) ? random.pick(allowed) : random.pick(callers);
}

const MOST_TIMES = 3;

/**
 * Once more when the connection broke: a server that refuses a message without having read it may close the connection
 * that the next request was already put on. An answer, whatever it is, is never asked for again.
 */
async function fetchAgain(url: string, init: RequestInit): Promise<Response | Error> {
  for (let time = 1; ; time += 1) {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (time === MOST_TIMES) return error instanceof Error ? error : new Error('no answer');
    }
  }
}
