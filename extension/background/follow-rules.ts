import { browser } from 'wxt/browser';
import { ApiClientError } from './api-client.ts';
import { openDossiers } from './open-dossiers.ts';
import { fetchRuleSets } from './server.ts';

/**
 * While a dossier is open, what an admin publishes is there within a minute: a question that is answered with "still
 * the same" most of the time. Without one the ordinary synchronising is enough.
 */
export const RULES_ALARM = 'rules';
const RULES_MINUTES = 0.5;

/** A dossier was looked at. */
export async function watchRules(): Promise<void> {
  if (await browser.alarms.get(RULES_ALARM)) return;
  await browser.alarms.create(RULES_ALARM, { periodInMinutes: RULES_MINUTES });
}

/** @returns whether the rules in force changed; without an open dossier it asks nothing and stops. */
export async function followRules(): Promise<boolean> {
  if ((await openDossiers()).length === 0) {
    await browser.alarms.clear(RULES_ALARM);
    return false;
  }
  try {
    return await fetchRuleSets();
  } catch (error) {
    // Not reached or not signed in: the last good rules hold, and it is asked again.
    if (error instanceof ApiClientError) return false;
    throw error;
  }
}
