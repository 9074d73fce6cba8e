import { browser } from 'wxt/browser';
import { type Submission, Submit } from '../../shared/contract/submissions.ts';
import type { Ledger } from '../../shared/domain/ledger.ts';
import { sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { lastSubmittedItem } from '../storage/ledgers.ts';
import { outboxItem } from '../storage/outbox.ts';
import { serial } from '../storage/serial.ts';
import { ApiClientError } from './api-client.ts';
import type { Assessment } from './assess.ts';
import { isFinalCode } from './final-codes.ts';
import { pseudonymsOf } from './pseudonyms.ts';
import { callServer, synchronise } from './server.ts';
import { submittedOutcome } from './submitted-outcome.ts';

/** Wakes the background to send what waits; browsers allow no shorter interval than half a minute. */
export const OUTBOX_ALARM = 'outbox';
const RETRY_MINUTES = 0.5;

const inTurn = serial();
const oneFlush = serial();

/** Same dossier and rule set: the newer submission says all that the older did. */
function placeOf({ dossier, ruleSet }: Submission): string {
  return `${dossier} ${ruleSet}`;
}

/**
 * Puts the outcomes of a dossier in the outbox when they changed since they were last put there. Nothing happens while
 * the organisation, its key or the person's team is not known: there is nobody to send it to.
 */
export async function submitAssessment(ledger: Ledger, assessments: readonly Assessment[], now: Date): Promise<void> {
  const [{ organisationKey, formerOrganisationKey }, session] = await Promise.all([
    readConfiguration(),
    sessionItem.get(),
  ]);
  const team = session?.teams[0];
  if (!organisationKey || !team || session.person.role !== 'worker') return;
  const pseudonyms = await pseudonymsOf(ledger.dossier, { organisationKey, formerOrganisationKey }, session.settings);
  await inTurn(async () => {
    const lastSubmitted = await lastSubmittedItem.get();
    const fresh = assessments
      .flatMap(({ ruleSet, verdicts }): Submission[] => {
        // A built-in rule set is none that the organisation adopted.
        if (ruleSet.view.isBuiltIn || verdicts.length === 0) return [];
        const outcomes = verdicts.map(submittedOutcome);
        return [
          {
            id: crypto.randomUUID(),
            team: team.id,
            ...pseudonyms,
            ruleSet: ruleSet.view.id,
            revision: ruleSet.view.revision,
            assessedAt: now.toISOString(),
            outcomes,
            clientVersion: browser.runtime.getManifest().version,
          },
        ];
      })
      .filter((submission) => lastSubmitted[placeOf(submission)] !== fingerprint(submission));
    if (fresh.length === 0) return;
    const places = new Set(fresh.map(placeOf));
    await outboxItem.set([...(await outboxItem.get()).filter((waiting) => !places.has(placeOf(waiting))), ...fresh]);
    await lastSubmittedItem.set({
      ...lastSubmitted,
      ...Object.fromEntries(fresh.map((submission) => [placeOf(submission), fingerprint(submission)])),
    });
  });
}

/** Under another key the same outcomes are sent again: only then does what stood under the older one move along. */
function fingerprint({ team, revision, outcomes, key }: Submission): string {
  return JSON.stringify([team, revision, outcomes, ...(key ? [key] : [])]);
}

async function take(id: string): Promise<void> {
  await inTurn(async () => outboxItem.set((await outboxItem.get()).filter((waiting) => waiting.id !== id)));
}

async function forget(submission: Submission): Promise<void> {
  await inTurn(async () => {
    const { [placeOf(submission)]: last, ...others } = await lastSubmittedItem.get();
    // Another one may have taken its place in the meantime.
    if (last === fingerprint(submission)) await lastSubmittedItem.set(others);
  });
}

/**
 * Sends what waits, oldest first. Stops at the first sign that the server can't take it now; what it refuses for good
 * leaves the outbox, since sending it again would change nothing.
 */
export function flushOutbox(): Promise<void> {
  return oneFlush(async () => {
    for (const submission of await outboxItem.get()) {
      try {
        await callServer(Submit, { body: submission });
      } catch (error) {
        if (!(error instanceof ApiClientError)) throw error;
        // The server stumbled over this one; the others need not wait for it.
        if (error.code === 'internal') continue;
        if (!isFinal(error)) break;
        // The rule set or the team changed: the next assessment is made with what holds now, and sent.
        if (error.code !== 'malformed') {
          await synchronise();
          await forget(submission);
        }
        console.error(`submission refused: ${error.code} ${error.body?.requestId ?? ''}`);
      }
      await take(submission.id);
    }
    if ((await outboxItem.get()).length > 0)
      await browser.alarms.create(OUTBOX_ALARM, { delayInMinutes: RETRY_MINUTES });
    else await browser.alarms.clear(OUTBOX_ALARM);
  });
}

export function isFinal({ code }: ApiClientError): boolean {
  return isFinalCode(code);
}
