import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { FORMER_MARK } from './move-dossier-state.ts';

/** On what somebody gave a judgement. */
export interface Judged {
  readonly dossier: string;
  readonly ruleSet: string;
  readonly requirement: string;
}

/**
 * Who judged, told only to somebody who asks about the same person, dossier and requirement: HMAC-SHA-256 with a secret
 * of the Worker, in hexadecimal. The same person has another mark at every dossier and requirement, so that nothing
 * adds up to what one worker did.
 */
export async function judgeMark(
  { actor, judgeSecret }: Context,
  { dossier, ruleSet, requirement }: Judged,
): Promise<string> {
  if (!judgeSecret) {
    throw new ApiError(
      'unavailable',
      'De server is nog niet klaar ingericht. Meld dit aan de beheerder (JUDGE_SECRET).',
      {
        reason: 'judge-secret',
      },
    );
  }
  const text = JSON.stringify([actor.organisation.id, actor.subject, dossier, ruleSet, requirement]);
  const mark = await crypto.subtle.sign('HMAC', await keyOf(judgeSecret), new TextEncoder().encode(text));
  return [...new Uint8Array(mark)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the caller made a judgement, also one that was made under a former pseudonym of the dossier that is known. */
export async function isOwnMark(
  context: Context,
  mark: string,
  judged: Judged,
  formerDossier: string | undefined,
): Promise<boolean> {
  if (mark === (await judgeMark(context, judged))) return true;
  if (formerDossier === undefined) return false;
  const former = await judgeMark(context, { ...judged, dossier: formerDossier });
  return mark === former || mark === `${FORMER_MARK}${former}`;
}

let known: { secret: string; key: Promise<CryptoKey> } | undefined;

function keyOf(secret: string): Promise<CryptoKey> {
  if (known?.secret !== secret) {
    const bytes = new TextEncoder().encode(secret);
    known = { secret, key: crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) };
  }
  return known.key;
}
