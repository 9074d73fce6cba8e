import { setTimeout as wait } from 'node:timers/promises';
import { isFinalCode } from '../../extension/background/final-codes.ts';
import { ErrorBody } from '../../shared/contract/error.ts';
import { type Submission, Submit } from '../../shared/contract/submissions.ts';

/** The extension waits half a minute; here the same is done faster. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 1000;
const ANSWER_MS = 15_000;
/** A Worker that is not back by then does not come back. */
const GIVE_UP_MS = 120_000;
/** One in so many is sent again after it was accepted, as by a browser that ended before it could write that down. */
const REPEAT_EVERY = 20;

/** What all clients together went through. */
export interface Tally {
  accepted: number;
  /** Sent again although it had been accepted. */
  repeated: number;
  /** Attempts that had no answer, or the answer that it was no time for it. */
  failed: number;
  /** Accepted at a later attempt than the first. */
  retried: number;
  /** Refused for good; there is no reason for any. */
  readonly refused: string[];
  inFlight: number;
}

export const emptyTally = (): Tally => ({
  accepted: 0,
  repeated: 0,
  failed: 0,
  retried: 0,
  refused: [],
  inFlight: 0,
});

export interface Server {
  readonly url: string;
  readonly tally: Tally;
  onAccepted(): void;
}

/**
 * Sends what is in an outbox by the rules of the extension's: the oldest first, kept until it was accepted or refused for
 * good, and after an attempt that failed it waits, longer each time.
 */
export async function emptyOutbox(server: Server, token: string, outbox: readonly Submission[]): Promise<void> {
  for (const [index, submission] of outbox.entries()) {
    await deliver(server, token, submission);
    if (index % REPEAT_EVERY !== 0) continue;
    await deliver(server, token, submission, true);
  }
}

async function deliver(server: Server, token: string, submission: Submission, isRepeat = false): Promise<void> {
  const { tally } = server;
  const giveUpAt = performance.now() + GIVE_UP_MS;
  for (let attempt = 0; ; attempt += 1) {
    const code = await attemptOnce(server, token, submission);
    if (code === 'accepted') {
      if (isRepeat) tally.repeated += 1;
      else {
        tally.accepted += 1;
        tally.retried += attempt > 0 ? 1 : 0;
        server.onAccepted();
      }
      return;
    }
    if (isFinalCode(code)) {
      tally.refused.push(`${submission.id}: ${code}`);
      return;
    }
    tally.failed += 1;
    if (performance.now() > giveUpAt) throw new Error(`a submission was not accepted within ${GIVE_UP_MS} ms: ${code}`);
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
    await wait(longest * (0.5 + Math.random() / 2));
  }
}

/** @returns `accepted`, the code of the error, or `no-answer` */
async function attemptOnce({ url, tally }: Server, token: string, submission: Submission): Promise<string> {
  tally.inFlight += 1;
  try {
    const response = await fetch(`${url}${Submit.path}`, {
      method: Submit.method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(submission),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const body: unknown = await response.json();
    return response.status === Submit.status ? 'accepted' : ErrorBody.parse(body).code;
  } catch {
    return 'no-answer';
  } finally {
    tally.inFlight -= 1;
  }
}
