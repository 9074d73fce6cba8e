import { browser } from 'wxt/browser';
import { ReadDossierState, type DossierState as ServerState } from '../../shared/contract/dossier-state.ts';
import type { Pseudonym } from '../../shared/contract/submissions.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import {
  type DossierState,
  dossierStateItem,
  type Kept,
  type Shared,
  staysHere,
  waitingItem,
} from '../storage/dossier-state.ts';
import { serial } from '../storage/serial.ts';
import { ApiClientError } from './api-client.ts';
import { withdrawalOf } from './decided.ts';
import { type DecisionRequest, putRequest, withdrawRequest } from './decision-requests.ts';
import { changePseudonymous } from './dossier-state.ts';
import { merged } from './merge-decisions.ts';
import { isFinal } from './outbox.ts';
import { pseudonymOf } from './pseudonym.ts';
import { callServer } from './server.ts';

/** What colleagues decided may be this old on the screen. */
const FRESH_MS = 5 * 60_000;

/** Wakes the background to send what waits. */
export const DECISIONS_ALARM = 'decisions';
const RETRY_MINUTES = 0.5;

/** Sending and fetching in turn: an answer of the server must not be older than what it has accepted since. */
const oneAtATime = serial();

/** The team in whose name decisions are shared; none while nobody of a team is signed in. */
async function teamOf(): Promise<string | undefined> {
  const session = await sessionItem.get();
  return session && session.person.role !== 'auditor' ? session.teams[0]?.id : undefined;
}

/** Notes that something about this dossier has to be sent. Without an organisation there is nobody to send it to. */
export async function noteWaiting(pseudonym: Pseudonym): Promise<void> {
  const { organisationKey } = await readConfiguration();
  if (organisationKey) await waitingItem.change((waiting) => [...new Set([...waiting, pseudonym])]);
}

/** Sends what the server does not know yet, dossier by dossier; stops when it can't be reached and goes on another time. */
export function sendDecisions(): Promise<void> {
  return oneAtATime(async () => {
    const team = await teamOf();
    if (!team) return;
    for (const pseudonym of await waitingItem.get()) {
      if (await sendAll(pseudonym, team)) continue;
      await browser.alarms.create(DECISIONS_ALARM, { delayInMinutes: RETRY_MINUTES });
      return;
    }
  });
}

/** @returns whether everything of this dossier is now with the server */
async function sendAll(pseudonym: Pseudonym, team: string): Promise<boolean> {
  const place = { team, dossier: pseudonym };
  const { kept, withdrawn } = await dossierStateItem(pseudonym).get();
  for (const each of withdrawn) {
    if ((await attempt(() => sendRequest(withdrawRequest(each, place)))) === 'later') return false;
    await changePseudonymous(pseudonym, (state) => ({
      ...state,
      withdrawn: state.withdrawn.filter((other) => JSON.stringify(other) !== JSON.stringify(each)),
    }));
  }
  for (const each of kept) {
    if (staysHere(each) || each.sent) continue;
    const sent = await attempt(() => sendRequest(putRequest(each, place)));
    if (sent === 'later') return false;
    await changePseudonymous(pseudonym, (state) => noteSent(state, each, sent));
  }
  const after = await dossierStateItem(pseudonym).get();
  // Decided in the meantime: that goes in the next round.
  const isDone = after.withdrawn.length === 0 && after.kept.every((each) => staysHere(each) || each.sent);
  if (isDone) await waitingItem.change((waiting) => waiting.filter((other) => other !== pseudonym));
  return true;
}

/** What was taken back while it was on its way must be withdrawn after all. */
function noteSent(state: DossierState, each: Shared, sent: 'accepted' | 'refused'): DossierState {
  const now = new Date();
  if (state.kept.some(({ id }) => id === each.id)) {
    const marked = (other: Kept): Kept => (other.id === each.id && !staysHere(other) ? { ...other, sent } : other);
    return { ...state, kept: state.kept.map(marked) };
  }
  const isAnsweredAnew = (fact: string) =>
    state.kept.some((other) => other.kind === 'answer' && other.value.fact === fact);
  const withdrawals = withdrawalOf({ ...each, sent }, now).filter(
    (withdrawal) => withdrawal.kind !== 'answer' || !isAnsweredAnew(withdrawal.fact),
  );
  return { ...state, withdrawn: [...state.withdrawn, ...withdrawals] };
}

function sendRequest({ endpoint, ...request }: DecisionRequest): Promise<unknown> {
  // Which body goes with which endpoint is settled where the request is made.
  return callServer(endpoint, request as object);
}

async function attempt(call: () => Promise<unknown>): Promise<'accepted' | 'refused' | 'later'> {
  try {
    await call();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ApiClientError)) throw error;
    if (!isFinal(error)) return 'later';
    console.error(`decision refused: ${error.code} ${error.body?.requestId ?? ''}`);
    return 'refused';
  }
}

/**
 * Fetches what colleagues decided about a dossier, when that was not done a moment ago.
 * @returns whether anything changed
 */
export async function fetchDecisions(dossier: DossierKey, now: Date): Promise<boolean> {
  const [{ organisationKey }, team] = await Promise.all([readConfiguration(), teamOf()]);
  if (!organisationKey || !team) return false;
  const pseudonym = await pseudonymOf(dossier, organisationKey);
  const { askedAt } = await dossierStateItem(pseudonym).get();
  const age = askedAt ? now.getTime() - Date.parse(askedAt) : Number.POSITIVE_INFINITY;
  // A clock that was set back must not keep it from being asked.
  if (age >= 0 && age < FRESH_MS) return false;
  await changePseudonymous(pseudonym, (state) => ({ ...state, askedAt: now.toISOString() }));
  return oneAtATime(async () => {
    const server = await ask(pseudonym, team);
    if (!server) return false;
    const { before, after } = await changePseudonymous(pseudonym, (state) => merged(state, server));
    return JSON.stringify(before.kept) !== JSON.stringify(after.kept);
  });
}

async function ask(dossier: Pseudonym, team: string): Promise<ServerState | undefined> {
  try {
    return (await callServer(ReadDossierState, { body: { team, dossier } })).value;
  } catch (error) {
    if (error instanceof ApiClientError) return undefined;
    throw error;
  }
}
