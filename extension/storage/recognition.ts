import { browser } from 'wxt/browser';
import type { IdentityPlace } from '../../shared/profiles/site-profile.ts';

/** How the page of a dossier is told on the sites of one profile. */
export interface Recognition {
  readonly matches: readonly string[];
  readonly dossierId: readonly IdentityPlace[];
}

const KEY = 'recognition';

/**
 * What of the site profiles is needed to see that a page may show a dossier. Apart from the profiles, so that a page
 * without one can look without waking the background and without what is needed to parse; only the background writes it.
 */
export async function readRecognition(): Promise<readonly Recognition[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter(isRecognition) : [];
}

export async function writeRecognition(recognition: readonly Recognition[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: recognition });
}

function isRecognition(stored: unknown): stored is Recognition {
  if (typeof stored !== 'object' || stored === null || !('matches' in stored) || !('dossierId' in stored)) return false;
  return Array.isArray(stored.matches) && Array.isArray(stored.dossierId);
}
